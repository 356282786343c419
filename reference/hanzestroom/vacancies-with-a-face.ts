import type { Day } from '#values/public.ts'
import type { InventedVacancy } from './invented-region.ts'
import { seasonalWork } from './seasonal-work.ts'
import { steadyWork } from './steady-work.ts'

type Told = Pick<InventedVacancy, 'employer' | 'title' | 'occupation' | 'hoursMin' | 'hoursMax' | 'dayparts' | 'offers'>
type MayBeTold = Omit<InventedVacancy, keyof Told | 'key' | 'sector' | 'state' | 'stateSince' | 'broughtInBy'>

/** Work as an employer tells of it; what was not said stays unknown. */
export type ToldVacancy = Told & Partial<MayBeTold> & Pick<InventedVacancy, 'remark'>

/** The twenty-four vacancies one gets to know. */
export function vacanciesWithAFace(T: Day): readonly ToldVacancy[] {
  return [...steadyWork, ...seasonalWork(T)]
}

/** Not one of the twenty-four, but Naomi is asked for it. */
export const forNaomi: ToldVacancy = {
  employer: 'winterkoop',
  title: 'Orderpicker',
  occupation: 'order-picker',
  hoursMin: 20,
  hoursMax: 28,
  dayparts: ['day'],
  firstStart: 8 * 60 + 30,
  skills: ['read-labels'],
  wishedSkills: ['use-scanner'],
  offers: { 'one-task-at-a-time': true, 'one-fixed-contact': true },
  remark: 'Een vaste rij, dicht bij de halte.',
}
