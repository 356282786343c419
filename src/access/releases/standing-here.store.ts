import type { Act } from '#platform/public.ts'
import type { Day, Id, Lang } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'
import type { Audience, ConsentPurpose, Moments } from './release.ts'

/** One that stands, of one of many people, with the text that she read. */
export interface StandingHere extends Moments, Audience {
  readonly subject: Id<'Subject'>
  readonly text: { readonly body: string; readonly lang: Lang } | null
}

/** What stands for this purpose with everybody of one keeper: only to decide, nobody reads it. */
export async function standingHere(
  act: Act,
  holder: Id<'Organisation'>,
  what: ConsentPurpose,
): Promise<readonly StandingHere[]> {
  const rows = await act
    .figures<AccessTables>()
    .selectFrom('access.release as release')
    .leftJoin('access.release_text as text', 'text.id', 'release.text_id')
    .select(['subject_id', 'audience', 'about_id', 'given_on', 'until_day', 'text.body', 'text.lang'])
    .where('holder_id', '=', holder)
    .where('release.what', '=', what)
    .where('withdrawn_on', 'is', null)
    .where('refused_at', 'is', null)
    .execute()
  return rows.map((row) => ({
    subject: row.subject_id as Id<'Subject'>,
    audience: row.audience as Audience['audience'],
    about: row.about_id,
    givenOn: row.given_on as Day | null,
    refusedOn: null,
    withdrawnOn: null,
    until: row.until_day as Day | null,
    text: row.body && row.lang ? { body: row.body, lang: row.lang as Lang } : null,
  }))
}
