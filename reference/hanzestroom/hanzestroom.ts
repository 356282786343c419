import type { Day } from '#values/public.ts'
import { candidates } from './candidates.ts'
import { employers, promises } from './employers.ts'
import type { InventedRegion } from './invented-region.ts'
import { organisations } from './organisations.ts'
import { hanzePlaces } from './places.ts'
import { absences, professionals } from './professionals.ts'
import { proposals } from './proposals.ts'
import { vacancies } from './vacancies.ts'
import { workToWork } from './work-to-work.ts'

/** The region to look around in. All days are counted from the day it is loaded, so it never grows old. */
export function hanzestroom(T: Day): InventedRegion {
  const houses = employers(T)
  const work = vacancies(T, houses)
  const people = candidates(T, houses)
  return {
    name: 'Hanzestroom',
    loadedOn: T,
    places: hanzePlaces,
    organisations,
    professionals: professionals(T),
    absences: absences(T),
    employers: houses,
    vacancies: work,
    candidates: people,
    workToWork: workToWork(T),
    proposals: proposals(T, { candidates: people, vacancies: work, employers: houses }),
    promises: promises(T),
  }
}
