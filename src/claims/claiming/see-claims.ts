import { organisationNames } from '#access/public.ts'
import { type Act, type Caller, type House, pageFound, readCursor } from '#platform/public.ts'
import { type Day, done, type Euro, type Id, readDay, readId } from '#values/public.ts'
import { entriesOf, openIn } from '../ledger/books.ts'
import { type ClaimPlace, listClaims } from './claim.store.ts'
import { type Claim, type ClaimPhase, numberOf } from './claim.ts'
import type { ClaimsAsked } from './claiming.shapes.ts'
import { namesOf } from './names-of.ts'

export interface ClaimRow {
  readonly id: Id<'Claim'>
  readonly number: string
  readonly name: string
  readonly firm: string
  readonly payer: string | null
  readonly from: Day
  readonly until: Day
  readonly minutes: number
  /** In cents, tax included, and what is still to be paid of it. */
  readonly total: Euro
  readonly open: Euro
  readonly phase: ClaimPhase
  readonly sentOn: Day
}

const shown: Readonly<Record<NonNullable<ClaimsAsked['show']>, readonly ClaimPhase[]>> = {
  waiting: ['submitted'],
  'to-pay': ['accepted', 'partly'],
  done: ['refused', 'paid', 'settled', 'reclaimed'],
}

const onePage = 50

/** Those of the own firm, and those that are asked of the own organisation. */
export const seeClaims = (house: House, caller: Caller, { show, phase, route, after }: ClaimsAsked) =>
  house.db.act(caller, 'see-claims', async (act) => {
    const phases = phase ? [phase] : show && shown[show]
    const page = { after: placeIn(after), limit: onePage }
    const found = caller.organisation ? await listClaims(act, caller.organisation, { phases, route }, page) : []
    const { next } = pageFound(found, ({ sentOn, id }) => [sentOn, id])
    return done({ rows: await rowsOf(act, found), next })
  })

/** What is no place starts the list from the top. */
function placeIn(cursor: string | undefined): ClaimPlace | undefined {
  const [sentOn, id] = readCursor(cursor, 2) ?? []
  const [day, claim] = [readDay(String(sentOn)), readId<'Claim'>(String(id))]
  return day.done && claim.done ? { sentOn: day.value, id: claim.value } : undefined
}

async function rowsOf(act: Act, found: readonly Claim[]): Promise<readonly ClaimRow[]> {
  const nameOf = await namesOf(act, found)
  const organisations = await organisationNames(act, [
    ...new Set(found.flatMap(({ firm, payer }) => (payer ? [firm, payer] : [firm]))),
  ])
  const entries = Map.groupBy(
    await entriesOf(
      act,
      found.map(({ id }) => id),
    ),
    ({ claim }) => claim,
  )
  // Who was taken out of the lists is not in this one.
  const here = found.filter((claim) => nameOf(claim) !== undefined)
  return here.map((claim) => ({
    ...{ id: claim.id, number: numberOf(claim), phase: claim.phase, sentOn: claim.sentOn },
    ...{ from: claim.from, until: claim.until, minutes: claim.minutes },
    name: nameOf(claim) ?? '',
    firm: organisations.get(claim.firm) ?? '',
    payer: claim.payerName ?? organisations.get(claim.payer ?? '') ?? null,
    total: (claim.net + claim.vatAmount) as Euro,
    open: openIn(entries.get(claim.id) ?? []),
  }))
}
