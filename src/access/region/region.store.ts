import type { Act, PlatformTables } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'
import type { RegionSettings } from './region.shapes.ts'

export async function keepRegion(
  act: Act,
  region: { name: string; invented: boolean; helpdeskPhone?: string },
): Promise<Id<'Region'>> {
  const { id } = await act
    .figures<AccessTables>()
    .insertInto('access.region')
    .values({ name: region.name, invented: region.invented, helpdesk_phone: region.helpdeskPhone ?? null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as Id<'Region'>
}

/** False when this database already has a region. */
export async function keepInstallation(act: Act, region: Id<'Region'>, kind: 'invented' | 'real'): Promise<boolean> {
  const kept = await act
    .figures<PlatformTables>()
    .insertInto('platform.installation')
    .values({ region_id: region, kind, loaded_on: act.today })
    .onConflict((conflict) => conflict.doNothing())
    .returning('region_id')
    .executeTakeFirst()
  return kept !== undefined
}

export const findRegion = (act: Act) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.region')
    .select([
      'name',
      'invented',
      'helpdesk_phone',
      'confirm_every_weeks',
      'staff_idle_minutes',
      'person_idle_minutes',
      'session_hours',
    ])
    .where('id', '=', act.caller.region)
    .executeTakeFirst()

export async function keepRegionSettings(act: Act, settings: RegionSettings): Promise<boolean> {
  const kept = await act
    .figures<AccessTables>()
    .updateTable('access.region')
    .set({
      name: settings.name,
      helpdesk_phone: settings.helpdeskPhone ?? null,
      confirm_every_weeks: settings.confirmEveryWeeks,
      staff_idle_minutes: settings.staffIdleMinutes,
      person_idle_minutes: settings.personIdleMinutes,
      session_hours: settings.sessionHours,
    })
    .where('id', '=', act.caller.region)
    .executeTakeFirst()
  return kept.numUpdatedRows > 0n
}

/** Whoever takes a role away waits here for whoever does the same at this moment: one administrator always stays. */
export const lockRegion = (act: Act) =>
  act
    .figures<AccessTables>()
    .selectFrom('access.region')
    .select('id')
    .where('id', '=', act.caller.region)
    .forUpdate()
    .execute()
