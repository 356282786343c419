import type { Act, Read } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { PeopleTables } from '../people.tables.ts'

export interface NewCorrection extends Read {
  readonly request: Id<'RightsRequest'>
  readonly part: string
  readonly beforeSealed: Buffer
}

export const keepCorrection = (act: Act, { subject, holder, request, part, beforeSealed }: NewCorrection) =>
  act
    .figures<PeopleTables>()
    .insertInto('people.correction')
    .values({
      region_id: act.caller.region,
      subject_id: subject,
      holder_id: holder,
      request_id: request,
      part,
      before_sealed: beforeSealed,
      changed_at: act.now,
      changed_by: act.caller.account,
    })
    .execute()

/** What was put right for her, the first change first. */
export const listCorrections = (act: Act, { subject, holder }: Read) =>
  act
    .tables<PeopleTables>()
    .selectFrom('people.correction')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('changed_at')
    .execute()

export const dropCorrections = (act: Act, { subject, holder }: Read) =>
  act
    .figures<PeopleTables>()
    .deleteFrom('people.correction')
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .execute()
