import { type Selectable, sql } from 'kysely'
import type { PayerKind } from '#coaching/public.ts'
import type { Act } from '#platform/public.ts'
import { cents, type Day, type Id } from '#values/public.ts'
import type { ClaimsClaim, ClaimsLine, ClaimsTables } from '../claims.tables.ts'
import type { PricedLine } from './amounts.rules.ts'
import type { Claim, ClaimLine, ClaimPhase, Seller, VatKind } from './claim.ts'

const table = (act: Act) => act.tables<ClaimsTables>()

const toClaim = (row: Selectable<ClaimsClaim>): Claim => ({
  id: row.id as Id<'Claim'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  route: row.route_id as Id<'Route'>,
  period: row.period_id as Id<'Period'>,
  firm: row.firm_id as Id<'Organisation'>,
  payerKind: row.payer_kind as PayerKind,
  payer: row.payer_id as Id<'Organisation'> | null,
  payerName: row.payer_name,
  year: row.year,
  number: row.number,
  from: row.from_day as Day,
  until: row.until_day as Day,
  last: row.last,
  corrects: row.corrects,
  rate: row.rate_cents,
  rateLetter: row.rate_letter,
  minutes: row.minutes,
  net: cents(Number(row.net_cents)),
  vat: row.vat as VatKind,
  vatShare: row.vat_share,
  vatAmount: cents(Number(row.vat_cents)),
  phase: row.phase as ClaimPhase,
  since: row.phase_since as Day,
  sentOn: row.sent_on as Day,
  settledOn: row.settled_on as Day | null,
  takenOverOn: row.taken_over_on as Day | null,
  seller: row.seller as unknown as Seller,
})

const toLine = (row: Selectable<ClaimsLine>): ClaimLine => ({
  id: row.id as Id<'ClaimLine'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  claim: row.claim_id as Id<'Claim'>,
  line: row.line_id as Id<'Line'>,
  minutes: row.minutes,
  cents: cents(Number(row.cents)),
  said: row.said as ClaimLine['said'],
  reason: row.reason as ClaimLine['reason'],
  words: row.words,
  reclaimedOn: row.reclaimed_on as Day | null,
})

export async function findClaimRow(act: Act, id: Id<'Claim'>, hold = false): Promise<Claim | undefined> {
  const query = table(act).selectFrom('claims.claim').selectAll().where('id', '=', id)
  const row = await (hold ? query.forUpdate() : query).executeTakeFirst()
  return row && toClaim(row)
}

/** All claims of one grant, the first first. */
export async function claimsOfPeriod(act: Act, period: Id<'Period'>): Promise<readonly Claim[]> {
  const rows = await table(act)
    .selectFrom('claims.claim')
    .selectAll()
    .where('period_id', '=', period)
    .orderBy('year')
    .orderBy('number')
    .execute()
  return rows.map(toClaim)
}

export interface ClaimFilter {
  readonly phases?: readonly ClaimPhase[] | undefined
  readonly route?: string | undefined
}

export interface ClaimPlace {
  readonly sentOn: Day
  readonly id: string
}

/** Those of the own firm and those that are asked of the own organisation, the last that was sent first. */
export async function listClaims(
  act: Act,
  own: string,
  { phases, route }: ClaimFilter,
  { after, limit }: { readonly after: ClaimPlace | undefined; readonly limit: number },
): Promise<readonly (Claim & { readonly found: number })[]> {
  let first = table(act)
    .selectFrom('claims.claim')
    .selectAll()
    .where((or) => or.or([or('firm_id', '=', own), or('payer_id', '=', own)]))
  if (phases) first = first.where('phase', 'in', [...phases])
  if (route) first = first.where('route_id', '=', route)
  if (after)
    first = first.where((row) =>
      row.or([
        row('sent_on', '<', after.sentOn),
        row.and([row('sent_on', '=', after.sentOn), row('id', '>', after.id)]),
      ]),
    )
  const rows = await table(act)
    .selectFrom(
      first
        .orderBy('sent_on', 'desc')
        .orderBy('id')
        .limit(limit + 1)
        .as('c'),
    )
    .selectAll()
    .select(sql<number>`(count(*) over ())::int`.as('found'))
    .orderBy('c.sent_on', 'desc')
    .orderBy('c.id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...toClaim(row), found: row.found }))
}

/** Those that wait for the answer of who pays, the longest first. Nobody is named in it. */
export async function claimsToAnswer(act: Act, payer: Id<'Organisation'>, account: Id<'Account'>) {
  const rows = await act
    .figures<ClaimsTables>()
    .selectFrom('claims.claim')
    .select(['id', 'subject_id', 'holder_id', 'sent_on'])
    .where('payer_id', '=', payer)
    .where('phase', '=', 'submitted')
    .orderBy('sent_on')
    .limit(500)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, account, since: row.sent_on as Day },
    ...{ subject: row.subject_id as Id<'Subject'>, holder: row.holder_id as Id<'Organisation'> },
  }))
}

