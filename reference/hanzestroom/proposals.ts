import type { Day } from '#values/public.ts'
import { distance, occupationCloseness } from '#vocabulary/public.ts'
import { type Dice, dice } from './dice.ts'
import type { InventedCandidate, InventedEmployer, InventedProposal, InventedVacancy } from './invented-region.ts'
import { hanzePlaces } from './places.ts'
import { workedAgo } from './working-days.ts'

type Region = {
  readonly candidates: readonly InventedCandidate[]
  readonly vacancies: readonly InventedVacancy[]
  readonly employers: readonly InventedEmployer[]
}

type Phase = InventedProposal['phase']

/** Who is proposed has one; Naomi and three others were asked and think about it; a few said no, or heard it. */
export function proposals(T: Day, region: Region): readonly InventedProposal[] {
  const throws = dice(15)
  const proposed = region.candidates.filter(({ stage }) => stage === 'proposed')
  const naomi = region.candidates.filter(({ key }) => key === 'naomi-van-den-brink')
  const ready = throws.shuffled(region.candidates.filter(isReadyAndUnknown))
  return [
    ...proposed.map((one, at) => [one, at < 3 ? 'person-yes' : at < 11 ? 'proposed' : 'employer-yes'] as const),
    ...[...naomi, ...ready.slice(0, 3)].map((one) => [one, 'asking'] as const),
    ...ready.slice(3, 6).map((one) => [one, 'person-no'] as const),
    ...ready.slice(6, 10).map((one) => [one, 'employer-no'] as const),
  ].map(([one, phase], at) => proposal(T, `p${String(at + 1).padStart(3, '0')}`, one, phase, region, throws))
}

export const isReadyAndUnknown = ({ stage, key }: InventedCandidate) =>
  stage === 'ready' && !['naomi-van-den-brink', 'femke-t-hart', 'daan-kuipers', 'sjoerd-wiersma'].includes(key)

function proposal(
  T: Day,
  key: string,
  one: InventedCandidate,
  phase: Phase,
  region: Region,
  throws: Dice,
): InventedProposal {
  const { key: vacancy, broughtInBy } = nearestVacancy(one, region)
  return {
    key,
    candidate: one.key,
    vacancy,
    phase,
    askedBy: broughtInBy,
    ...course(T, phase, 2 + throws.below(5), throws),
  }
}

/** Asked first; only after a yes is somebody proposed; only then can an employer answer. */
function course(T: Day, phase: Phase, days: number, throws: Dice) {
  const answered = phase !== 'asking'
  const toEmployer = phase === 'proposed' || phase === 'employer-yes' || phase === 'employer-no'
  const heard = phase === 'employer-yes' || phase === 'employer-no'
  return {
    askedOn: workedAgo(T, answered ? days + 9 : days - 1),
    personAnsweredOn: answered ? workedAgo(T, days + 6) : null,
    personReason: phase === 'person-no' ? throws.pick(['too-far', 'working-times', 'other-work'] as const) : null,
    proposedOn: toEmployer ? workedAgo(T, days + 4) : null,
    employerAnsweredOn: heard ? workedAgo(T, days - 1) : null,
    employerReason:
      phase === 'employer-no' ? throws.pick(['place-taken', 'working-times', 'no-supervisor'] as const) : null,
  }
}

/** Open to the region, hours that meet, nearest by job and then by road. Winterkoop asks for Naomi. */
export function nearestVacancy(
  one: InventedCandidate,
  { vacancies, employers }: Omit<Region, 'candidates'>,
): InventedVacancy {
  const open = vacancies.filter(
    (vacancy) => vacancy.state === 'region' && hoursMeet(one, vacancy) && isFor(one, vacancy),
  )
  const asked = one.key === 'naomi-van-den-brink' ? open.filter(isForNaomi) : open
  const ranked = asked.map((vacancy) => ({ vacancy, points: points(one, vacancy, employers) }))
  const [best] = ranked.sort((a, b) => b.points - a.points)
  if (!best) throw new Error(`No open vacancy for ${one.key}`)
  return best.vacancy
}

export const hoursMeet = ({ hours }: InventedCandidate, { hoursMin, hoursMax }: InventedVacancy) =>
  hoursMin <= hours.max && hoursMax >= hours.min

const isFor = ({ registered }: InventedCandidate, { registeredOnly }: InventedVacancy) => registered || !registeredOnly

export const isForNaomi = ({ employer, occupation }: InventedVacancy) =>
  employer === 'winterkoop' && occupation === 'order-picker'

function points(one: InventedCandidate, vacancy: InventedVacancy, employers: readonly InventedEmployer[]): number {
  const near = Math.max(...one.occupations.map((job) => occupationCloseness(job, vacancy.occupation)))
  return near * 200 - hectometres(one.town, employers.find(({ key }) => key === vacancy.employer)?.town)
}

function hectometres(from: string, to: string | undefined): number {
  const [a, b] = [from, to].map((town) => hanzePlaces.find(({ name }) => name === town))
  return a && b ? distance(a, b) : 999
}
