import type { Day } from '#values/public.ts'
import { actingOf } from './acting.ts'
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
import { hats, organisations } from './organisations.ts'
import { hanzePlaces } from './places.ts'
import { absences, professionals } from './professionals.ts'
import { hoursMeet, isForNaomi, isReadyAndUnknown, nearestVacancy, proposals } from './proposals.ts'
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
    hats,
    professionals: professionals(T),
    absences: absences(T),
    employers: houses,
    vacancies: work,
    candidates: fitted(people, asked, work, houses),
    workToWork: leaving,
    withAccount: [...knownPeople(T).map(({ name }) => keyOf(name)), ...leaving.map(({ key }) => key)].filter(isToKnow),
    acting: actingOf(T, people),
    proposals: asked,
    promises: promises(T),
  }
}

/** Twelve people to know well; who has the ice when Daan has the trees is not one of them. */
const isToKnow = (key: string) => key !== 'sjoerd-wiersma'

/** Who was proposed fits that work, and whoever is ready fits something; who has a face is as they are. */
function fitted(
  people: readonly InventedCandidate[],
  asked: readonly InventedProposal[],
  work: readonly InventedVacancy[],
  houses: readonly InventedEmployer[],
): InventedCandidate[] {
  const proposed = new Map(asked.map(({ candidate, vacancy }) => [candidate, vacancy]))
  const ready = people.filter((one) => isReadyAndUnknown(one) && !proposed.has(one.key))
  const picking = work.find(isForNaomi)
  const pickers = ready.filter((one) => picking && hoursMeet(one, picking)).slice(0, 6)
  return people.map((one) => {
    if (one.key === 'naomi-van-den-brink') return one
    const own = work.find(({ key }) => key === proposed.get(one.key))
    const beside = pickers.includes(one)
      ? picking
      : ready.includes(one) && nearestVacancy(one, { vacancies: work, employers: houses })
    const vacancy = own ?? (beside || undefined)
    const employer = houses.find(({ key }) => key === vacancy?.employer)
    return vacancy && employer ? madeToFit(one, vacancy, employer) : one
  })
}
