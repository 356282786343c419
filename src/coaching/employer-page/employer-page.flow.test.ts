import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '#platform/public.ts'
import { addDays } from '#values/public.ts'
import { aHire, aPeriod, aRoute, type CoachingRegion, coachingRegion, reach } from '../../../tests/coaching-region.ts'
import { aMonday, freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'

interface Answer {
  readonly because?: string
  readonly detail?: string
  readonly path: string
  readonly until: string
  readonly linkUntil: string | null
  readonly page: { name: string; wageValue: object | null; help: object | null; coach: { name: string } | null }
}

describe('the page of an employer about one piece of work', () => {
  const time = movableClock(`${aMonday}T09:00:00Z`)
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let http: ReturnType<typeof throughHttp>
  let placement: string
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await coachingRegion(fresh.house)
    http = throughHttp(fresh)
    placement = (await aHire(fresh.house, region, aMonday)).placement
    const route = await aRoute(fresh.house, region)
    await aPeriod(fresh.house, region, route, { until: addDays(aMonday, 100) })
  })
  afterAll(() => fresh.close())

  const call = (who: Caller, method: 'GET' | 'POST' | 'DELETE', path = '') =>
    http.call<Answer>(who, method, `/placements/${placement}/employer-page${path}`)
  const open = async (path: string) => {
    const { statusCode, body } = await fresh.app.inject({ url: path, headers: { 'accept-language': 'nl' } })
    return { status: statusCode, body }
  }

  it('is seen beforehand by who coaches and who pays, and by nobody else', async () => {
    for (const who of [region.marijke, region.peter])
      expect((await call(who, 'GET')).body).toMatchObject({
        page: {
          name: 'Naomi van den Brink',
          wageValue: null,
          coach: { name: 'Marijke Post' },
          help: { minutes: 3744 },
        },
        linkUntil: null,
      })
    expect((await call(region.karin, 'GET')).status).toBe(403)
    expect((await call(region.sanne, 'GET')).status).toBe(404)
  })

  it('is read by a link without an account: what one pays and gets, until when, who to call, what is asked', async () => {
    const made = await call(region.marijke, 'POST', '/link')
    expect([made.status, made.body.until]).toEqual([201, addDays(aMonday, 182)])
    const { status, body } = await open(made.body.path)
    expect(status).toBe(200)
    for (const sentence of [
      'Naomi van den Brink',
      'Het loon uit het contract.',
      'Voor de jobcoach betaalt u niets.',
      'Jobcoaching: 62 uur en 24 minuten',
      '24 uur per week.',
      'Marijke Post',
      'Geef de jobcoach ruimte om langs te komen.',
      'Brood bakken.',
    ])
      expect(body).toContain(sentence)
    expect((await open(`${made.body.path}?lang=en`)).body).toContain('You pay nothing for the job coach.')
  })

  it('says nothing of the ground, of who pays, and of what was logged', async () => {
    const { body } = await open((await call(region.marijke, 'POST', '/link')).body.path)
    expect(body).not.toMatch(/wajong|uwv|participatiewet|gemeente/i)
  })

  it('shows the wage value once it was decided, and the day on which it is looked at again', async () => {
    const task = { name: 'Brood bakken', share: 100, pace: 60, quality: 90, net: 100 }
    const kept = await http.call(region.peter, 'POST', `/placements/${placement}/wage-values`, {
      ...{ tasks: [task], days: 3, measuredBy: 'Ada Kemp', heard: 'Bram ten Hove' },
      ...{ measuredOn: '2026-11-09', decidedOn: '2026-11-16', from: '2026-11-16', reviewOn: '2027-11-16' },
      ...{ workerView: 'Zij vindt het eerlijk.', employerView: 'Hij herkent het.' },
    })
    expect(kept.status).toBe(201)
    const { body } = await open((await call(region.marijke, 'POST', '/link')).body.path)
    expect(body).toContain('De loonwaarde is 54 % van het minimumloon. Op 16 november 2027 wordt daar opnieuw naar')
    expect(body).not.toContain('Zij vindt het eerlijk')
  })

  it('has one link: another takes its place, and one that was stopped opens nothing', async () => {
    const first = (await call(region.marijke, 'POST', '/link')).body.path
    const second = (await call(region.peter, 'POST', '/link')).body.path
    expect([(await open(first)).status, (await open(second)).status]).toEqual([404, 200])
    expect((await call(region.karin, 'DELETE', '/link')).status).toBe(403)
    expect((await call(region.marijke, 'DELETE', '/link')).status).toBe(200)
    expect((await open(second)).status).toBe(404)
    expect((await call(region.marijke, 'DELETE', '/link')).status).toBe(404)
  })

  it('is handed over and stopped on its page', async () => {
    const path = `/placements/${placement}/employer-page`
    expect((await http.get(region.marijke, path)).body).toContain('Er is nog geen link.')
    const made = await http.post(region.marijke, path, { intent: 'make' })
    const link = /\/at-work\/[\w-]+/.exec(made.body)?.[0] ?? ''
    expect((await open(link)).status).toBe(200)
    expect((await http.get(region.marijke, path)).body).toContain('Er werkt een link tot en met 24 mei 2027.')
    expect((await http.post(region.marijke, path, { intent: 'end' })).headers.location).toBe(path)
    expect((await open(link)).status).toBe(404)
  })

  it('stays about the coaching for which its link was made, and ends with it, whoever else coaches her', async () => {
    const link = (await call(region.marijke, 'POST', '/link')).body.path
    time.passes(24 * 3600)
    await reach(fresh.house, region, region.naomi.person, region.dichtbij)
    const other = await aRoute(fresh.house, region, { firm: region.dichtbij, coach: region.sanne.account })
    const { body } = await open(link)
    expect([body.includes('Marijke Post'), body.includes('Sanne Roelofs')]).toEqual([true, false])
    const theirs = (await call(region.sanne, 'POST', '/link')).body.path
    expect([(await open(link)).status, (await open(theirs)).status]).toEqual([404, 200])
    const stop = { reason: 'moved', nextStep: 'Een nieuw bureau zoeken.' }
    expect((await http.call(region.sanne, 'POST', `/coaching/routes/${other}/steps/stop`, stop)).status).toBe(200)
    expect((await open(theirs)).status).toBe(404)
  })

  it('stops with the work', async () => {
    const link = (await call(region.marijke, 'POST', '/link')).body.path
    const end = { on: aMonday, reason: 'contract-ended', next: 'new-search' }
    expect((await http.call(region.karin, 'POST', `/placements/${placement}/ending`, end)).status).toBeLessThan(300)
    time.passes(24 * 3600)
    expect((await open(link)).status).toBe(404)
    const { status, body } = await call(region.marijke, 'GET')
    expect([status, body.because, body.detail]).toEqual([
      409,
      'no-work-to-show',
      'Dit werk heeft nog geen pagina: eerst wordt het afgesproken, bij een werkgever.',
    ])
  })
})
