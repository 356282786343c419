import { randomUUID } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import { type Day, dayAt, type Id } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'
import type { NewTaskRow, Task, TasksWanted } from './task.rules.ts'

/** Of whom somebody sees tasks: the accounts he works for, and what is about people and vacancies that he may see. */
export interface TaskReach {
  readonly accounts: readonly Id<'Account'>[]
  readonly isListed: (row: {
    readonly subject: RawBuilder<unknown>
    readonly holder: RawBuilder<unknown>
  }) => RawBuilder<boolean>
  /** Whether somebody works with people at all, and with vacancies. */
  readonly people: boolean
  readonly vacancies: boolean
}

const mostTasks = 500

/** What fits, what comes first first. No words and no name: what it says is read when it is shown. */
export async function findTasks(act: Act, reach: TaskReach, wanted: TasksWanted): Promise<readonly Task[]> {
  const order = wanted.state === 'done' ? sql`t.done_on desc, t.id` : sql`t.due_on, t.id`
  const { rows } = await sql<TaskRow>`
    select t.id, t.owner_id, t.made_by, t.handed_by, t.made_at, t.due_on, t.done_on, t.done_by, t.version, t.vacancy_id,
      t.about_person, a.subject_id, a.holder_id
    from people.task t ${withPerson(reach)}
    where ${maySee(act, reach)} and ${isWanted(wanted)}
    order by ${order} limit ${wanted.atMost ?? mostTasks}`.execute(act.figures())
  return rows.map(toTask)
}

/** The same rows, held until the act ends, always in one order. */
export async function holdTasks(act: Act, reach: TaskReach, ids: readonly string[]): Promise<readonly Task[]> {
  if (ids.length === 0) return []
  await sql`select from people.task where id = any(${[...ids]}::uuid[]) order by id for no key update`.execute(
    act.figures(),
  )
  return findTasks(act, reach, { ids, state: 'any' })
}

/** With whom it is about, for who has her in the lists. */
const withPerson = ({ isListed, people }: TaskReach) => sql`left join people.task_about a on a.id = t.id and ${people}
  and ${isListed({ subject: sql.ref('a.subject_id'), holder: sql.ref('a.holder_id') })}`

const maySee = (act: Act, { accounts, vacancies }: TaskReach): RawBuilder<boolean> => {
  const me = act.caller.account
  return sql<boolean>`t.organisation_id = ${act.caller.organisation}
    and (t.owner_id = any(${[...accounts]}::uuid[]) or t.made_by = ${me} or t.handed_by = ${me}
      or a.id is not null ${vacancies ? sql`or t.vacancy_id is not null` : sql``})`
}

function isWanted({ owners, givenBy, ids, state, doneSince }: TasksWanted): RawBuilder<boolean> {
  const conditions = [
    state === 'open' && sql`t.done_on is null`,
    state === 'done' && sql`t.done_on is not null`,
    owners && sql`t.owner_id = any(${[...owners]}::uuid[])`,
    givenBy && sql`t.owner_id <> ${givenBy} and (t.made_by = ${givenBy} or t.handed_by = ${givenBy})`,
    ids && sql`t.id = any(${[...ids]}::uuid[])`,
    doneSince && sql`t.done_on >= ${doneSince}::date`,
  ].filter((one) => one !== false && one !== undefined)
  return conditions.length > 0 ? sql<boolean>`(${sql.join(conditions, sql` and `)})` : sql<boolean>`true`
}

interface TaskRow {
  readonly id: string
  readonly owner_id: string
  readonly made_by: string | null
  readonly handed_by: string | null
  readonly made_at: Date
  readonly due_on: Day
  readonly done_on: Day | null
  readonly done_by: string | null
  readonly version: number
  readonly vacancy_id: string | null
  readonly about_person: boolean
  readonly subject_id: string | null
  readonly holder_id: string | null
}

const toTask = (row: TaskRow): Task => ({
  id: row.id as Id<'Task'>,
  owner: row.owner_id as Id<'Account'>,
  madeBy: row.made_by as Id<'Account'> | null,
  handedBy: row.handed_by as Id<'Account'> | null,
  madeOn: dayAt(row.made_at),
  due: row.due_on,
  doneOn: row.done_on,
  doneBy: row.done_by as Id<'Account'> | null,
  version: row.version,
  vacancy: row.vacancy_id as Id<'Vacancy'> | null,
  person: row.subject_id && row.holder_id ? ({ subject: row.subject_id, holder: row.holder_id } as Read) : null,
  outOfSight: row.about_person && row.subject_id === null,
})

