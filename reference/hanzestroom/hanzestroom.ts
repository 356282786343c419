import type { Day } from '#values/public.ts'
import { candidates, keyOf } from './candidates.ts'
import { employers, promises } from './employers.ts'
import type {
  InventedCandidate,
  InventedEmployer,
  InventedProposal,
  InventedRegion,
  InventedVacancy,
} from './invented-region.ts'
import { knownPeople } from './known-people.ts'
import { madeToFit } from './made-to-fit.ts'
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
  const leaving = workToWork(T)
  const asked = proposals(T, { candidates: people, vacancies: work, employers: houses })
  return {
    name: 'Hanzestroom',
    loadedOn: T,
    places: hanzePlaces,
    organisations,
    professionals: professionals(T),
    absences: absences(T),
    employers: houses,
    vacancies: work,
    candidates: fitted(people, asked, work, houses),
    workToWork: leaving,
    withAccount: [...knownPeople(T).map(({ name }) => keyOf(name)), ...leaving.map(({ key }) => key)],
    proposals: asked,
    promises: promises(T),
  }
}

/** Everybody with a proposal fits the work, except Naomi, who is as she is. */
function fitted(
  people: readonly InventedCandidate[],
  asked: readonly InventedProposal[],
  work: readonly InventedVacancy[],
  houses: readonly InventedEmployer[],
): InventedCandidate[] {
  return people.map((one) => {
    const about = asked.find(({ candidate }) => candidate === one.key)
    const vacancy = work.find(({ key }) => key === about?.vacancy)
    const employer = houses.find(({ key }) => key === vacancy?.employer)
    return vacancy && employer && one.key !== 'naomi-van-den-brink' ? madeToFit(one, vacancy, employer) : one
  })
}
