import { type Day, type Euro, formatMinutes, minutes } from '#values/public.ts'
import type { Seller, VatKind } from '../claiming/claim.ts'
import type { Receiving } from '../receiving/receiving.ts'

/** What an e-invoice says. No name and no word about anybody: it passes through the hands of others. */
export interface InvoiceFacts {
  readonly number: string
  readonly on: Day
  readonly from: Day
  readonly until: Day
  /** The letter of the grant, by which who pays knows whom it is about. */
  readonly reference: string
  /** The claim that this one puts right; a credit note names it. */
  readonly putsRight: string | null
  readonly seller: Seller
  readonly buyer: Receiving & { readonly name: string }
  readonly rate: number
  readonly net: Euro
  readonly vat: VatKind
  readonly vatShare: number
  readonly vatAmount: Euro
  readonly lines: readonly InvoiceLine[]
}

interface InvoiceLine {
  readonly day: Day
  readonly minutes: number
  readonly cents: Euro
  readonly what: string
}

type Xml = { readonly [name: string]: Xml | readonly Xml[] | string }

const ns = 'urn:oasis:names:specification:ubl:schema:xsd'
/** Peppol BIS Billing 3, which follows EN 16931 and holds the Dutch rules of NLCIUS. */
const customization = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0'
const profile = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0'
/** How numbers of organisations are named in such a message. */
const schemeCodes = { kvk: '0106', oin: '0190' } as const

/** What is owed is an invoice; what goes back is a credit note, with the same amounts the other way round. */
export const isCredit = ({ net }: Pick<InvoiceFacts, 'net'>): boolean => net < 0

/** The whole message in the order of UBL 2.1. Every amount is written with two decimals from whole cents. */
export function ublOf(facts: InvoiceFacts): Xml {
  const credit = isCredit(facts)
  const name = credit ? 'CreditNote' : 'Invoice'
  return {
    [name]: {
      '@xmlns': `${ns}:${name}-2`,
      '@xmlns:cac': `${ns}:CommonAggregateComponents-2`,
      '@xmlns:cbc': `${ns}:CommonBasicComponents-2`,
      'cbc:CustomizationID': customization,
      'cbc:ProfileID': profile,
      'cbc:ID': facts.number,
      'cbc:IssueDate': facts.on,
      ...(credit ? { 'cbc:CreditNoteTypeCode': '381' } : { 'cbc:InvoiceTypeCode': '380' }),
      'cbc:DocumentCurrencyCode': 'EUR',
      'cbc:BuyerReference': facts.reference,
      'cac:InvoicePeriod': { 'cbc:StartDate': facts.from, 'cbc:EndDate': facts.until },
      ...(facts.putsRight
        ? { 'cac:BillingReference': { 'cac:InvoiceDocumentReference': { 'cbc:ID': facts.putsRight } } }
        : {}),
      'cac:AccountingSupplierParty': { 'cac:Party': sellerOf(facts) },
      'cac:AccountingCustomerParty': { 'cac:Party': buyerOf(facts.buyer) },
      'cac:PaymentMeans': {
        'cbc:PaymentMeansCode': '30',
        'cbc:PaymentID': facts.number,
        'cac:PayeeFinancialAccount': { 'cbc:ID': facts.seller.iban },
      },
      'cac:PaymentTerms': { 'cbc:Note': `Onder vermelding van ${facts.number}.` },
      ...totalsOf(facts),
      [credit ? 'cac:CreditNoteLine' : 'cac:InvoiceLine']: facts.lines.map((line, at) => lineOf(facts, line, at + 1)),
    },
  }
}

const address = ({ street, town, postcode }: Pick<Receiving, 'street' | 'town' | 'postcode'>): Xml => ({
  'cbc:StreetName': street,
  'cbc:CityName': town,
  'cbc:PostalZone': postcode,
  'cac:Country': { 'cbc:IdentificationCode': 'NL' },
})

