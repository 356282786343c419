import { type DecisionBasis, type Demand, judge, type Profile, usualSettings, usualWeights } from '#matching/public.ts'
import type { SettledProposal } from '#trajectories/public.ts'
import { addDays, type Day, type Id } from '#values/public.ts'
import { openPlaces } from '#vocabulary/public.ts'
import type {
  InventedCandidate,
  InventedEmployer,
  InventedProposal,
  InventedRegion,
  InventedVacancy,
} from '../../../reference/hanzestroom/invented-region.ts'
import type { VacancyIds } from './employers.ts'
import { known, type Who } from './who.ts'

/** Questions that were asked before, each with what was judged on its own day. */
export function proposalsOf(
  region: InventedRegion,
  who: Who,
  ids: VacancyIds,
  subjects: ReadonlyMap<string, Id<'Subject'>>,
): readonly SettledProposal[] {
  return region.proposals.map((proposal) => {
    const one = byKey(region.candidates, proposal.candidate)
    const vacancy = byKey(region.vacancies, proposal.vacancy)
    const employer = byKey(region.employers, vacancy.employer)
    const asker = who.professional(proposal.askedBy)
    const about = {
      subject: known(subjects.get(one.key), one.key),
      holder: who.organisation(one.holder),
      vacancy: known(ids.get(vacancy.key), vacancy.key),
    }
    return {
      ...about,
      ...courseOf(proposal),
      askedBy: asker.account,
      askedByOrganisation: asker.organisation,
      basis: basisOf(profileOf(one, about), demandOf(vacancy, employer, about.vacancy), proposal.askedOn),
    }
  })
}

const byKey = <One extends { readonly key: string }>(all: readonly One[], key: string): One =>
  known(
    all.find((one) => one.key === key),
    key,
  )

const courseOf = ({ key: _, candidate: __, vacancy: ___, askedBy: ____, ...course }: InventedProposal) => course

function basisOf(person: Profile, work: Demand, on: Day): DecisionBasis {
  const settings = { ...usualSettings(on), confirmedSince: addDays(on, -42) }
  const judgement = judge(person, work, usualWeights, settings)
  return { score: judgement.score, judgement: { on, weights: usualWeights, judgement } }
}

function pointOf(at: { readonly town: string; readonly postcode: string }) {
  const place = openPlaces().findPlace(at)
  return place ? { lat: place.lat, lon: place.lon, exact: place.rounding === 'postcode-area' } : null
}

const profileOf = (one: InventedCandidate, about: Pick<SettledProposal, 'subject' | 'holder'>): Profile => ({
  subject: about.subject,
  holder: about.holder,
  occupations: one.occupations,
  hours: {
    min: one.hours.min,
    max: one.hours.max,
    startWith: one.hours.now !== null && one.hours.now < one.hours.min ? one.hours.now : null,
  },
  dayparts: one.dayparts,
  earliestStart: one.earliestStart,
  availableFrom: one.availableFrom,
  availabilityConfirmed: one.confirmedOn,
  place: pointOf(one),
  transports: one.transports,
  needs: one.conditions,
  skills: one.skills,
  skillsAbsent: one.skillsAbsent,
  licences: one.licences,
  licencesAbsent: one.licencesAbsent,
  spokenDutch: one.spokenDutch,
  excludedSectors: [],
  registered: one.registered,
})

const demandOf = (vacancy: InventedVacancy, employer: InventedEmployer, id: Id<'Vacancy'>): Demand => ({
  vacancy: id,
  occupation: vacancy.occupation,
  hours: { min: vacancy.hoursMin, max: vacancy.hoursMax },
  buildUp: vacancy.buildUp,
  dayparts: vacancy.dayparts,
  firstStart: vacancy.firstStart,
  startFrom: vacancy.startFrom,
  startUntil: vacancy.startUntil,
  place: pointOf(employer),
  offers: vacancy.offers,
  mandatorySkills: vacancy.skills,
  wishedSkills: vacancy.wishedSkills,
  licences: vacancy.licences,
  spokenDutch: vacancy.spokenDutch,
  sector: vacancy.sector,
  registeredOnly: vacancy.registeredOnly,
})
