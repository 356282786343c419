import {
  EmployersAsked,
  employerSheet,
  exportEmployers,
  exportVacancies,
  VacanciesAsked,
  vacancySheet,
} from '#employers/public.ts'
import { exportPeople, peopleSheet } from '#people/public.ts'
import type { Caller, House, Sheet } from '#platform/public.ts'
import { done, type Lang, type Outcome } from '#values/public.ts'

type SheetOf = (house: House, caller: Caller, lang: Lang) => Promise<Outcome<Sheet>>

/** Whole lists, as the page without a filter shows them. */
export const sheets: Readonly<Record<string, SheetOf>> = {
  people: async (house, caller, lang) => {
    const found = await exportPeople(house, caller, {})
    return found.done ? done(peopleSheet(found.value, lang)) : found
  },
  employers: async (house, caller, lang) => {
    const found = await exportEmployers(house, caller, EmployersAsked.parse({}))
    return found.done ? done(employerSheet(found.value, lang)) : found
  },
  vacancies: async (house, caller, lang) => {
    const found = await exportVacancies(house, caller, VacanciesAsked.parse({}))
    return found.done ? done(vacancySheet(found.value, lang)) : found
  },
}
