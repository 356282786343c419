import { create } from 'xmlbuilder2'
import { organisationNames } from '#access/public.ts'
import { hoursWords } from '#coaching/hours/hours.words.ts'
import { findGranted, seeClaimedLines } from '#coaching/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, notFound, refused } from '#values/public.ts'
import { type Claim, numberOf } from '../claiming/claim.ts'
import { linesInClaim } from '../claiming/claim-steps.ts'
import { findClaim } from '../claiming/find-claim.ts'
import { numberBefore } from '../claiming/number-before.ts'
import { receivingOf } from '../receiving/receiving-of.ts'
import { type InvoiceFacts, ublOf } from './ubl.rules.ts'

export interface InvoiceFile {
  readonly name: string
  readonly xml: string
}

/** One claim as an e-invoice or a credit note, for an organisation that said how it takes them. */
export const seeInvoice = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-claims', async (act) => {
    const claim = await findClaim(act, id)
    if (!claim) return notFound()
    const receiving = claim.payer ? await receivingOf(act, claim.payer) : undefined
    if (!claim.payer || !receiving) return refused({ because: 'takes-no-invoices', kind: 'conflict' } as const)
    const name = (await organisationNames(act, [claim.payer])).get(claim.payer) ?? ''
    const facts = await factsOf(act, claim, { ...receiving, name })
    const xml = create({ version: '1.0', encoding: 'UTF-8' }, ublOf(facts)).end({ prettyPrint: true })
    return done<InvoiceFile>({ name: `declaratie-${numberOf(claim)}`, xml })
  })

async function factsOf(act: Act, claim: Claim, buyer: InvoiceFacts['buyer']): Promise<InvoiceFacts> {
  const period = await findGranted(act, claim.period)
  if (period) await act.look([period], 'claims')
  const number = numberOf(claim)
  return {
    ...{ number, on: claim.sentOn, from: claim.from, until: claim.until, seller: claim.seller, buyer },
    ...{ rate: claim.rate, net: claim.net, vat: claim.vat, vatShare: claim.vatShare, vatAmount: claim.vatAmount },
    reference: period?.reference ?? number,
    putsRight: claim.corrects ? await numberBefore(act, claim) : null,
    lines: await linesFor(act, claim),
  }
}

/** What comes to nothing stands in the claim, and is no line of an invoice. */
async function linesFor(act: Act, claim: Claim): Promise<InvoiceFacts['lines']> {
  const own = new Map((await linesInClaim(act, claim)).map((one) => [one.line as string, one]))
  return (await seeClaimedLines(act, claim.id)).flatMap(({ id, day, activity }) => {
    const line = own.get(id)
    if (!line || line.minutes === 0) return []
    return [{ day, minutes: line.minutes, cents: line.cents, what: hoursWords.nl.activities[activity] }]
  })
}
