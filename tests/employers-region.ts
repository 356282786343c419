import { addEmployer } from '#employers/public.ts'
import { expectDone, type Id } from '#values/public.ts'
import { aMonday, freshApp } from './fresh-region.ts'
import { smallRegion } from './small-region.ts'
import { throughHttp } from './through-http.ts'

export type EmployersRegion = Awaited<ReturnType<typeof employersRegion>>

/** The small region on a Monday, where Karin can write down employers and their work. */
export async function employersRegion() {
  const fresh = await freshApp({ on: aMonday })
  const region = await smallRegion(fresh.house)
  const anEmployer = async (name: string): Promise<Id<'Employer'>> =>
    expectDone(await addEmployer(fresh.house, region.karin, { name, town: 'Raalte' })).id
  return { fresh, region, http: throughHttp(fresh), anEmployer }
}

export const someWork = (employer: string) => ({
  employer,
  title: 'Bakkerijmedewerker',
  occupation: 'bakery-worker',
  hoursMin: 20,
  hoursMax: 28,
})