/** What these tasks say. Of those about a person it is a read of her, so whoever asks writes the look. */
export async function textsOfTasks(act: Act, tasks: readonly Task[]): Promise<ReadonlyMap<string, string>> {
  const about = tasks.filter(({ person }) => person !== null).map(({ id }) => id as string)
  const plain = tasks.filter(({ person, outOfSight }) => person === null && !outOfSight).map(({ id }) => id as string)
  const ofPeople = about.length
    ? await act
        .tables<PeopleTables>()
        .selectFrom('people.task_about')
        .select(['id', 'subject_id', 'what'])
        .where('id', 'in', about)
        .execute()
    : []
  const ofNobody = plain.length
    ? await act
        .tables<PeopleTables>()
        .selectFrom('people.task')
        .select(['id', 'what'])
        .where('id', 'in', plain)
        .execute()
    : []
  return new Map([...ofPeople, ...ofNobody].map(({ id, what }) => [id, what ?? '']))
}

/** Which of these say one of these words, without telling what they say. */
export async function tasksThatSay(act: Act, ids: readonly string[], words: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0 || words.length === 0) return new Set()
  const says = words.map((word) => sql`lower(coalesce(t.what, a.what)) like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`)
  const { rows } = await sql<{ id: string }>`
    select t.id from people.task t left join people.task_about a on a.id = t.id
    where t.id = any(${[...ids]}::uuid[]) and ${sql.join(says, sql` and `)}`.execute(act.figures())
  return new Set(rows.map(({ id }) => id))
}

export async function insertTask(act: Act, { what, due, owner, about }: NewTaskRow): Promise<Id<'Task'>> {
  const { caller } = act
  const id = randomUUID()
  const person = about && 'person' in about ? about.person : null
  await act
    .figures<PeopleTables>()
    .insertInto('people.task')
    .values({
      id,
      region_id: caller.region,
      organisation_id: caller.organisation as string,
      owner_id: owner,
      made_by: caller.account,
      made_at: new Date(act.now),
      due_on: due,
      vacancy_id: about && 'vacancy' in about ? about.vacancy : null,
      about_person: person !== null,
      what: person ? null : what,
    })
    .execute()
  if (person)
    await act
      .figures<PeopleTables>()
      .insertInto('people.task_about')
      .values({ id, region_id: caller.region, subject_id: person.subject, holder_id: person.holder, what })
      .execute()
  return id as Id<'Task'>
}

/** What of a task can change, and nothing else. */
export type TaskChange =
  | { readonly doneOn: Day | null }
  | { readonly due: Day }
  | { readonly owner: Id<'Account'>; readonly handedBy: Id<'Account'> | null }

export async function saveTask(act: Act, { id, version }: Pick<Task, 'id' | 'version'>, change: TaskChange) {
  const { numUpdatedRows } = await act
    .figures<PeopleTables>()
    .updateTable('people.task')
    .set({ ...columnsOf(act, change), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

function columnsOf({ caller }: Act, change: TaskChange) {
  if ('due' in change) return { due_on: change.due }
  if ('owner' in change) return { owner_id: change.owner, handed_by: change.handedBy }
  return { done_on: change.doneOn, done_by: change.doneOn && caller.account }
}

export const listTasksAbout = (act: Act, { subject, holder }: Read) =>
  act
    .tables<PeopleTables>()
    .selectFrom('people.task_about as a')
    .innerJoin('people.task as t', 't.id', 'a.id')
    .select(['a.subject_id', 'a.what', 't.due_on', 't.done_on', 't.owner_id', 't.made_at'])
    .where('a.subject_id', '=', subject)
    .where('a.holder_id', '=', holder)
    .orderBy('t.made_at')
    .orderBy('t.id')
    .execute()

/** The words and the task itself: without her there is nothing to do. */
export async function dropTasksAbout(act: Act, { subject, holder }: Read): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    delete from people.task where id in (
      select id from people.task_about where subject_id = ${subject} and holder_id = ${holder}) returning id`.execute(
    act.figures(),
  )
  return rows.length
}
