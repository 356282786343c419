import { createHash } from 'node:crypto'
import { type Expression, type Selectable, type SqlBool, sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id, Lang } from '#values/public.ts'
import type { AccessRelease, AccessTables } from '../access.tables.ts'
import type { Audience, ConsentHow, ConsentPurpose, ConsentText, Moments, Release, ReleaseKey } from './release.ts'

const nobody = '00000000-0000-0000-0000-000000000000'
const tables = (act: Act) => act.figures<AccessTables>()

/** A read of somebody: whoever shows it writes the look. */
const releases = (act: Act) =>
  act
    .tables<AccessTables>()
    .selectFrom('access.release as release')
    .leftJoin('access.release_text as text', 'text.id', 'release.text_id')
    .leftJoin('access.organisation as organisation', 'organisation.id', 'release.about_id')
    .select([
      'release.id',
      'release.subject_id',
      'release.holder_id',
      'release.what',
      'release.audience',
      'release.about_id',
      'release.until_day',
      'release.given_on',
      'release.given_by',
      'release.withdrawn_on',
      'release.withdrawn_how',
      'release.how',
      'release.paper_on',
      'release.asked_by',
      'organisation.name as organisation_name',
      'text.body',
      'text.lang',
      'text.first_shown_on',
      sql<Day | null>`(release.asked_at at time zone 'Europe/Amsterdam')::date`.as('asked_on'),
      sql<Day | null>`(release.refused_at at time zone 'Europe/Amsterdam')::date`.as('refused_on'),
    ])

/** Everything that was asked, given, refused or taken back, the newest first; of the same thing only the last. */
export async function releasesOf(
  act: Act,
  { subject, holder }: { subject: Id<'Subject'>; holder?: Id<'Organisation'> },
): Promise<readonly Release[]> {
  let query = releases(act).where('release.subject_id', '=', subject)
  if (holder) query = query.where('release.holder_id', '=', holder)
  const rows = await query
    .distinctOn(['release.holder_id', 'release.what', 'release.audience', 'release.about_id'])
    .orderBy('release.holder_id')
    .orderBy('release.what')
    .orderBy('release.audience')
    .orderBy('release.about_id')
    .orderBy(sql`(release.withdrawn_on is null and release.refused_at is null) desc`)
    .orderBy(sql`coalesce(release.withdrawn_how, '') = 'renewed'`)
    .orderBy(sql`coalesce(release.withdrawn_at, release.refused_at) desc nulls last`)
    .limit(500)
    .execute()
  return rows.map(toRelease)
}

export async function findRelease(act: Act, id: Id<'Release'>): Promise<Release | undefined> {
  const row = await releases(act).where('release.id', '=', id).forUpdate('release').executeTakeFirst()
  return row && toRelease(row)
}

type Row = Awaited<ReturnType<ReturnType<typeof releases>['executeTakeFirstOrThrow']>>

const toRelease = (row: Row): Release =>
  ({
    ...keyOf(row),
    id: row.id as Id<'Release'>,
    until: row.until_day as Day | null,
    givenOn: row.given_on as Day | null,
    refusedOn: row.refused_on,
    withdrawnOn: row.withdrawn_on as Day | null,
    withdrawnHow: row.withdrawn_how as Release['withdrawnHow'],
    askedOn: row.asked_on,
    how: row.how as ConsentHow,
    paperOn: row.paper_on as Day | null,
    answeredBy: row.given_by as Id<'Account'> | null,
    askedBy: row.asked_by as Id<'Account'> | null,
    organisationName: row.audience === 'organisation' ? row.organisation_name : null,
    text: row.body && { body: row.body, lang: row.lang as Lang, since: row.first_shown_on as Day },
  }) as Release

/** One that stands: not refused and not taken back. Whether it still counts today is for the rules. */
export interface Standing extends Moments, Audience {
  readonly id: Id<'Release'>
}

/** What stands for this purpose, with each audience: only to decide, nobody reads it. */
export async function standing(
  act: Act,
  { subject, holder, what }: { subject: Id<'Subject'>; holder?: Id<'Organisation'> | undefined; what: ConsentPurpose },
): Promise<readonly Standing[]> {
  let query = tables(act)
    .selectFrom('access.release')
    .select(['id', 'audience', 'about_id', 'given_on', 'until_day'])
    .where('subject_id', '=', subject)
    .where('what', '=', what)
    .where('withdrawn_on', 'is', null)
    .where('refused_at', 'is', null)
  if (holder) query = query.where('holder_id', '=', holder)
  return (await query.execute()).map((row) => ({
    id: row.id as Id<'Release'>,
    audience: row.audience as Audience['audience'],
    about: row.about_id,
    givenOn: row.given_on as Day | null,
    refusedOn: null,
    withdrawnOn: null,
    until: row.until_day as Day | null,
  }))
}

/** Where each of these stands, for a screen that is open: what is out of reach is not there. */
export async function momentsOf(act: Act, ids: readonly string[]): Promise<readonly (Moments & { id: string })[]> {
  if (ids.length === 0) return []
  const rows = await tables(act)
    .selectFrom('access.release')
    .select(['id', 'given_on', 'until_day', 'withdrawn_on', 'refused_at'])
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id, ...momentsIn(act, row) }))
}

