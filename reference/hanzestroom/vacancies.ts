import type { Day } from '#values/public.ts'
import { type Condition, conditions, type Daypart, occupationOf } from '#vocabulary/public.ts'
import { type Dice, dice } from './dice.ts'
import { forkliftWork } from './forklift-work.ts'
import { generallyOffered } from './generally-offered.ts'
import type { InventedEmployer, InventedVacancy, VacancyState } from './invented-region.ts'
import { shared } from './shared-out.ts'
import { forNaomi, type ToldVacancy, vacanciesWithAFace } from './vacancies-with-a-face.ts'
import { type Asked, type Template, templates } from './vacancy-templates.ts'
import { workByHouse } from './work-by-house.ts'
import { workedAgo, workedAhead } from './working-days.ts'

/** Where all hundred and fifty stand. */
export const vacancyStates: Readonly<Record<VacancyState, number>> = {
  region: 84,
  team: 17,
  draft: 9,
  filled: 22,
  pool: 11,
  withdrawn: 7,
}

/** What keeps people out most often, over all hundred and fifty; the told ones ask their share. */
export const askedInAll: Readonly<Record<Asked, number>> = {
  early: 31,
  spoken: 24,
  licence: 19,
  weekend: 17,
  full: 16,
  experience: 14,
}

export function vacancies(T: Day, employers: readonly InventedEmployer[]): readonly InventedVacancy[] {
  const throws = dice(150)
  const told = [...vacanciesWithAFace(T), forNaomi, ...forkliftWork(T)]
  const all = [...told, ...fromTemplates(T, told, employers, throws)]
  const states = statesFor(told.length, throws)
  return all.map((one, place) => vacancy(T, one, place, states[place] ?? 'region', employers, throws))
}

/** The told ones are open to the region, so that a story about them always works. */
function statesFor(told: number, throws: Dice): VacancyState[] {
  const rest = shared({ ...vacancyStates, region: vacancyStates.region - told }, throws)
  return [...Array<VacancyState>(told).fill('region'), ...rest]
}

function vacancy(
  T: Day,
  told: ToldVacancy,
  place: number,
  state: VacancyState,
  employers: readonly InventedEmployer[],
  throws: Dice,
): InventedVacancy {
  const { sector, lead } = employerOf(told, employers)
  const startFrom = told.startFrom ?? workedAhead(T, 3 + throws.below(40))
  return {
    ...notSaid,
    ...told,
    firstStart: told.firstStart === undefined ? usualStart(told) : told.firstStart,
    startFrom,
    startUntil: told.startUntil ?? workedAhead(startFrom, 20 + throws.below(70)),
    offers: { ...generallyOffered(throws), ...told.offers },
    key: `v${String(place + 1).padStart(3, '0')}`,
    sector,
    state,
    stateSince: workedAgo(T, daysIn(state, throws)),
    broughtInBy: lead,
  }
}

/** Open work is young: after ten days without an answer it returns to the pool, and only a few have stayed too long. */
function daysIn(state: VacancyState, throws: Dice): number {
  if (state === 'pool') return 1 + throws.below(20)
  if (state === 'region' || state === 'team') return throws.below(14) === 0 ? 11 + throws.below(9) : 1 + throws.below(7)
  return 2 + throws.below(80)
}

/** What an employer says when nobody asks further. */
const usualStart = ({ dayparts }: ToldVacancy) =>
  dayparts.includes('early') ? 360 : dayparts.includes('day') ? 510 : 1020

const notSaid = {
  places: 1,
  buildUp: null,
  skills: [],
  wishedSkills: [],
  licences: [],
  spokenDutch: null,
  registeredOnly: false,
  fromTasks: false,
  remark: null,
}

function employerOf({ employer }: ToldVacancy, employers: readonly InventedEmployer[]): InventedEmployer {
  const found = employers.find(({ key }) => key === employer)
  if (!found) throw new Error(`No such employer: ${employer}`)
  return found
}

type Plan = { readonly employer: InventedEmployer; readonly template: Template; readonly asks: Set<Asked> }

