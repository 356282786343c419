import { type RawBuilder, sql } from 'kysely'
import type { Act, Ranks } from '#platform/public.ts'
import { rankText } from '#platform/public.ts'
import { wordsOf } from '../dossiers/search-text.rules.ts'
import { noteKinds } from '../notes/note.rules.ts'
import type { PeopleTables } from '../people.tables.ts'
import type { NoteOrder, NotesAsked } from './notes-list.shapes.ts'

/** Of whom the notes of others may be read too; of the rest only what the own organisation wrote. */
export interface NotesReach {
  readonly isListed: (row: {
    readonly subject: RawBuilder<unknown>
    readonly holder: RawBuilder<unknown>
  }) => RawBuilder<boolean>
  /** Whom one reads on her own yes, as `subject:holder`. */
  readonly byRelease: readonly string[]
  readonly log: { readonly own: boolean; readonly shared: boolean }
}

interface Asked {
  readonly reach: NotesReach
  readonly asked: NotesAsked
  readonly ranks: Ranks
  readonly after?: readonly (string | number)[] | undefined
  readonly limit: number
}

/** Text that sorts as its column does. */
const keys: Record<NoteOrder, (ranks: Ranks) => RawBuilder<string>> = {
  day: () => sql`n.on_day::text`,
  person: () => sql`d.sort_name`,
  author: (ranks) => rankText(sql`n.author_id::text`, ranks),
  kind: () => rankText(sql`n.kind`, noteKinds),
  next: () => sql`case when n.next_done_on is null then coalesce(n.next_day::text, '9998') else '9999' end`,
}

const joined = (act: Act, reach: NotesReach, asked: NotesAsked) =>
  act
    .tables<PeopleTables>()
    .selectFrom('people.note as n')
    .innerJoin('people.dossier as d', (join) =>
      join.onRef('d.subject_id', '=', 'n.subject_id').onRef('d.organisation_id', '=', 'n.holder_id'),
    )
    .where('d.removed_at', 'is', null)
    .where(reach.isListed({ subject: sql.ref('n.subject_id'), holder: sql.ref('n.holder_id') }))
    .where(mayBeRead(act, reach))
    .where(isAskedFor(act, asked))

/** The notes that fit, in order. `found` is one more than `limit` when there is more: that one is read by nobody. */
export function listNotesSeen(act: Act, { reach, asked, ranks, after, limit }: Asked) {
  const down = asked.sort.startsWith('-')
  const key = sql<string>`${keys[asked.sort.replace('-', '') as NoteOrder](ranks)} collate "C"`
  const beyond = sql<boolean>`(${key}, n.id::text) ${sql.raw(down ? '<' : '>')} (${after?.[0]}, ${after?.[1]})`
  const way = down ? 'desc' : 'asc'
  const first = joined(act, reach, asked)
    .$if(after !== undefined, (notes) => notes.where(beyond))
    .select(['n.id', 'n.subject_id', 'n.holder_id', 'n.kind', 'n.text', 'n.on_day', 'n.author_id'])
    .select(['n.next_day', 'n.next_what', 'n.next_done_on', 'd.id as dossier'])
    .select(['d.given_name', 'd.name_prefix', 'd.family_name', key.as('key')])
    .orderBy(key, way)
    .orderBy(sql`n.id::text`, way)
    .limit(limit + 1)
  return act
    .tables<PeopleTables>()
    .selectFrom(first.as('n'))
    .selectAll()
    .select(sql<number>`(count(*) over ())::int`.as('found'))
    .orderBy('n.key', way)
    .orderBy(sql`n.id::text`, way)
    .limit(limit)
    .execute()
}

export type ListedNote = Awaited<ReturnType<typeof listNotesSeen>>[number]

/** How many fit, and how many there are behind each tab. Nobody is shown. */
export async function countNotesSeen(act: Act, reach: NotesReach, asked: NotesAsked) {
  const figures = { ...act, tables: act.figures }
  const { next: _, whose: __, ...rest } = asked
  const count = (condition: RawBuilder<boolean>) => sql<number>`(count(*) filter (where ${condition}))::int`
  const { total } = await joined(figures, reach, asked)
    .select(sql<number>`count(*)::int`.as('total'))
    .executeTakeFirstOrThrow()
  const tabs = await joined(figures, reach, rest)
    .select(sql<number>`count(*)::int`.as('all'))
    .select(count(sql<boolean>`n.author_id = ${act.caller.account}`).as('mine'))
    .select(count(isOpenNext).as('open'))
    .select(count(isLate(act)).as('late'))
    .executeTakeFirstOrThrow()
  return { total, ...tabs }
}

/** Who wrote what can be read here: what the filter offers. */
export async function authorsSeen(act: Act, reach: NotesReach) {
  const rows = await joined({ ...act, tables: act.figures }, reach, { sort: '-day' })
    .select('n.author_id')
    .distinct()
    .execute()
  return rows.map(({ author_id }) => author_id)
}

const isOpenNext = sql<boolean>`n.next_day is not null and n.next_done_on is null`
const isLate = (act: Act) => sql<boolean>`${isOpenNext} and n.next_day < ${act.today}::date`

/** Who is read on her own yes alone opened her profile, and not what others wrote about her. */
function mayBeRead({ caller }: Act, { log, byRelease }: NotesReach): RawBuilder<boolean> {
  const ofOthers = [
    log.own && sql`d.organisation_id = ${caller.organisation}`,
    log.shared &&
      sql`(d.organisation_id <> ${caller.organisation}
        and d.subject_id::text || ':' || d.organisation_id::text <> all(${[...byRelease]}::text[]))`,
  ].filter((one) => one !== false)
  return sql<boolean>`(${sql.join([...ofOthers, sql`n.author_organisation_id = ${caller.organisation}`], sql` or `)})`
}

function isAskedFor(act: Act, { q, author, kind, from, until, next, whose }: NotesAsked): RawBuilder<boolean> {
  const conditions = [
    ...wordsOf(q).map((word) => sql`d.search_text like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
    author && sql`n.author_id = any(${author}::uuid[])`,
    whose && sql`n.author_id = ${act.caller.account}`,
    kind && sql`n.kind = any(${kind}::text[])`,
    from && sql`n.on_day >= ${from}::date`,
    until && sql`n.on_day <= ${until}::date`,
    next === 'open' && isOpenNext,
    next === 'late' && isLate(act),
    next === 'done' && sql`n.next_done_on is not null`,
  ].filter((condition) => condition !== undefined && condition !== false)
  return conditions.length ? sql<boolean>`(${sql.join(conditions, sql` and `)})` : sql<boolean>`true`
}
