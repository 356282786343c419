import { jobCaller } from '#access/public.ts'
import type { Subscriptions } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { tidyVacancyImports } from './imports/tidy-vacancy-imports.ts'
import { tidyVacancyChanges } from './vacancies/follow-vacancies.ts'

export const employersSubscriptions: Subscriptions = {
  DayBegan: [
    async (house, { region }) => {
      await tidyVacancyImports(house, jobCaller(region as Id<'Region'>, 'tidy-vacancy-imports'))
      await tidyVacancyChanges(house, jobCaller(region as Id<'Region'>, 'tidy-vacancy-changes'))
    },
  ],
}
