import { type RawBuilder, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import { folded } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'
import { confirming, looking, stages } from '../stage.rules.ts'
import { isInReach, type Listed, type Reach } from './in-reach.store.ts'
import type { PeopleQuestion } from './people.shapes.ts'
import { type Order, orderOf, type Place } from './place.rules.ts'

/**
 * The rows that fit, in order. `found` is one more than `limit` when a next page exists: that row itself is read by
 * nobody. The table is named once: for every time it is, row-level security reads all relations of today.
 */
export function listPeople(act: Act, reach: Reach, question: PeopleQuestion, after: Place | undefined, limit: number) {
  const { order, down } = orderOf(question)
  const direction = down ? sql`desc` : sql`asc`
  const place = [...(order === 'name' ? [] : [keys[order]]), sql`d.sort_name`, sql`d.id`]
  const inOrder = sql.join(place.map((one) => sql`${one} ${direction}`))
  const beyond = after && sql<boolean>`(${sql.join(place)}) ${down ? sql`<` : sql`>`} (${valuesOf(order, after)})`
  const first = act
    .tables<PeopleTables>()
    .selectFrom('people.dossier as d')
    .select(columns)
    .where(isInReach(act, reach))
    .where(isAskedFor(act, reach, question))
    .$if(beyond !== undefined, (rows) => rows.where(beyond ?? sql<boolean>`true`))
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
] as const

export type PersonRow = Awaited<ReturnType<typeof listPeople>>[number]

/** Who has no day or no number comes last: nobody disappears from a list by it. */
const keys = {
  stage: sql<number>`array_position(array[${sql.join([...stages])}]::text[], d.stage)`,
  hours: sql<number>`coalesce(d.hours_max, 0)`,
  available: sql<string>`coalesce(d.available_from, date '9999-12-31')`,
  confirmed: sql<string>`coalesce(d.availability_confirmed_on, date '0001-01-01')`,
} satisfies Partial<Record<Order, RawBuilder<unknown>>>

const typeOf = { stage: sql`integer`, hours: sql`integer`, available: sql`date`, confirmed: sql`date` }

function valuesOf(order: Order, after: Place) {
  const [id, name, key] = after.toReversed()
  const rest = sql`${name}::text, ${id}::uuid`
  return order === 'name' ? rest : sql`${key}::${typeOf[order]}, ${rest}`
}

/** Everything somebody asked, as one condition on `d`: the list and the counts cannot differ. */
export function isAskedFor(act: Act, reach: Reach, question: PeopleQuestion): RawBuilder<boolean> {
  const { stage, town, hours, register, occupation, holder } = question
  const conditions = [
    ...wordsOf(question.q).map((word) => sql`d.search_text like ${`%${word}%`}`),
    stage && sql`d.stage = any(${stage}::text[])`,
    town && sql`d.town = any(${town}::text[])`,
    hours && sql`d.hours_max >= ${hours}`,
    register && sql`${registerKey(act, reach)} = any(${register}::text[])`,
    occupation && sql`d.occupations && ${occupation}::text[]`,
    holder && sql`d.organisation_id = any(${holder}::uuid[])`,
    question.lead && sql`coalesce(d.lead_account_id::text, 'nobody') = any(${question.lead}::text[])`,
    question.available && sql`${availabilityKey(act, reach)} = any(${question.available}::text[])`,
  ].filter((condition) => condition !== undefined && condition !== 0)
  return conditions.length ? sql<boolean>`(${sql.join(conditions, sql` and `)})` : sql<boolean>`true`
}

const wordsOf = (q = '') =>
  folded(q)
    .split(/[\s,]+/)
    .filter(Boolean)
    .slice(0, 6)
    .map((word) => word.replace(/[\\%_]/g, '\\$&'))

/** Where it may not be read it counts as not known, so that no filter and no number tells it after all. */
export const registerKey = (act: Act, { register }: Pick<Listed, 'register'>) => sql<string>`case
  ${register.own ? sql`` : sql`when d.organisation_id = ${act.caller.organisation} then 'not-known'`}
  ${register.shared ? sql`` : sql`when d.organisation_id <> ${act.caller.organisation} then 'not-known'`}
  when d.registered then 'yes' when not d.registered then 'no' else 'not-known' end`

/** The same as the rule `availabilityOf`; the flow test holds one against the other. */
export const availabilityKey = (act: Act, { confirmedSince }: Pick<Reach, 'confirmedSince'>) => sql<string>`case
  when d.stage <> all(array[${sql.join([...looking])}]::text[]) then 'not-asked'
  when d.available_from is null then 'not-known'
  when d.stage = any(array[${sql.join([...confirming])}]::text[])
    and coalesce(d.availability_confirmed_on < ${confirmedSince}::date, true) then 'to-confirm'
  when d.available_from <= ${act.today}::date then 'now'
  else 'later' end`
