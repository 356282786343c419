import { addEmployer, addVacancy, NewEmployer, NewVacancy } from '../src/employers/public.ts'
import type { Caller } from '../src/platform/public.ts'
import { expectDone } from '../src/values/public.ts'
import { aMonday, freshApp } from './fresh-region.ts'
import { smallRegion } from './small-region.ts'
import { throughHttp } from './through-http.ts'

type Parts = Readonly<Record<string, object>>

/** Fits the bakery on every condition, unless a test says otherwise. */
const fitting: Parts = {
  wishes: { occupations: ['bakery-worker'] },
  hours: { min: 20, max: 28, dayparts: ['early', 'day'], earliestStart: '6.00' },
  availability: { availableFrom: '2026-11-01' },
  travel: { transports: [{ kind: 'bike', maxKm: 15 }] },
  abilities: { skills: ['weigh-ingredients'], licences: ['haccp'], spokenDutch: 'B1' },
  'what-helps': { conditions: ['same-team'] },
}

interface Kept {
  readonly id: string
  readonly version: number
}

/** A small region with work in a bakery, and people who come in through the API. */
export async function matchRegion() {
  const fresh = await freshApp({ on: aMonday })
  const region = await smallRegion(fresh.house)
  const http = throughHttp(fresh)
  const bakery = expectDone(
    await addEmployer(fresh.house, region.karin, NewEmployer.parse({ name: 'Bakkerij Molen', town: 'Deventer' })),
  )
  return {
    ...{ fresh, region, http },
    aVacancy: async (otherwise: object = {}) => {
      const asked = {
        ...{ employer: bakery.id, title: 'Bakkersassistent', state: 'region', occupation: 'bakery-worker' },
        ...{ hoursMin: 20, hoursMax: 28, dayparts: ['early'], firstStart: '6.30', startFrom: '2026-12-01' },
        ...{ offers: { 'same-team': 'yes' }, mandatorySkills: ['weigh-ingredients'], licences: ['haccp'] },
        ...otherwise,
      }
      return expectDone(await addVacancy(fresh.house, region.karin, NewVacancy.parse(asked))).id
    },
    /** Comes in and says everything, one part after the other. */
    somebody: async (given: string, otherwise: Parts = {}, who: Caller = region.karin) => {
      const card = { given, family: 'Brink', town: 'Deventer' }
      const { id } = (await http.call<Kept>(who, 'POST', '/people', card)).body
      let version = 1
      for (const [part, said] of Object.entries({ ...fitting, ...otherwise }))
        version = (await http.call<Kept>(who, 'PUT', `/people/${id}/${part}`, { ...said, version })).body.version
      return { id, version }
    },
  }
}
