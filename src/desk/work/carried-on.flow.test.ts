import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEmployer, addVacancy, NewEmployer, NewVacancy } from '#employers/public.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import { peopleSubscriptions } from '#people/subscriptions.ts'
import type { Subscriber } from '#platform/public.ts'
import { trajectoriesSubscriptions } from '#trajectories/subscriptions.ts'
import { addDays, expectDone } from '#values/public.ts'
import { byHandIn } from '../../../tests/aged-log.ts'
import { aMonday, freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import type { WorkLine } from './work.shapes.ts'

describe('what somebody had under way when her caseload is handed over', () => {
  const time = movableClock(`${aMonday}T08:30:00Z`)
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let http: ReturnType<typeof throughHttp>
  let people: string[]

  /** Karin asked Naomi, planned an introduction for Yusuf, arranges a certificate for both; the contract of Femke ends. */
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    http = throughHttp(fresh)
    const { house } = fresh
    const { karin } = region
    const employer = expectDone(await addEmployer(house, karin, NewEmployer.parse({ name: 'Winterkoop' }))).id
    const asked = { employer, title: 'Orderpicker', occupation: 'order-picker', hoursMin: 24, state: 'region' }
    const vacancy = expectDone(await addVacancy(house, karin, NewVacancy.parse(asked))).id
    people = []
    for (const given of ['Naomi', 'Yusuf', 'Femke'])
      people.push(expectDone(await addPerson(house, karin, { given, prefix: '', family: 'Brink' })).id)
    const contract = { kind: 'hire', employer, minutesWeek: 1440, from: aMonday, until: addDays(aMonday, 60) }
    await call('POST', '/placements', { ...contract, dossier: people[2], tasks: 'Brood bakken.' })
    for (const dossier of people.slice(0, 2)) {
      const { id } = await call('POST', '/proposals', { dossier, vacancy })
      time.passes(11)
      await call('POST', `/proposals/${id}/person-answer`, { answer: 'yes' })
      const gap = { kind: 'licence', need: 'Certificaat halen', owner: 'colleague', account: karin.account }
      await call('POST', `/people/${dossier}/gaps`, { ...gap, lookAgainOn: addDays(aMonday, 1) })
      if (dossier === people[0]) continue
      await call('POST', `/proposals/${id}/submission`, {})
      time.passes(11)
      await call('POST', `/proposals/${id}/employer-answer`, { answer: 'yes' })
      const meeting = { day: addDays(aMonday, 2), time: '10:00', way: 'phone' }
      await call('POST', `/proposals/${id}/introductions`, meeting)
    }
  })
  afterAll(() => fresh.close())

  const call = async (method: 'GET' | 'POST', url: string, body?: object, who: 'karin' | 'loes' = 'karin') => {
    const answer = await http.call(region[who], method, url, body)
    expect([url, answer.status < 300 || answer.body]).toEqual([url, true])
    return answer.body as Record<string, unknown>
  }
  const work = async (who: 'karin' | 'loes') =>
    ((await call('GET', '/worklist', undefined, who)).toDo as WorkLine[]).map(({ kind, person }) => `${kind} ${person}`)
  const hand = async (from: 'karin' | 'loes', to: 'karin' | 'loes') => {
    const versions = await byHandIn(fresh, 'select id, version from people.dossier')
    await call('POST', '/people/handovers', { people: versions.rows, to: region[to].account }, from)
    time.passes(601)
    await carryOut()
    await carryOut()
  }
  /** What the jobs do when their moment has come. */
  const carryOut = async () => {
    const { rows } = await byHandIn(fresh, 'delete from graphile_worker._private_jobs returning payload')
    for (const { payload } of rows as { payload: Parameters<Subscriber>[1] }[])
      for (const subscriptions of [peopleSubscriptions, trajectoriesSubscriptions])
        for (const subscriber of subscriptions[payload.name] ?? [])
          if (payload.name.startsWith('Dossier')) await subscriber(fresh.house, payload)
  }

  it('is carried on by the new lead, and comes back the same way', async () => {
    time.passes(24 * 3600)
    const before = await work('karin')
    expect(before.toSorted()).toEqual([
      'answer-yes Yusuf Brink',
      'contract-ends Femke Brink',
      'introduction Yusuf Brink',
      'look-again Naomi Brink',
      'look-again Yusuf Brink',
      'propose Naomi Brink',
    ])
    await hand('karin', 'loes')
    expect([await work('karin'), await work('loes')]).toEqual([[], before])
    await hand('loes', 'karin')
    expect([await work('karin'), await work('loes')]).toEqual([before, []])
  })
})
