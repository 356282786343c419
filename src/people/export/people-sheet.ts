import type { Caller, House } from '#platform/public.ts'
import { done, type Lang } from '#values/public.ts'
import { sheetOf } from './export.words.ts'
import { exportPeople } from './export-people.ts'

/** Everybody in reach, as a sheet to take along. */
export async function peopleSheet(house: House, caller: Caller, lang: Lang) {
  const people = await exportPeople(house, caller, {})
  return people.done ? done(sheetOf(people.value, lang)) : people
}
