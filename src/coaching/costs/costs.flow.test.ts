import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepRelation } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import { beginPlacement } from '#trajectories/placements/begin-placement.ts'
import { Begin } from '#trajectories/placements/placement.shapes.ts'
import { done, expectDone, type Id, notFound } from '#values/public.ts'
import { aHire, aRoute, type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'

interface Answer {
  because?: string
  field?: string
  detail?: string
  ways: { way: string; before: number | null; help: number | null; after: number | null }[]
  steps: { subsidy: number } | null
  instruments: { instrument: string }[] | null
  missing: string[]
  wageValue: number | null
}

describe('what work costs an employer', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let http: ReturnType<typeof throughHttp>
  let placement: string
  let employer: string
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    region = await coachingRegion(fresh.house)
    http = throughHttp(fresh)
    const hired = await aHire(fresh.house, region, aMonday)
    employer = hired.employer
    placement = hired.placement
    await aRoute(fresh.house, region)
  })
  afterAll(() => fresh.close())

  const reckon = async (who: 'peter' | 'henk' | 'marijke', asked: object = {}) =>
    http.call<Answer>(region[who], 'POST', `/placements/${placement}/costs`, asked)

  /** Work of somebody whose dossier is the municipality's; the service point works with her too. */
  async function keptByTheMunicipality(): Promise<string> {
    const { fatima, workCentre, stapsteen } = region
    const made = await http.call<{ id: string }>(fatima, 'POST', '/people', { given: 'Femke', family: 'Hart' })
    const person = expectDone(
      await fresh.house.db.act(fatima, 'share-dossier', async (act) => {
        const card = await findCard(act, made.body.id as Id<'Dossier'>)
        if (!card) return notFound()
        await act.look([card], 'tests')
        const her = { subject: card.subject, holder: card.holder }
        for (const organisation of [workCentre, stapsteen])
          await keepRelation(act, { ...her, organisation, purpose: 'coaching', from: act.today })
        return done(her)
      }),
    )
    await aRoute(fresh.house, region, person)
    const work = { kind: 'hire', dossier: made.body.id, employer, tasks: 'Brood bakken.', minutesWeek: 1440 }
    return expectDone(await beginPlacement(fresh.house, fatima, Begin.parse({ ...work, from: aMonday }))).id
  }

  it('stays unknown while nobody knows the minimum wage of that day, and names the rule', async () => {
    const { status, body } = await reckon('peter')
    expect(status).toBe(200)
    expect(body.ways.map(({ after }) => after)).toEqual([null, null, null])
    expect(body.missing).toEqual(['wml.hour.21plus'])
  })

  it('is reckoned in three ways from what was filled in', async () => {
    const { body } = await reckon('peter', { wage: '15,00', secondmentRate: '27,50' })
    expect(body.ways).toEqual([
      { way: 'hire', before: 208_073, help: 0, after: 208_073 },
      { way: 'secondment', before: 286_000, help: 0, after: 286_000 },
      { way: 'payroll', before: null, help: null, after: null },
    ])
  })

  it('counts the dispensation that exists for the Wajong, and refuses the subsidy that does not', async () => {
    const asked = { wage: 1500, wageValue: 60 }
    const { body } = await reckon('peter', { ...asked, subsidies: ['wage-dispensation'] })
    expect(body.ways[0]).toMatchObject({ before: 208_073, help: 83_229, after: 124_844 })
    expect((await reckon('peter', { ...asked, subsidies: ['wage-cost-subsidy'] })).body).toMatchObject({
      because: 'not-for-this-ground',
      detail: 'Kies een subsidie die er voor deze persoon is.',
    })
    const two = await reckon('peter', { ...asked, subsidies: ['wage-dispensation', 'flat-rate'] })
    expect([two.status, two.body.because]).toEqual([422, 'two-subsidies'])
  })

  it('measures the wage value from the main tasks', async () => {
    const tasks = [
      { share: 40, pace: 80, quality: 90, net: 95 },
      { share: 35, pace: 60, quality: 100, net: 95 },
      { share: 25, pace: 50, quality: 80, net: 90 },
    ]
    expect((await reckon('peter', { tasks })).body.wageValue).toBe(56)
    expect((await reckon('peter', { tasks: tasks.slice(0, 2) })).body).toMatchObject({
      because: 'shares-not-whole',
      field: 'tasks',
    })
  })

  it.each([
    [{ wage: 'abc' }, 'wage'],
    [{ wageValue: 101 }, 'wageValue'],
    [{ wageValue: 55.5 }, 'wageValue'],
    [{ subsidies: ['a-gift'] }, 'subsidies'],
    [{ fullHours: 0 }, 'fullHours'],
  ])('refuses %o and names the field', async (asked, field) => {
    const { status, body } = await reckon('peter', asked)
    expect([400, 422]).toContain(status)
    expect(JSON.stringify(body)).toContain(field)
  })

  it('does not exist for who does not reach her', async () => {
    expect((await reckon('henk')).status).toBe(404)
    const page = await http.get(region.henk, `/placements/${placement}/costs`)
    expect([page.statusCode, page.body.includes('Ten Hove')]).toEqual([404, false])
  })

  it('shows the help on the page to who may know the ground, and to the others that it is not for them', async () => {
    const seen = await http.get(region.peter, `/placements/${placement}/costs`)
    expect(seen.statusCode).toBe(200)
    expect(seen.body).toContain('Loondispensatie van UWV')
    const theirs = await keptByTheMunicipality()
    const hidden = await http.get(region.karin, `/placements/${theirs}/costs`)
    expect(hidden.statusCode).toBe(200)
    expect(hidden.body.includes('Loondispensatie')).toBe(false)
    expect(hidden.body).toContain('of niet voor deze rol')
    const open = await http.get(region.fatima, `/placements/${theirs}/costs`)
    expect(open.body).toContain('Loondispensatie van UWV')
  })

  it('keeps what was typed when something is wrong, and says it at the field', async () => {
    const sent = await http.post(region.peter, `/placements/${placement}/costs`, { wage: '15,50', wageValue: '101' })
    expect(sent.statusCode).toBe(422)
    expect(sent.body).toContain('Vul een heel getal in van 0 tot en met 100.')
    expect(sent.body).toContain('15,50')
    const sum = await http.post(region.peter, `/placements/${placement}/costs`, { wage: '15,00', wageValue: '60' })
    expect([sum.statusCode, sum.body.includes('2.080,73')]).toEqual([200, true])
  })
})
