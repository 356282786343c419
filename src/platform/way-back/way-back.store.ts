import type { Act } from '../house.ts'
import type { PlatformTables } from '../platform.tables.ts'

interface Kept {
  readonly id: string
  readonly organisation: string
  readonly what: string
  readonly sealed: Buffer
  readonly until: Date
}

/** Row-level security narrows each of these to what the caller did herself, for the organisation she works for now. */
export const storeWayBack = (act: Act, { id, organisation, what, sealed, until }: Kept) =>
  act
    .figures<PlatformTables>()
    .insertInto('platform.way_back')
    .values({
      ...{ id, what, until, values_sealed: sealed, organisation_id: organisation },
      ...{ region_id: act.caller.region, account_id: act.caller.account ?? '' },
    })
    .execute()

export const findWayBack = (act: Act, id: string, what: string) =>
  act
    .figures<PlatformTables>()
    .selectFrom('platform.way_back')
    .select(['values_sealed', 'until', 'used_at'])
    .where('id', '=', id)
    .where('what', '=', what)
    .executeTakeFirst()

/** One way, taken once: whoever comes second finds it closed. */
export const closeWayBack = (act: Act, id: string, what: string) =>
  act
    .figures<PlatformTables>()
    .updateTable('platform.way_back')
    .set({ used_at: new Date(act.now) })
    .where('id', '=', id)
    .where('what', '=', what)
    .where('used_at', 'is', null)
    .where('until', '>', new Date(act.now))
    .returning('values_sealed')
    .executeTakeFirst()

export const dropWaysBackBefore = (act: Act, before: Date) =>
  act.figures<PlatformTables>().deleteFrom('platform.way_back').where('until', '<', before).execute()
