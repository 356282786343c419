import type { Caller, House } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import type { RegionSettings } from './region.shapes.ts'
import { keepRegionSettings } from './region.store.ts'

/** What a region decides itself: its name, whom to call, and how long an availability counts as known. */
export const changeRegion = (house: House, caller: Caller, settings: RegionSettings) =>
  house.db.act(caller, 'manage-region', async (act) =>
    (await keepRegionSettings(act, settings)) ? done() : notFound(),
  )
