import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEmployer } from '#employers/cards/add-employer.ts'
import { NewEmployer } from '#employers/cards/employer.shapes.ts'
import { seeVacancy, stepVacancy } from '#employers/public.ts'
import { addVacancy } from '#employers/vacancies/add-vacancy.ts'
import { NewVacancy } from '#employers/vacancies/vacancy.shapes.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import { beginDay } from '#platform/jobs/jobs.ts'
import { expectDone } from '#values/public.ts'
import { type FreshHouse, freshHouse, movableClock } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { askPerson } from '../proposals/ask-person.ts'
import { trajectoriesSubscriptions } from '../subscriptions.ts'

const aDay = 24 * 3600

describe('a vacancy of the region for which nothing happens', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: FreshHouse
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshHouse({ clock: time.clock })
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  async function aVacancy(state: 'team' | 'region'): Promise<string> {
    const asked = NewEmployer.parse({ name: `Winterkoop ${state} ${Math.random()}`, town: 'Apeldoorn' })
    const employer = expectDone(await addEmployer(fresh.house, region.karin, asked)).id
    const work = { employer, title: 'Orderpicker', occupation: 'order-picker', hoursMin: 24, state }
    return expectDone(await addVacancy(fresh.house, region.karin, NewVacancy.parse(work))).id
  }
  const night = () => beginDay(fresh.house, { DayBegan: trajectoriesSubscriptions.DayBegan ?? [] })
  const see = async (id: string) => expectDone(await seeVacancy(fresh.house, region.karin, id))

  it('stays with its team for ten days, and is everybody’s the day after', async () => {
    const silent = await aVacancy('region')
    const kept = await aVacancy('team')
    time.passes(10 * aDay)
    await night()
    expect((await see(silent)).state).toBe('region')
    time.passes(aDay)
    await night()
    expect(await see(silent)).toMatchObject({ state: 'pool', backBySilence: true })
    expect((await see(kept)).state).toBe('team')
  })

  it('stays with its team while somebody is asked', async () => {
    const busy = await aVacancy('region')
    const { id } = expectDone(
      await addPerson(fresh.house, region.karin, { given: 'Naomi', prefix: '', family: 'Brink' }),
    )
    expectDone(await askPerson(fresh.house, region.karin, { dossier: id, vacancy: busy }, null))
    time.passes(30 * aDay)
    await night()
    expect((await see(busy)).state).toBe('region')
  })

  it('can be taken up again by a team, and then has its ten days', async () => {
    const silent = await aVacancy('region')
    time.passes(11 * aDay)
    await night()
    expectDone(await stepVacancy(fresh.house, region.fatima, silent, { step: 'take-up' }))
    await night()
    expect(await see(silent)).toMatchObject({ state: 'region', backBySilence: false })
  })
})
