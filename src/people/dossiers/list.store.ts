import { type RawBuilder, sql } from 'kysely'
import type { Act, Ranks } from '#platform/public.ts'
import type { PeopleTables } from '../people.tables.ts'
import { confirming, looking } from '../stage.rules.ts'
import { isInReach, type Reach } from './in-reach.store.ts'
import type { PeopleQuestion } from './people.shapes.ts'
import { type Order, orderOf, orders, type Place } from './place.rules.ts'
import { registerKey } from './register-key.store.ts'
import { wordsOf } from './search-text.rules.ts'
import { sortedBy } from './sorted-by.store.ts'

/**
 * The rows that fit, in order. `found` is one more than `limit` when a next page exists: that row itself is read by
 * nobody. The table is named once: for every time it is, row-level security reads all relations of today. What fits is
 * found before anything is sorted, hence the offset: else the database walks the whole region in the order asked for, and
 * who keeps people in Zwolle alone waits for every town before it.
 */
export function listPeople(act: Act, { reach, question, ranks, after, limit }: ListAsked) {
  const { order, down } = orderOf(question)
  const direction = down ? sql`desc` : sql`asc`
  const key = sortedBy(act, reach, order, ranks)
  const inOrder = sql.join(
    [...(order === 'name' ? [] : [sql`d.sorted_by`]), sql`d.sort_name`, sql`d.id`].map(
      (one) => sql`${one} ${direction}`,
    ),
  )
  const place = sql.join([...(order === 'name' ? [] : [key]), sql`d.sort_name`, sql`d.id`])
  const beyond = after && sql<boolean>`(${place}) ${down ? sql`<` : sql`>`} (${valuesOf(order, after)})`
  const fitting = act
    .tables<PeopleTables>()
    .selectFrom('people.dossier as d')
    .select([...columns, key.as('sorted_by')])
    .where(isInReach(act, reach))
    .where(isAskedFor(act, reach, question))
    .$if(beyond !== undefined, (rows) => rows.where(beyond ?? sql<boolean>`true`))
    .offset(0)
  const first = act
    .tables<PeopleTables>()
    .selectFrom(fitting.as('d'))
    .selectAll()
    .orderBy(inOrder)
    .limit(limit + 1)
  return act
    .tables<PeopleTables>()
    .selectFrom(first.as('d'))
    .selectAll()
    .select(sql<number>`(count(*) over ())::int`.as('found'))
    .orderBy(inOrder)
    .limit(limit)
    .execute()
}

export interface ListAsked {
  readonly reach: Reach
  readonly question: PeopleQuestion
  readonly ranks: Ranks
  readonly after?: Place | undefined
  readonly limit: number
}

const columns = [
  'd.id',
  'd.subject_id',
  'd.organisation_id',
  'd.given_name',
  'd.name_prefix',
  'd.family_name',
  'd.sort_name',
  'd.town',
  'd.stage',
  'd.stage_since',
  'd.occupations',
  'd.occupation_as_given',
  'd.hours_min',
  'd.hours_max',
  'd.available_from',
  'd.availability_confirmed_on',
  'd.registered',
  'd.lead_account_id',
  'd.version',
] as const

export type PersonRow = Awaited<ReturnType<typeof listPeople>>[number]

function valuesOf(order: Order, after: Place) {
  const [id, name, key] = after.toReversed()
  const rest = sql`${name}::text, ${id}::uuid`
  return order === 'name' ? rest : sql`${key}::${sql.raw(orders[order])}, ${rest}`
}

/** Everything somebody asked, as one condition on `d`: the list and the counts cannot differ. */
export function isAskedFor(act: Act, reach: Reach, question: PeopleQuestion): RawBuilder<boolean> {
  const { stage, town, hours, register, occupation, skill, holder } = question
  const conditions = [
    ...spelledWords(question).map((ways) => sql`d.search_text like any(${ways.map((word) => `%${word}%`)}::text[])`),
    stage && sql`d.stage = any(${stage}::text[])`,
    town && sql`d.town = any(${town}::text[])`,
    hours && sql`d.hours_max >= ${hours}`,
    register && sql`${registerKey(act, reach)} = any(${register}::text[])`,
    occupation && sql`d.occupations && ${occupation}::text[]`,
    skill && sql`d.skills && ${skill}::text[]`,
    holder && sql`d.organisation_id = any(${holder}::uuid[])`,
    question.chosen && sql`d.id = any(${question.chosen}::uuid[])`,
    question.lead && sql`coalesce(d.lead_account_id::text, 'nobody') = any(${question.lead}::text[])`,
    question.available && sql`${availabilityKey(act, reach)} = any(${question.available}::text[])`,
  ].filter((condition) => condition !== undefined && condition !== 0)
  return conditions.length ? sql<boolean>`(${sql.join(conditions, sql` and `)})` : sql<boolean>`true`
}

/** Every word has to occur, in one of its spellings. */
const spelledWords = ({ q, spelled }: PeopleQuestion): readonly (readonly string[])[] =>
  wordsOf(q).map((word) => (spelled?.[word] ?? [word]).map((way) => way.replace(/[\\%_]/g, '\\$&')))

/** The same as the rule `availabilityOf`; the flow test holds one against the other. */
export const availabilityKey = (act: Act, { confirmedSince }: Pick<Reach, 'confirmedSince'>) => sql<string>`case
  when d.stage <> all(array[${sql.join([...looking])}]::text[]) then 'not-asked'
  when d.available_from is null then 'not-known'
  when d.stage = any(array[${sql.join([...confirming])}]::text[])
    and coalesce(d.availability_confirmed_on < ${confirmedSince}::date, true) then 'to-confirm'
  when d.available_from <= ${act.today}::date then 'now'
  else 'later' end`
