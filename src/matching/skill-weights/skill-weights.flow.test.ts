import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEmployer, addVacancy, NewEmployer, NewVacancy } from '#employers/public.ts'
import { withClient } from '#platform/public.ts'
import { addDays, type Day, expectDone, instant } from '#values/public.ts'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { judgeForDecision } from '../public.ts'
import { type DecisionBasis, repeatRun } from '../why/decision-basis.rules.ts'

describe('what skills weigh', () => {
  let on: Day = aMonday
  const clock = { today: () => on, now: () => instant(`${on}T11:00:00.000Z`) }
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let dossier: string
  let bakery: string
  const http = () => throughHttp(fresh)
  const tomorrow = addDays(aMonday, 1)

  beforeAll(async () => {
    fresh = await freshApp({ clock })
    region = await smallRegion(fresh.house)
    bakery = await work({ mandatorySkills: ['weigh-ingredients'], wishedSkills: ['bake-bread', 'keep-pace'] })
    const { body } = await http().call(region.karin, 'POST', '/people', {
      given: 'Naomi',
      family: 'Brink',
      town: 'Deventer',
    })
    dossier = String(body.id)
    await http().call(region.karin, 'PUT', `/people/${dossier}/abilities`, {
      ...{ skills: ['weigh-ingredients', 'bake-bread'], licences: [], version: 1 },
    })
  })
  afterAll(() => fresh.close())

  async function work(more: object, state = 'region'): Promise<string> {
    const name = `Werkgever ${Math.random()}`
    const { id } = expectDone(
      await addEmployer(fresh.house, region.karin, NewEmployer.parse({ name, town: 'Deventer' })),
    )
    const asked = { employer: id, title: 'Bakkersassistent', occupation: 'bakery-worker', hoursMin: 20, state, ...more }
    return expectDone(await addVacancy(fresh.house, region.karin, NewVacancy.parse(asked))).id
  }

  const reckon = (who = region.ton) => http().call(who, 'POST', '/matching/skill-weights')
  const weights = async () => (await http().call(region.karin, 'GET', '/matching/skill-weights')).body
  const skillPoints = async () => {
    const { body } = await http().call(region.karin, 'GET', `/vacancies/${bakery}/people/${dossier}`)
    const { parts } = body.judgement as unknown as { parts: { name: string; points: number }[] }
    return parts.find(({ name }) => name === 'skills')?.points
  }

  it('are the usual until they are reckoned, by an administrator of the region', async () => {
    expect(await weights()).toEqual({ validFrom: null, weights: [], next: null })
    expect((await reckon(region.karin)).status).toBe(403)
    expect((await http().post(region.karin, '/what-counts/skills', {})).statusCode).toBe(403)
    expect(await skillPoints(), 'two of three, all alike').toBe(20)
  })

  it('come from how rare each is in open work, count from tomorrow, and are reckoned once for a day', async () => {
    for (let times = 0; times < 7; times++) await work({ wishedSkills: ['keep-pace'] }, times === 0 ? 'team' : 'region')
    await work({ wishedSkills: ['iron'] }, 'draft')
    const reckoned = await reckon()
    expect(reckoned.body).toMatchObject({ validFrom: tomorrow })
    expect(reckoned.body.weights).toEqual([
      { skill: 'bake-bread', weight: 125, askedBy: 1, openWork: 8 },
      { skill: 'keep-pace', weight: 50, askedBy: 8, openWork: 8 },
      { skill: 'weigh-ingredients', weight: 125, askedBy: 1, openWork: 8 },
    ])
    expect(await reckon()).toMatchObject({ status: 409, body: { because: 'already-reckoned' } })
    expect(await weights()).toMatchObject({ validFrom: null, next: tomorrow })
    expect(await skillPoints(), 'today stays as it was').toBe(20)
    on = tomorrow
    expect(await skillPoints(), 'two rare ones of 250 out of 300').toBe(25)
  })

  it('stay what they were, whatever happens to open work afterwards', async () => {
    const before = await weights()
    for (let times = 0; times < 4; times++) await work({ mandatorySkills: ['bake-bread'] })
    expect(await weights()).toEqual(before)
    expect(await skillPoints()).toBe(25)
    const change = withClient(fresh.urls.app, async (client) => {
      await client.query(`select set_config('app.region', $1, false)`, [region.region])
      await client.query('update matching.skill_weight set weight = 1')
    })
    await expect(change).rejects.toThrow('permission denied')
  })

  it('stand on a page that everybody may open', async () => {
    const open = await fresh.app.inject({ url: '/what-counts/skills', headers: { 'accept-language': 'nl' } })
    expect(open.body).toContain('8 van 8')
    expect(open.body).not.toContain('Reken opnieuw uit open werk')
    const asTon = await http().get(region.ton, '/what-counts/skills')
    expect(asTon.body).toContain('Reken opnieuw uit open werk')
    expect((await http().get(region.karin, '/what-counts?lang=en')).body).toContain('/what-counts/skills')
  })

  it('are kept with a decision, which can be judged again with the same result after everything changed', async () => {
    const pair = { vacancy: bakery, dossier }
    const { judgement } = expectDone(await judgeForDecision(fresh.house, region.karin, pair))
    expect(judgement.run.settings.skillWeights).toEqual({
      'weigh-ingredients': 125,
      'bake-bread': 125,
      'keep-pace': 50,
    })
    const kept = JSON.parse(JSON.stringify(judgement)) as DecisionBasis['judgement']

    const other = { occupation: 10, skills: 60, hours: 10, distance: 20 }
    expect((await http().call(region.ton, 'PUT', '/matching/weights', other)).status).toBe(200)
    expect((await reckon()).status).toBe(200)
    on = addDays(on, 100)
    const said = { skills: ['iron'], skillsAbsent: ['bake-bread'], licences: [], version: 2 }
    expect((await http().call(region.karin, 'PUT', `/people/${dossier}/abilities`, said)).status).toBe(200)

    const now = expectDone(await judgeForDecision(fresh.house, region.karin, pair))
    expect(now.judgement.judgement).not.toEqual(kept.judgement)
    expect(repeatRun(kept.run)).toEqual(kept.judgement)
    expect(kept.run.rules).toBe(1)
  })
})
