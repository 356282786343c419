import { type Selectable, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { VocabularyReferencePreview, VocabularyReferenceVersion, VocabularyTables } from '../vocabulary.tables.ts'
import type { Entry } from './entry.ts'
import type { ReferenceKind } from './kinds.ts'

export type PreviewId = Id<'ReferencePreview'>
export type PreviewRecord = Selectable<VocabularyReferencePreview>
export type VersionRecord = Selectable<VocabularyReferenceVersion>

const tables = (act: Act) => act.figures<VocabularyTables>()

/** One after the other: two at once would compare with a version that the other one replaces. */
export const waitForTurn = (act: Act, kind: ReferenceKind) =>
  sql`select pg_advisory_xact_lock(hashtext(${`reference ${kind}`}))`.execute(tables(act))

export interface NewPreview {
  readonly id: PreviewId
  readonly kind: ReferenceKind
  readonly label: string
  readonly holdsFrom: Day | null
  readonly base: number
  readonly files: readonly object[]
}

/** In the place of what waited before: of each kind no more than one waits. */
export async function keepPreview(act: Act, preview: NewPreview): Promise<void> {
  await dropPreviews(act, preview.kind)
  await tables(act)
    .insertInto('vocabulary.reference_preview')
    .values({
      id: preview.id,
      region_id: act.caller.region,
      kind: preview.kind,
      label: preview.label,
      holds_from: preview.holdsFrom,
      base: preview.base,
      files: JSON.stringify(preview.files),
      report: '{}',
      account_id: act.caller.account,
      made_at: act.now,
    })
    .execute()
}

export async function dropPreviews(act: Act, kind: ReferenceKind): Promise<void> {
  const waiting = tables(act).selectFrom('vocabulary.reference_preview').select('id').where('kind', '=', kind)
  await tables(act).deleteFrom('vocabulary.staged_entry').where('preview_id', 'in', waiting).execute()
  await tables(act).deleteFrom('vocabulary.reference_preview').where('kind', '=', kind).execute()
}

export const saveReport = (act: Act, id: PreviewId, report: object) =>
  tables(act)
    .updateTable('vocabulary.reference_preview')
    .set({ report: JSON.stringify(report) })
    .where('id', '=', id)
    .execute()

export const findPreview = (act: Act, kind: ReferenceKind): Promise<PreviewRecord | undefined> =>
  tables(act)
    .selectFrom('vocabulary.reference_preview')
    .selectAll()
    .where('kind', '=', kind)
    .forUpdate()
    .executeTakeFirst()

/** Many rows in one go; answers how many of them came a second time. */
export async function stageEntries(act: Act, id: PreviewId, entries: readonly Entry[]): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into vocabulary.staged_entry (preview_id, region_id, part, key, nl, en, names, content)
    select ${id}::uuid, ${act.caller.region}::uuid, part, key, nl, en, names, content
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
      as entry(part text, key text, nl text, en text, names text[], content jsonb)
    on conflict (preview_id, part, key) do nothing`.execute(tables(act))
  return entries.length - Number(numAffectedRows ?? 0)
}

/** What an earlier version said, staged again: going back is a version of its own. */
export const stageVersion = (act: Act, id: PreviewId, kind: ReferenceKind, number: number) =>
  sql`
    insert into vocabulary.staged_entry (preview_id, region_id, part, key, nl, en, names, content)
    select ${id}::uuid, region_id, part, key, nl, en, names, content
    from vocabulary.reference_entry
    where kind = ${kind} and since <= ${number} and (until is null or until > ${number})`.execute(tables(act))

export const entriesNow = async (act: Act, kind: ReferenceKind): Promise<Entry[]> =>
  (await tables(act)
    .selectFrom('vocabulary.reference_entry')
    .select(['part', 'key', 'nl', 'en', 'names', 'content'])
    .where('kind', '=', kind)
    .where('until', 'is', null)
    .execute()) as unknown as Entry[]

export interface NewVersion {
  readonly kind: ReferenceKind
  readonly number: number
  readonly label: string
  readonly holdsFrom: string | null
  readonly backTo: number | null
  readonly files: unknown
  readonly counts: object
}

export const keepVersion = (act: Act, version: NewVersion) =>
  tables(act)
    .insertInto('vocabulary.reference_version')
    .values({
      region_id: act.caller.region,
      kind: version.kind,
      number: version.number,
      label: version.label,
      holds_from: version.holdsFrom,
      back_to: version.backTo,
      files: JSON.stringify(version.files),
      counts: JSON.stringify(version.counts),
      account_id: act.caller.account,
      stored_at: act.now,
    })
    .execute()

/** What is no longer so ends with this version, and what is new or different begins with it. All else stays untouched. */
export async function takeOver(act: Act, id: PreviewId, kind: ReferenceKind, number: number): Promise<void> {
  await sql`
    update vocabulary.reference_entry entry set until = ${number}
    where entry.kind = ${kind} and entry.until is null and not exists (
      select from vocabulary.staged_entry staged
      where staged.preview_id = ${id}::uuid and staged.part = entry.part and staged.key = entry.key
        and (staged.nl, staged.en, staged.names, staged.content)
          is not distinct from (entry.nl, entry.en, entry.names, entry.content))`.execute(tables(act))
  await sql`
    insert into vocabulary.reference_entry (region_id, kind, part, key, since, nl, en, names, content)
    select staged.region_id, ${kind}, staged.part, staged.key, ${number}, staged.nl, staged.en, staged.names, staged.content
    from vocabulary.staged_entry staged
    where staged.preview_id = ${id}::uuid and not exists (
      select from vocabulary.reference_entry entry
      where entry.kind = ${kind} and entry.until is null and entry.part = staged.part and entry.key = staged.key)`.execute(
    tables(act),
  )
}

/** Newest first. */
export const versionsOf = (act: Act, kind: ReferenceKind): Promise<VersionRecord[]> =>
  tables(act)
    .selectFrom('vocabulary.reference_version')
    .selectAll()
    .where('kind', '=', kind)
    .orderBy('number', 'desc')
    .execute()

export const newestVersions = (act: Act): Promise<VersionRecord[]> =>
  tables(act)
    .selectFrom('vocabulary.reference_version')
    .selectAll()
    .distinctOn('kind')
    .orderBy('kind')
    .orderBy('number', 'desc')
    .execute()
