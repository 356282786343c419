import type { FormValues } from '#platform/web/form-values.ts'
import { type ClockTime, fieldClockTime, type Lang } from '#values/public.ts'
import {
  conditions,
  findSkills,
  type MoreNames,
  matchOccupationName,
  occupationOf,
  occupations,
  skillOf,
} from '#vocabulary/public.ts'
import type { VacancyFacts } from './vacancy.ts'

/** The questions of the form that take several answers. */
export const vacancyLists = ['dayparts', 'mandatorySkills', 'wishedSkills', 'licences']

/** People choose by name; the shape wants ids. A name that means nothing stays as it is, and the shape refuses it. */
export function readVacancyForm(values: FormValues, lang: Lang, more?: MoreNames): Record<string, unknown> {
  return {
    ...values,
    occupation: occupationId(workIn(values), lang, more),
    mandatorySkills: listOf(values.mandatorySkills).map((name) => skillId(name, lang)),
    wishedSkills: listOf(values.wishedSkills).map((name) => skillId(name, lang)),
    offers: Object.fromEntries(
      conditions.flatMap(({ id }) => (values[`offer-${id}`] ? [[id, values[`offer-${id}`]]] : [])),
    ),
  }
}

/** The work as somebody typed it. */
export const workIn = (values: FormValues): string | undefined => textOf(values.occupation)

const textOf = (given: FormValues[string]): string | undefined => [given].flat()[0]
const listOf = (given: FormValues[string]): string[] => (given === undefined ? [] : [given].flat())

const occupationId = (name: string | undefined, lang: Lang, more?: MoreNames): string | undefined =>
  name && (occupations.find((one) => one[lang] === name)?.id ?? matchOccupationName(name, more) ?? name)

function skillId(name: string, lang: Lang): string {
  const [best] = findSkills(name, lang)
  return best?.[lang].toLowerCase() === name.toLowerCase() ? best.id : name
}

/** What is known of a vacancy, as the fields of the form show it. */
export function vacancyFields(vacancy: VacancyFacts, lang: Lang) {
  const { occupation, hours, firstStart, buildUp, offers } = vacancy
  return {
    title: vacancy.title,
    occupation: occupation && (occupationOf(occupation)?.[lang] ?? null),
    places: vacancy.places,
    hoursMin: hours.min,
    hoursMax: hours.max,
    buildUp: answerOf(buildUp),
    dayparts: vacancy.dayparts,
    firstStart: firstStart === null ? null : fieldClockTime(firstStart as ClockTime).replace(':', '.'),
    startFrom: vacancy.startFrom,
    startUntil: vacancy.startUntil,
    town: vacancy.town,
    mandatorySkills: vacancy.mandatorySkills.map((id) => skillOf(id)?.[lang] ?? id),
    wishedSkills: vacancy.wishedSkills.map((id) => skillOf(id)?.[lang] ?? id),
    licences: vacancy.licences,
    spokenDutch: vacancy.spokenDutch,
    spokenDutchFor: vacancy.spokenDutchFor,
    registeredOnly: vacancy.registeredOnly,
    offers: Object.fromEntries(Object.entries(offers).map(([id, offered]) => [id, answerOf(offered)])),
    remark: vacancy.remark,
  }
}

export type VacancyFieldValues = ReturnType<typeof vacancyFields>

const answerOf = (known: boolean | null): 'yes' | 'no' | 'unknown' =>
  known === null ? 'unknown' : known ? 'yes' : 'no'
