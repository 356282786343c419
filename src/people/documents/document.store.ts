import type { Act, Read } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'

export type DocumentId = Id<'Document'>

interface NewRow {
  readonly id: DocumentId
  readonly what: string
  readonly name: string
  readonly kind: string
  readonly size: number
  readonly sealed: Buffer
}

export const keepDocument = (act: Act, { subject, holder }: Read, file: NewRow) =>
  act
    .tables<PeopleTables>()
    .insertInto('people.document')
    .values({
      id: file.id,
      region_id: act.caller.region,
      subject_id: subject,
      holder_id: holder,
      what: file.what,
      name: file.name,
      kind: file.kind,
      size: file.size,
      content_sealed: file.sealed,
      author_id: act.caller.account,
      author_organisation_id: act.caller.organisation,
      added_at: act.now,
    })
    .execute()

/** Whose documents: null is everybody's. */
interface About extends Read {
  readonly addedBy: Id<'Organisation'> | null
}

/** What is said about a document on a list; its content stays where it is. */
const shown = [
  'id',
  'subject_id',
  'holder_id',
  'what',
  'name',
  'kind',
  'size',
  'author_id',
  'author_organisation_id',
  'added_at',
] as const

/** What is said of every document that was not removed. */
const kept = (act: Act) =>
  act.tables<PeopleTables>().selectFrom('people.document').select(shown).where('removed_at', 'is', null)

const newestFirst = (act: Act) => kept(act).orderBy('added_at', 'desc').orderBy('id')

export const listDocuments = (act: Act, { subject, holder, addedBy }: About) =>
  newestFirst(act)
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .$if(addedBy !== null, (documents) => documents.where('author_organisation_id', '=', addedBy))
    .execute()

export const listOwnDocuments = (act: Act, subject: Id<'Subject'>) =>
  newestFirst(act).where('subject_id', '=', subject).execute()

export type DocumentRow = Awaited<ReturnType<typeof listDocuments>>[number]

/** Whose it is, before anything of it is opened. */
export const findDocument = (act: Act, id: DocumentId) => kept(act).where('id', '=', id).executeTakeFirst()

export const lockedContent = async (act: Act, id: DocumentId): Promise<Buffer> =>
  (
    await act
      .figures<PeopleTables>()
      .selectFrom('people.document')
      .select('content_sealed')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  ).content_sealed

/** True when there was one in the other state, of this person. The keeper takes out each; others what they added. */
export async function markDocument(act: Act, { subject, holder }: Read, id: DocumentId, removed: boolean) {
  const { numUpdatedRows } = await act
    .tables<PeopleTables>()
    .updateTable('people.document')
    .set({ removed_at: removed ? act.now : null })
    .where('id', '=', id)
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where('removed_at', removed ? 'is' : 'is not', null)
    .$if(holder !== act.caller.organisation, (documents) =>
      documents.where('author_organisation_id', '=', act.caller.organisation),
    )
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What was removed before this moment, of everybody: only a job sees that far. */
export const destroyRemovedBefore = (act: Act, moment: Date) =>
  act.figures<PeopleTables>().deleteFrom('people.document').where('removed_at', '<', moment).executeTakeFirst()
