/** What a list of vacancies is narrowed to. */
export interface VacancyFilter {
  readonly q?: string | undefined
  readonly states?: readonly string[] | undefined
  readonly sector?: readonly string[] | undefined
  readonly occupation?: readonly string[] | undefined
  readonly town?: readonly string[] | undefined
  readonly hours?: number | undefined
  readonly daypart?: readonly string[] | undefined
  readonly registered?: boolean | undefined
  readonly employer?: string | undefined
  readonly whose?: 'mine' | 'team' | 'region' | undefined
}

export const vacancySorts = [
  'title',
  '-title',
  'employer',
  '-employer',
  'town',
  '-town',
  'hours',
  '-hours',
  'since',
  '-since',
] as const
export type VacancySort = (typeof vacancySorts)[number]