function fromTemplates(T: Day, told: readonly ToldVacancy[], employers: readonly InventedEmployer[], throws: Dice) {
  const plans = planned(employers, 150 - told.length)
  for (const asked of Object.keys(askedInAll) as Asked[]) {
    const still = askedInAll[asked] - told.filter((one) => doesAsk(one, asked)).length
    const able = throws.shuffled(plans.filter(({ template }) => template.mayAsk.includes(asked)))
    if (able.length < still) throw new Error(`Too little work that may ask ${asked}`)
    for (const { asks } of able.slice(0, still)) asks.add(asked)
  }
  return plans.map((plan) => toTold(T, plan, throws))
}

/** Does this work ask for what keeps people out? */
export function doesAsk(one: ToldVacancy, asked: Asked): boolean {
  if (asked === 'early') return one.dayparts.includes('early')
  if (asked === 'weekend') return one.dayparts.includes('weekend')
  if (asked === 'spoken') return Boolean(one.spokenDutch)
  if (asked === 'licence') return (one.licences ?? []).length > 0
  if (asked === 'full') return one.hoursMin >= 32
  return (one.remark ?? '').includes(experienceAsked)
}

const experienceAsked = 'Vraagt ervaring.'

/** Big employers come round more often than small ones. */
function planned(employers: readonly InventedEmployer[], count: number): Plan[] {
  const rounds = [0, 60, 120].flatMap((least) => employers.filter(({ size }) => size >= least))
  const had = new Map<string, number>()
  return Array.from({ length: count }, (_, place) => {
    const employer = rounds[place % rounds.length] as InventedEmployer
    const before = had.get(employer.key) ?? Math.floor(place / 3)
    had.set(employer.key, before + 1)
    const kinds = kindsAt(employer)
    return { employer, template: kinds[before % kinds.length] as Template, asks: new Set<Asked>() }
  })
}

function kindsAt({ key, sector }: InventedEmployer): readonly Template[] {
  const own = workByHouse[key]
  if (!own) return templates[sector]
  return own.map((job) => everyKind.find(({ occupation }) => occupation === job) as Template)
}

const everyKind = Object.values(templates).flat()

function toTold(T: Day, { employer, template, asks }: Plan, throws: Dice): ToldVacancy {
  const job = occupationOf(template.occupation)
  const essential = job?.skills.essential ?? []
  const [hoursMin, hoursMax] = asks.has('full') ? [32, 36] : template.hours
  return {
    employer: employer.key,
    title: job?.nl ?? template.occupation,
    occupation: template.occupation,
    hoursMin,
    hoursMax,
    buildUp: throws.pick([true, true, false, null]),
    ...timesFor(asks, throws),
    startFrom: workedAhead(T, throws.below(60)),
    skills: throws.some(essential, throws.below(3)),
    wishedSkills: throws.some(job?.skills.optional ?? [], 1),
    licences: asks.has('licence') && template.licence ? [template.licence] : [],
    spokenDutch: asks.has('spoken') ? throws.pick(['B1', 'B1', 'B1', 'B2', 'A2'] as const) : null,
    places: throws.pick([1, 1, 1, 1, 2, 3]),
    offers: offersOf(template, throws),
    fromTasks: throws.below(9) === 0,
    remark: asks.has('experience') ? `${template.remark} ${experienceAsked}` : template.remark,
  }
}

function timesFor(asks: ReadonlySet<Asked>, throws: Dice): Pick<ToldVacancy, 'dayparts' | 'firstStart'> {
  const main: Daypart = asks.has('early') ? 'early' : throws.pick(['day', 'day', 'day', 'day', 'evening'] as const)
  return { dayparts: asks.has('weekend') ? [main, 'weekend'] : [main], firstStart: throws.pick(begins[main]) }
}

/** Minutes after midnight. */
const begins: Readonly<Record<Daypart, readonly (number | null)[]>> = {
  early: [330, 360, 360, 390],
  day: [450, 480, 510, 540, null],
  evening: [1020, 1050, 1080, null],
  night: [1380],
  weekend: [480, 540],
}

/** What the kind of work offers, and once in a while something that was asked and is not there. */
function offersOf(template: Template, throws: Dice): Partial<Record<Condition, boolean>> {
  const absent = throws.some(
    conditions.map(({ id }) => id).filter((id) => !template.offers.includes(id)),
    throws.below(3),
  )
  return Object.fromEntries([...template.offers.map((id) => [id, true]), ...absent.map((id) => [id, false])])
}