/** What one firm asked of one payer between two days, the first first. */
export async function listSent(
  act: Act,
  {
    firm,
    payer,
    payerName,
  }: { readonly firm: string; readonly payer: string | null; readonly payerName: string | null },
  { from, until }: { readonly from: Day; readonly until: Day },
): Promise<readonly Claim[]> {
  let query = act
    .figures<ClaimsTables>()
    .selectFrom('claims.claim')
    .selectAll()
    .where('firm_id', '=', firm)
    .where('sent_on', '>=', from)
    .where('sent_on', '<=', until)
  query = payer
    ? query.where('payer_id', '=', payer)
    : query.where('payer_id', 'is', null).where('payer_name', '=', payerName)
  return (await query.orderBy('sent_on').orderBy('id').execute()).map(toClaim)
}

/** In the order of their days stands with the hours; here only what each is in this claim. */
export async function linesOf(act: Act, claim: Id<'Claim'>): Promise<readonly ClaimLine[]> {
  const rows = await table(act).selectFrom('claims.line').selectAll().where('claim_id', '=', claim).execute()
  return rows.map(toLine)
}

/** The next number of a firm in a year; nobody else of the firm gets one until this act is over. */
export async function nextNumber(act: Act, firm: string, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`claims.number:${firm}`}, 0))`.execute(act.figures())
  // The books, for claims of who was erased are gone and their numbers are not.
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(claim_number), 0)::int + 1 as next from claims.entry where firm_id = ${firm} and claim_year = ${year}`.execute(
    act.figures(),
  )
  return rows[0]?.next ?? 1
}

export type NewClaim = Omit<Claim, 'id' | 'phase' | 'since' | 'sentOn' | 'settledOn' | 'takenOverOn'> & {
  readonly basis: object
}

export async function keepClaim(act: Act, one: NewClaim, lines: readonly PricedLine[]): Promise<Id<'Claim'>> {
  const about = { region_id: act.caller.region, subject_id: one.subject, holder_id: one.holder }
  const { id } = await table(act)
    .insertInto('claims.claim')
    .values({
      ...about,
      ...{ route_id: one.route, period_id: one.period, firm_id: one.firm },
      ...{ payer_kind: one.payerKind, payer_id: one.payer, payer_name: one.payerName },
      ...{ year: one.year, number: one.number, from_day: one.from, until_day: one.until },
      ...{ last: one.last, corrects: one.corrects, rate_cents: one.rate, rate_letter: one.rateLetter },
      ...{ minutes: one.minutes, net_cents: one.net, vat: one.vat, vat_share: one.vatShare, vat_cents: one.vatAmount },
      ...{
        basis: JSON.stringify(one.basis),
        seller: JSON.stringify(one.seller),
        phase_since: act.today,
        sent_on: act.today,
      },
      ...{ made_by: act.caller.account, made_at: act.now },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await table(act)
    .insertInto('claims.line')
    .values(
      lines.map((priced) => ({
        ...about,
        ...{ claim_id: id, period_id: one.period, line_id: priced.line.id },
        ...{ minutes: priced.minutes, cents: priced.cents },
      })),
    )
    .execute()
  return id as Id<'Claim'>
}

export const moveClaim = (act: Act, id: Id<'Claim'>, phase: ClaimPhase) =>
  table(act).updateTable('claims.claim').set({ phase, phase_since: act.today }).where('id', '=', id).execute()

export const markTakenOver = (act: Act, id: Id<'Claim'>, on: Day | null) =>
  table(act).updateTable('claims.claim').set({ taken_over_on: on }).where('id', '=', id).execute()
