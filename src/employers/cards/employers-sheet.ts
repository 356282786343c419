import type { Caller, House } from '#platform/public.ts'
import { done, type Lang } from '#values/public.ts'
import { EmployersAsked } from './employer.shapes.ts'
import { employerSheet } from './employer-sheet.words.ts'
import { exportEmployers } from './see-employers.ts'

/** Every employer, as a sheet to take along. */
export async function employersSheet(house: House, caller: Caller, lang: Lang) {
  const employers = await exportEmployers(house, caller, EmployersAsked.parse({}))
  return employers.done ? done(employerSheet(employers.value, lang)) : employers
}
