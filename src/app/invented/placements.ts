import type { Beside } from '#people/public.ts'
import type { SettledPlacement } from '#trajectories/public.ts'
import { addDays, type Day, type Id, newId, periodOfMonths, spokenName } from '#values/public.ts'
import { occupationOf } from '#vocabulary/public.ts'
import type { InventedCandidate, InventedRegion, InventedWork } from '../../../reference/hanzestroom/invented-region.ts'
import type { VacancyIds } from './employers.ts'
import { known, type Who } from './who.ts'

interface Ids {
  readonly employers: ReadonlyMap<string, Id<'Employer'>>
  readonly vacancies: VacancyIds
  readonly subjects: ReadonlyMap<string, Id<'Subject'>>
  readonly beside: ReadonlyMap<Id<'Subject'>, Beside>
}

/** Where everybody works who works; between two places the employment runs on. */
export function placementsOf(region: InventedRegion, who: Who, ids: Ids): readonly SettledPlacement[] {
  const working = region.candidates.flatMap((one) => (one.work ? [{ one, work: one.work }] : []))
  const firstAsked = working.find(({ work }) => work.kind === 'trial-requested')
  const places = placesThatWereFilled(region)
  return working.flatMap(({ one, work }) => {
    const base = { ...baseOf(region, one, work, who), subject: known(ids.subjects.get(one.key), one.key) }
    if (work.kind === 'between') return [employmentOf(base, work, who)]
    const vacancy = ids.vacancies.get(places.get(work.employer)?.pop() ?? '') ?? null
    const at = { ...base, vacancy, employer: known(ids.employers.get(work.employer), work.employer) }
    if (work.kind === 'hired') return [{ ...at, ...contract, kind: 'hire' }]
    if (work.kind === 'seconded') {
      const employment = employmentOf(base, work, who)
      return [employment, { ...at, ...contract, kind: 'assignment', employment: employment.id }]
    }
    const granted = one === firstAsked?.one
    return [trialOf(region, one, work, { at, who, granted, beside: ids.beside.get(at.subject) ?? null })]
  })
}

/** Of each employer the vacancies that were filled, as often as they have places. */
const placesThatWereFilled = ({ employers, vacancies }: InventedRegion): ReadonlyMap<string, string[]> =>
  new Map(
    employers.map(({ key }) => {
      const filled = vacancies.filter(({ employer, state }) => employer === key && state === 'filled')
      return [key, filled.flatMap((vacancy) => Array<string>(vacancy.places).fill(vacancy.key))]
    }),
  )

const contract = { phase: 'running', lender: null, employment: null, trial: null } as const

type At = Omit<SettledPlacement, 'kind' | 'phase' | 'lender' | 'employment' | 'trial'>
type Base = Omit<At, 'employer' | 'vacancy'>

function baseOf(region: InventedRegion, one: InventedCandidate, work: InventedWork, who: Who): Omit<Base, 'subject'> {
  const lead = who.professional(one.lead)
  const employer = region.employers.find(({ key }) => key === work.employer)
  return {
    id: newId<'Placement'>(),
    holder: who.organisation(one.holder),
    from: work.from,
    until: work.until,
    minutesWeek: (one.hours.now ?? one.hours.min) * 60,
    tasks: occupationOf(one.occupations[0] ?? '')?.nl ?? null,
    supervisor: employer?.contact.name ?? null,
    madeOn: addDays(work.from, -14),
    madeBy: lead.account,
    madeByOrganisation: lead.organisation,
  }
}

/** Employed by the lender for as long as it takes, and lent to a hirer until then. */
const employmentOf = (base: Base, { lender, kind, from }: InventedWork, who: Who): SettledPlacement => ({
  ...base,
  ...contract,
  id: newId<'Placement'>(),
  kind: 'employment',
  employer: null,
  vacancy: null,
  lender: who.organisation(lender ?? 'de-kade'),
  // Who waits between two places was employed long before.
  from: kind === 'between' ? addDays(from, -280) : from,
  until: null,
  tasks: null,
  supervisor: null,
})

interface Around {
  readonly at: At
  readonly who: Who
  /** One of those who wait has the decision, and the text waits for names. */
  readonly granted: boolean
  readonly beside: Beside | null
}

function trialOf(
  region: InventedRegion,
  one: InventedCandidate,
  work: InventedWork,
  { at, who, granted, beside }: Around,
): SettledPlacement {
  const running = work.kind === 'trial'
  const payer = one.payer ?? one.holder
  const house = region.employers.find(({ key }) => key === work.employer)
  const until = periodOfMonths(work.from, 2).until
  const asked = running ? addDays(work.from, -16) : addDays(region.loadedOn, -12)
  const decided: Day | null = running ? addDays(work.from, -5) : granted ? addDays(region.loadedOn, -1) : null
  return {
    ...at,
    ...contract,
    kind: 'trial',
    phase: running ? 'running' : decided ? 'granted' : 'requested',
    until,
    madeOn: asked,
    trial: {
      payer: who.organisation(payer),
      payerKind: payer === 'uwv' ? 'uwv' : 'municipality',
      decidedOn: decided,
      signed: running,
      names: {
        person: spokenName(one.name),
        employer: house?.name ?? '',
        payer: region.organisations.find(({ key }) => key === payer)?.name ?? '',
        professional: region.professionals.find(({ key }) => key === one.lead)?.name ?? '',
        beside,
        signsAt: house?.contact.name ?? house?.name ?? '',
      },
    },
  }
}