const numbered = (scheme: Receiving['scheme'], number: string): Xml => ({
  '@schemeID': schemeCodes[scheme],
  '#': number,
})

const sellerOf = ({ seller, vat }: InvoiceFacts): Xml => ({
  'cbc:EndpointID': numbered('kvk', seller.kvk),
  'cac:PartyName': { 'cbc:Name': seller.name },
  'cac:PostalAddress': address(seller),
  ...(vat === 'standard' && seller.vatNumber
    ? { 'cac:PartyTaxScheme': { 'cbc:CompanyID': seller.vatNumber, 'cac:TaxScheme': { 'cbc:ID': 'VAT' } } }
    : {}),
  'cac:PartyLegalEntity': { 'cbc:RegistrationName': seller.name, 'cbc:CompanyID': numbered('kvk', seller.kvk) },
})

const buyerOf = (buyer: InvoiceFacts['buyer']): Xml => ({
  'cbc:EndpointID': numbered(buyer.scheme, buyer.number),
  'cac:PartyName': { 'cbc:Name': buyer.name },
  'cac:PostalAddress': address(buyer),
  'cac:PartyLegalEntity': { 'cbc:RegistrationName': buyer.name, 'cbc:CompanyID': numbered(buyer.scheme, buyer.number) },
})

const category = ({ vat, vatShare }: InvoiceFacts): Xml => ({
  'cbc:ID': vat === 'standard' ? 'S' : 'E',
  'cbc:Percent': hundredths(vatShare),
})
const taxScheme: Xml = { 'cac:TaxScheme': { 'cbc:ID': 'VAT' } }

function totalsOf(facts: InvoiceFacts): Xml {
  const [net, vat] = [signed(facts, facts.net), signed(facts, facts.vatAmount)]
  const reason = facts.vat === 'exempt' ? { 'cbc:TaxExemptionReason': 'Vrijgesteld van btw' } : {}
  return {
    'cac:TaxTotal': {
      'cbc:TaxAmount': euros(vat),
      'cac:TaxSubtotal': {
        'cbc:TaxableAmount': euros(net),
        'cbc:TaxAmount': euros(vat),
        'cac:TaxCategory': { ...category(facts), ...reason, ...taxScheme },
      },
    },
    'cac:LegalMonetaryTotal': {
      'cbc:LineExtensionAmount': euros(net),
      'cbc:TaxExclusiveAmount': euros(net),
      'cbc:TaxInclusiveAmount': euros(net + vat),
      'cbc:PayableAmount': euros(net + vat),
    },
  }
}

/** Minutes at a price for sixty of them, so that nothing is rounded but the amount of the line. */
function lineOf(facts: InvoiceFacts, line: InvoiceLine, at: number): Xml {
  const count = signed(facts, line.minutes)
  return {
    'cbc:ID': String(at),
    [isCredit(facts) ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity']: { '@unitCode': 'MIN', '#': String(count) },
    'cbc:LineExtensionAmount': euros(signed(facts, line.cents)),
    'cac:InvoicePeriod': { 'cbc:StartDate': line.day, 'cbc:EndDate': line.day },
    'cac:Item': {
      'cbc:Description': `${line.what}, ${formatMinutes(minutes(Math.abs(line.minutes)))} uur`,
      'cbc:Name': 'Jobcoaching',
      'cac:ClassifiedTaxCategory': { ...category(facts), ...taxScheme },
    },
    'cac:Price': {
      'cbc:PriceAmount': euros(facts.rate),
      'cbc:BaseQuantity': { '@unitCode': 'MIN', '#': '60' },
    },
  }
}

const signed = (facts: InvoiceFacts, count: number): number => (isCredit(facts) ? -count : count)

const euros = (cents: number): Xml => ({ '@currencyID': 'EUR', '#': hundredths(cents) })

/** '-12.05': never by way of a fraction. */
function hundredths(count: number): string {
  const digits = String(Math.abs(count)).padStart(3, '0')
  return `${count < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
