import { findRegion } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import { addDays } from '#values/public.ts'
import { skillWeightsToday } from '../skill-weights/see-skill-weights.ts'
import { type FitSettings, usualSettings } from './settings.ts'

/** How long a confirmed day of availability still counts is the region's own choice; what skills weigh was reckoned for a day. */
export async function settingsToday(act: Act): Promise<FitSettings> {
  const region = await findRegion(act)
  const usual = { ...usualSettings(act.today), skillWeights: await skillWeightsToday(act) }
  return region ? { ...usual, confirmedSince: addDays(act.today, -7 * region.confirm_every_weeks) } : usual
}
