import type { Spelled } from '#vocabulary/public.ts'

/** What a list of vacancies is narrowed to. */
export interface VacancyFilter {
  readonly q?: string | undefined
  readonly spelled?: Spelled | undefined
  readonly states?: readonly string[] | undefined
  readonly sector?: readonly string[] | undefined
  readonly occupation?: readonly string[] | undefined
  readonly skill?: readonly string[] | undefined
  readonly town?: readonly string[] | undefined
  readonly hours?: number | undefined
  readonly daypart?: readonly string[] | undefined
  readonly registered?: boolean | undefined
  readonly employer?: string | undefined
  readonly whose?: 'mine' | 'team' | 'region' | undefined
}

/** Every column of the list sorts. */
export const vacancyOrders = [
  'title',
  'employer',
  'town',
  'hours',
  'times',
  'places',
  'state',
  'since',
  'occupation',
  'sector',
  'start',
  'team',
  'colleague',
] as const
export type VacancyOrder = (typeof vacancyOrders)[number]
export type VacancySort = VacancyOrder | `-${VacancyOrder}`
export const vacancySorts = vacancyOrders.flatMap((order): VacancySort[] => [order, `-${order}`])
