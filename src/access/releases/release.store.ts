import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'

/** What the person let somebody see, and about which vacancy. */
export interface Release {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly what: 'name-for-vacancy'
  readonly about: string
}

export const keepRelease = (act: Act, release: Release) =>
  act
    .figures<AccessTables>()
    .insertInto('access.release')
    .values({
      region_id: act.caller.region,
      subject_id: release.subject,
      holder_id: release.holder,
      what: release.what,
      about_id: release.about,
      given_on: act.today,
      given_by: act.caller.account,
    })
    .execute()

/** From this moment on, the next request already sees it. */
export const withdrawRelease = (act: Act, release: Release) =>
  act
    .figures<AccessTables>()
    .updateTable('access.release')
    .set({ withdrawn_on: act.today })
    .where('subject_id', '=', release.subject)
    .where('holder_id', '=', release.holder)
    .where('what', '=', release.what)
    .where('about_id', '=', release.about)
    .where('withdrawn_on', 'is', null)
    .execute()

export async function isReleased(act: Act, release: Release): Promise<boolean> {
  const found = await act
    .figures<AccessTables>()
    .selectFrom('access.release')
    .select('id')
    .where('subject_id', '=', release.subject)
    .where('holder_id', '=', release.holder)
    .where('what', '=', release.what)
    .where('about_id', '=', release.about)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
  return found !== undefined
}
