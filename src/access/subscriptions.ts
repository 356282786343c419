import type { Subscriptions } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { writeAboutKey } from './key-letters/key.letter.ts'
import { jobCaller } from './sessions/guest.ts'
import { tidyAccess } from './upkeep/tidy-access.ts'

export const accessSubscriptions: Subscriptions = {
  DayBegan: [
    async (house, { region }) => {
      await tidyAccess(house, jobCaller(region as Id<'Region'>, 'tidy-access'))
    },
  ],
  KeyChanged: [writeAboutKey],
}
