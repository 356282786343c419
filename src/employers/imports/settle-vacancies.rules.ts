import { folded } from '#values/public.ts'
import { occupationOf } from '#vocabulary/public.ts'
import { dayparts } from '../vacancies/vacancy.rules.ts'
import type { VacancyContent, VacancyFacts } from '../vacancies/vacancy.ts'
import { isOpenState } from '../vacancies/vacancy-steps.rules.ts'
import type { GivenVacancy, VacancyReason } from './given-vacancy.rules.ts'
import type { VacancyRow } from './read-vacancy-row.rules.ts'

export type VacancyStatus = 'new' | 'changed' | 'unchanged' | 'refused'

/** The team's own vacancies, by what a file can know them by. */
export interface KnownVacancies {
  readonly byReference: ReadonlyMap<string, VacancyFacts>
  readonly byName: ReadonlyMap<string, VacancyFacts>
}

export interface SettledVacancy extends VacancyRow {
  readonly status: VacancyStatus
  readonly known: VacancyFacts | null
  /** What the vacancy is now, and what it becomes; for a changed one only. */
  readonly becomes: VacancyContent | null
}

/** Without a number: the same work at the same employer. */
export const nameKey = (employer: string, title: string): string => JSON.stringify([folded(employer), folded(title)])

/** Each row is exactly one of four: new for us, changed, unchanged or refused. */
export function settleVacancies(rows: readonly VacancyRow[], known: KnownVacancies): SettledVacancy[] {
  const seen = new Set<string>()
  return rows.map((row) => {
    const { vacancy } = row
    if (!vacancy) return { ...row, status: 'refused', known: null, becomes: null }
    const found = findOwn(vacancy, known)
    const key = found?.id ?? vacancy.reference ?? nameKey(vacancy.employer ?? vacancy.kvk ?? '', vacancy.title)
    if (seen.has(key)) return refusedRow(row, 'twice-in-file')
    seen.add(key)
    if (!found) return { ...row, status: 'new', known: null, becomes: null }
    if (found.state !== 'draft' && !isOpenState(found.state)) return refusedRow(row, 'ended-here')
    const becomes = becoming(found, vacancy)
    const isSame = JSON.stringify(becomes) === JSON.stringify(contentOnly(found))
    return { ...row, status: isSame ? 'unchanged' : 'changed', known: found, becomes: isSame ? null : becomes }
  })
}

const refusedRow = (row: VacancyRow, because: VacancyReason): SettledVacancy => ({
  ...row,
  vacancy: null,
  faults: [...row.faults, { because, column: null, said: '' }],
  status: 'refused',
  known: null,
  becomes: null,
})

function findOwn(given: GivenVacancy, known: KnownVacancies): VacancyFacts | undefined {
  if (given.reference) return known.byReference.get(given.reference)
  return given.employer ? known.byName.get(nameKey(given.employer, given.title)) : undefined
}

/** What the file knows wins, and what it does not know stays. */
export function becoming(kept: VacancyContent, given: GivenVacancy): VacancyContent {
  const occupation = given.occupation ?? kept.occupation
  const firstStart = given.firstStart ?? kept.firstStart
  return {
    ...contentOnly(kept),
    title: given.title,
    occupation,
    sector: kept.sector ?? (occupation ? (occupationOf(occupation)?.sector ?? null) : null),
    places: given.places ?? kept.places,
    hours: { min: given.hoursMin, max: given.hoursMax },
    dayparts: dayparts(given.dayparts ?? kept.dayparts, firstStart),
    firstStart,
    startFrom: given.startFrom ?? kept.startFrom,
    startUntil: given.startUntil ?? kept.startUntil,
    town: given.town ?? kept.town,
    licences: given.licences ? [...new Set([...kept.licences, ...given.licences])] : kept.licences,
    spokenDutch: given.spokenDutch ?? kept.spokenDutch,
    spokenDutchFor: given.spokenDutchFor ?? kept.spokenDutchFor,
    remark: given.remark ?? kept.remark,
  }
}

/** Work of which nobody said anything yet. */
export const nothingSaid: VacancyContent = {
  title: '',
  occupation: null,
  sector: null,
  places: 1,
  hours: { min: 1, max: 1 },
  buildUp: null,
  dayparts: [],
  firstStart: null,
  startFrom: null,
  startUntil: null,
  town: null,
  offers: {},
  mandatorySkills: [],
  wishedSkills: [],
  licences: [],
  spokenDutch: null,
  spokenDutchFor: null,
  registeredOnly: false,
  remark: null,
}

/** What an employer told, in one order, without where the vacancy stands. */
export const contentOnly = (vacancy: VacancyContent): VacancyContent => ({
  title: vacancy.title,
  occupation: vacancy.occupation,
  sector: vacancy.sector,
  places: vacancy.places,
  hours: { min: vacancy.hours.min, max: vacancy.hours.max },
  buildUp: vacancy.buildUp,
  dayparts: vacancy.dayparts,
  firstStart: vacancy.firstStart,
  startFrom: vacancy.startFrom,
  startUntil: vacancy.startUntil,
  town: vacancy.town,
  offers: vacancy.offers,
  mandatorySkills: vacancy.mandatorySkills,
  wishedSkills: vacancy.wishedSkills,
  licences: vacancy.licences,
  spokenDutch: vacancy.spokenDutch,
  spokenDutchFor: vacancy.spokenDutchFor,
  registeredOnly: vacancy.registeredOnly,
  remark: vacancy.remark,
})
