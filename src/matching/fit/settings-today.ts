import { findRegion } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import { addDays } from '#values/public.ts'
import { type FitSettings, usualSettings } from './settings.ts'

/** How long a confirmed day of availability still counts is the region's own choice. */
export async function settingsToday(act: Act): Promise<FitSettings> {
  const region = await findRegion(act)
  const usual = usualSettings(act.today)
  return region ? { ...usual, confirmedSince: addDays(act.today, -7 * region.confirm_every_weeks) } : usual
}