/** What one is about: only to decide, nobody reads it. */
export async function releaseKey(act: Act, id: string): Promise<ReleaseKey | undefined> {
  const row = await tables(act)
    .selectFrom('access.release')
    .select(['subject_id', 'holder_id', 'what', 'audience', 'about_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && keyOf(row)
}

const keyOf = (row: Pick<Row, 'subject_id' | 'holder_id' | 'what' | 'audience' | 'about_id'>): ReleaseKey => ({
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  what: row.what as ConsentPurpose,
  audience: row.audience as Audience['audience'],
  about: row.about_id,
})

/** For many people at once, oldest first: what each of them was asked, gave or took back about these. */
export async function releasesAbout(act: Act, what: ConsentPurpose, people: readonly (Read & { about: string })[]) {
  if (people.length === 0) return []
  const rows = await tables(act)
    .selectFrom('access.release')
    .select(['id', 'subject_id', 'holder_id', 'what', 'audience', 'about_id'])
    .select(['given_on', 'until_day', 'withdrawn_on', 'refused_at'])
    .where('what', '=', what)
    .where('subject_id', 'in', [...new Set(people.map(({ subject }) => subject as string))])
    .where('about_id', 'in', [...new Set(people.map(({ about }) => about))])
    .orderBy(sql`withdrawn_on is null and refused_at is null`)
    .orderBy(sql`coalesce(withdrawn_at, refused_at) nulls first`)
    .execute()
  return rows.map((row) => ({ ...keyOf(row), ...momentsIn(act, row), id: row.id as Id<'Release'> }))
}

type MomentColumns = Pick<Selectable<AccessRelease>, 'given_on' | 'until_day' | 'withdrawn_on' | 'refused_at'>

/** Whether it was refused matters to the rules, not when. */
const momentsIn = (act: Act, row: MomentColumns): Moments => ({
  givenOn: row.given_on as Day | null,
  refusedOn: row.refused_at && act.today,
  withdrawnOn: row.withdrawn_on as Day | null,
  until: row.until_day as Day | null,
})

export const keepAsked = (act: Act, key: ReleaseKey, until: Day) =>
  insert(act, key, { until_day: until, asked_at: new Date(act.now), asked_by: act.caller.account })

export interface Answer {
  readonly how: ConsentHow
  readonly paperOn: Day | null
  readonly text: ConsentText | null
}

export const keepGiven = async (act: Act, key: ReleaseKey, until: Day | null, answer: Answer) =>
  insert(act, key, { until_day: until, given_on: act.today, ...(await answered(act, key.what, answer)) })

export const keepRefused = async (act: Act, key: ReleaseKey, answer: Answer) =>
  insert(act, key, { refused_at: new Date(act.now), ...(await answered(act, key.what, answer)) })

/** Answers what was asked. False when somebody answered in between. */
export async function answerAsked(act: Act, id: Id<'Release'>, what: ConsentPurpose, yes: boolean, answer: Answer) {
  const done = await tables(act)
    .updateTable('access.release')
    .set({
      ...(yes ? { given_on: act.today } : { refused_at: new Date(act.now) }),
      ...(await answered(act, what, answer)),
    })
    .where('id', '=', id)
    .where('given_on', 'is', null)
    .where('refused_at', 'is', null)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

/** Ends what stands. From this moment on, the next request already sees it. The ids of what ended. */
export async function endStanding(
  act: Act,
  which: Id<'Release'> | ReleaseKey,
  how: ConsentHow | 'renewed',
): Promise<readonly string[]> {
  const ended = await tables(act)
    .updateTable('access.release')
    .set({
      withdrawn_on: act.today,
      withdrawn_at: new Date(act.now),
      withdrawn_by: act.caller.account,
      withdrawn_how: how,
    })
    .where((row) => (typeof which === 'string' ? row('id', '=', which) : sameKey(which)))
    .where('withdrawn_on', 'is', null)
    .where('refused_at', 'is', null)
    .returning('id')
    .execute()
  return ended.map(({ id }) => id)
}

const sameKey = ({ subject, holder, what, audience, about }: ReleaseKey): Expression<SqlBool> =>
  sql<SqlBool>`subject_id = ${subject} and holder_id = ${holder} and what = ${what} and audience = ${audience}
    and coalesce(about_id, ${nobody}::uuid) = ${about ?? nobody}`

interface Columns {
  readonly until_day?: Day | null
  readonly asked_at?: Date
  readonly asked_by?: string | null
  readonly given_on?: Day
  readonly refused_at?: Date
  readonly given_by?: string | null
  readonly how?: ConsentHow
  readonly paper_on?: Day | null
  readonly text_id?: string | null
}

/** Nothing when the same stands already: two that come at one moment leave one. */
async function insert(act: Act, { subject, holder, what, audience, about }: ReleaseKey, columns: Columns) {
  const kept = await tables(act)
    .insertInto('access.release')
    .values({
      region_id: act.caller.region,
      subject_id: subject,
      holder_id: holder,
      what,
      audience,
      about_id: about,
      ...columns,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'Release'> | undefined
}

const answered = async (act: Act, what: ConsentPurpose, { how, paperOn, text }: Answer) => ({
  given_by: act.caller.account,
  how,
  paper_on: paperOn,
  text_id: text && (await keepText(act, what, text)),
})

/** The same text is kept once, with the first day on which somebody read it. */
async function keepText(act: Act, what: ConsentPurpose, { body, lang }: ConsentText): Promise<string> {
  const hash = createHash('sha256').update(body).digest()
  await tables(act)
    .insertInto('access.release_text')
    .values({ region_id: act.caller.region, what, lang, body, hash, first_shown_on: act.today })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const kept = await tables(act)
    .selectFrom('access.release_text')
    .select('id')
    .where('what', '=', what)
    .where('lang', '=', lang)
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow()
  return kept.id
}
