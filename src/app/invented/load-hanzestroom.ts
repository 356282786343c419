import type { House } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { loadProfessionals } from './load-professionals.ts'

/** Fills the region to look around in, from the ground up. Every date is counted from today. */
export async function loadHanzestroom(house: House, region: Id<'Region'>): Promise<void> {
  await loadProfessionals(house, region)
}
