import type { Act, Read } from '#platform/public.ts'
import type { Id, Instant } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

export const letterSubjects = [
  'emergency',
  'right',
  'question',
  'consent',
  'ending',
  'acting',
  'introduction',
  'agreement',
  'message',
  'handover',
] as const
export type LetterSubject = (typeof letterSubjects)[number]

/** Something that somebody has to hear, who has no e-mail or asked to be written or called. */
export interface PaperLetter extends Read {
  readonly id: Id<'PaperLetter'>
  readonly about: LetterSubject
  readonly aboutId: string
  readonly by: 'paper' | 'phone'
  /** Who acts for her, when it goes to him at his own address. */
  readonly acting: Id<'Acting'> | null
  readonly queuedAt: Instant
  readonly postedAt: Instant | null
}

type NewLetter = Read & Pick<PaperLetter, 'about' | 'aboutId' | 'by' | 'acting'>

/** One that waits already says it as well: what stands in it is made when it is printed. */
export async function keepPaperLetter(act: Act, one: NewLetter): Promise<void> {
  if (await isWaiting(act, one)) return
  await act
    .figures<AccessTables>()
    .insertInto('access.paper_letter')
    .values({
      region_id: act.caller.region,
      subject_id: one.subject,
      holder_id: one.holder,
      about: one.about,
      about_id: one.aboutId,
      by: one.by,
      queued_at: act.now,
      acting_id: one.acting,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function isWaiting(act: Act, { subject, holder, about, aboutId, acting }: NewLetter): Promise<boolean> {
  const waiting = await letters(act)
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where('about', '=', about)
    .where('about_id', '=', aboutId)
    .where('acting_id', acting === null ? 'is' : '=', acting)
    .where('posted_at', 'is', null)
    .executeTakeFirst()
  return waiting !== undefined
}

const letters = (act: Act) => act.figures<AccessTables>().selectFrom('access.paper_letter').selectAll()

/** What the own organisation still has to post or to call about, the longest waiting first. */
export const lettersToPost = async (act: Act): Promise<readonly PaperLetter[]> =>
  (
    await letters(act)
      .where('holder_id', '=', act.caller.organisation)
      .where('posted_at', 'is', null)
      .orderBy('queued_at')
      .limit(200)
      .execute()
  ).map(toLetter)

export async function findLetterHere(act: Act, id: Id<'PaperLetter'>): Promise<PaperLetter | undefined> {
  const row = await letters(act)
    .where('id', '=', id)
    .where('holder_id', '=', act.caller.organisation)
    .executeTakeFirst()
  return row && toLetter(row)
}

export const lettersAbout = async (act: Act, { subject, holder }: Read): Promise<readonly PaperLetter[]> =>
  (await letters(act).where('subject_id', '=', subject).where('holder_id', '=', holder).execute()).map(toLetter)

/** False when somebody did already. */
export async function markPosted(act: Act, id: Id<'PaperLetter'>): Promise<boolean> {
  const { numUpdatedRows } = await act
    .figures<AccessTables>()
    .updateTable('access.paper_letter')
    .set({ posted_at: act.now, posted_by: act.caller.account })
    .where('id', '=', id)
    .where('posted_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What it asked was answered or taken back: nobody needs to post it any more. To her alone, to one who acts, or to all. */
export function dropLettersAbout(act: Act, about: LetterSubject, aboutId: string, to?: PaperLetter['acting']) {
  const waiting = act
    .figures<AccessTables>()
    .updateTable('access.paper_letter')
    .set({ posted_at: act.now, posted_by: act.caller.account })
    .where('about', '=', about)
    .where('about_id', '=', aboutId)
    .where('posted_at', 'is', null)
  return (to === undefined ? waiting : waiting.where('acting_id', to === null ? 'is' : '=', to)).execute()
}

type Row = Awaited<ReturnType<ReturnType<typeof letters>['executeTakeFirstOrThrow']>>

const toLetter = (row: Row): PaperLetter => ({
  id: row.id as Id<'PaperLetter'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  about: row.about as LetterSubject,
  aboutId: row.about_id,
  by: row.by as PaperLetter['by'],
  acting: row.acting_id as Id<'Acting'> | null,
  queuedAt: row.queued_at.toISOString() as Instant,
  postedAt: row.posted_at && (row.posted_at.toISOString() as Instant),
})
