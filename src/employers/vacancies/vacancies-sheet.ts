import type { Caller, House } from '#platform/public.ts'
import { done, type Lang } from '#values/public.ts'
import { exportVacancies } from './see-vacancies.ts'
import { VacanciesAsked } from './vacancy.shapes.ts'
import { vacancySheet } from './vacancy-sheet.words.ts'

/** Every vacancy that is open, as a sheet to take along. */
export async function vacanciesSheet(house: House, caller: Caller, lang: Lang) {
  const vacancies = await exportVacancies(house, caller, VacanciesAsked.parse({}))
  return vacancies.done ? done(vacancySheet(vacancies.value, lang)) : vacancies
}
