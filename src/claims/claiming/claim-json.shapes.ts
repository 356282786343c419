import { z } from 'zod'
import { payerReasons } from '#coaching/public.ts'
import { entryKinds } from '../ledger/entry.ts'
import { claimPhases, vatKinds } from './claim.ts'

const day = z.iso.date()
const cents = z.int().describe('Cents')

const sums = {
  minutes: z.int(),
  rate: z.int().describe('Cents for an hour'),
  net: cents,
  vat: z.enum(vatKinds),
  vatShare: z.int().describe('Hundredths of a per cent'),
  vatAmount: cents,
}

export const ToClaimShape = z
  .object({
    period: z.uuid(),
    route: z.uuid(),
    name: z.string(),
    payer: z.string().nullable(),
    kind: z.enum(['trial', 'half-year']),
    number: z.int().nullable(),
    lines: z.int(),
    minutes: z.int(),
    from: day,
    until: day,
    by: day.nullable().describe('The last day for the last claim, where a rule says it'),
  })
  .meta({ id: 'HoursToClaim' })

/** What became of one of many. */
export const ManyShape = z
  .object({ period: z.uuid(), claim: z.uuid().nullable(), because: z.string().nullable() })
  .meta({ id: 'ClaimedOfMany' })

export const ClaimRowShape = z
  .object({
    id: z.uuid(),
    number: z.string(),
    name: z.string(),
    firm: z.string(),
    payer: z.string().nullable(),
    from: day,
    until: day,
    minutes: z.int(),
    total: cents,
    open: cents,
    phase: z.enum(claimPhases),
    sentOn: day,
  })
  .meta({ id: 'ClaimRow' })

export const ClaimShape = z
  .object({
    id: z.uuid(),
    number: z.string(),
    name: z.string(),
    route: z.uuid(),
    period: z.uuid(),
    firm: z.uuid(),
    firmName: z.string(),
    payerKind: z.enum(['uwv', 'municipality']),
    payer: z.uuid().nullable(),
    payerName: z.string().nullable(),
    payerIs: z.string().nullable().describe('Who pays, by its name'),
    from: day,
    until: day,
    last: z.boolean().describe('No other can follow for these hours'),
    corrects: z.boolean().describe('Only puts right what was claimed before'),
    ...sums,
    rateLetter: z.string().nullable().describe('Where the rate stands, when the decision did not say it'),
    total: cents,
    open: cents.describe('Cents that are still to be paid; less than nothing when the firm owes them'),
    phase: z.enum(claimPhases),
    since: day,
    sentOn: day,
    settledOn: day.nullable().describe('From then on the years count in which it can be asked back'),
    takenOverOn: day.nullable(),
    seller: z.object({
      name: z.string(),
      kvk: z.string(),
      vatNumber: z.string().nullable(),
      iban: z.string(),
      street: z.string(),
      postcode: z.string(),
      town: z.string(),
    }),
    mine: z.enum(['firm', 'payer']),
    byLetter: z.boolean().describe('Who pays does not work here: its answer is noted from a letter'),
    takesInvoices: z.boolean().describe('Who pays said how it takes e-invoices'),
    lines: z.array(
      z.object({
        id: z.uuid().describe('The line of hours'),
        day,
        start: z.int().describe('Minutes after midnight'),
        minutes: z.int(),
        cents,
        activity: z.string(),
        goal: z.string().nullable(),
        remote: z.boolean(),
        place: z.string().nullable(),
        group: z.int(),
        log: z.string().nullable(),
        coach: z.string().nullable(),
        decidedBy: z.string().nullable(),
        said: z.enum(['accepted', 'refused']).nullable(),
        reason: z.enum(payerReasons).nullable(),
        words: z.string().nullable(),
        reclaimedOn: day.nullable(),
        takesAway: z.boolean(),
      }),
    ),
    books: z.array(
      z.object({
        kind: z.enum(entryKinds),
        on: day,
        reference: z.string().nullable(),
        cents: cents.describe('Of what is owed'),
      }),
    ),
  })
  .meta({ id: 'Claim' })
