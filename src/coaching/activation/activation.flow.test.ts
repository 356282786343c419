import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aRoute, type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { freshApp } from '../../../tests/fresh-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'

describe('social activation', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let http: ReturnType<typeof throughHttp>
  let route: string
  beforeAll(async () => {
    fresh = await freshApp()
    region = await coachingRegion(fresh.house)
    http = throughHttp(fresh)
    route = await aRoute(fresh.house, region, { phase: 'activation', entry: 'activation' })
  })
  afterAll(() => fresh.close())

  const post = (path: string, body: object, who = region.marijke) =>
    http.call<{ id: string; because?: string; phase?: string }>(who, 'POST', `/coaching/routes/${route}${path}`, body)
  const conclusion = {
    completed: 'yes',
    completedRestsOn: 'Kwam drie weken op tijd.',
    clearChoice: 'yes',
    choice: 'Bakker',
  }

  it('takes goals with a result that one can see, and things that the firm offers', async () => {
    expect((await post('/activation/parts', { kind: 'goal', what: 'Op tijd komen' })).status).toBe(400)
    const goal = { kind: 'goal', what: 'Op tijd komen', seenBy: 'Is drie weken om negen uur binnen.' }
    const { id } = (await post('/activation/parts', goal)).body
    const item = { kind: 'training', name: 'Solliciteren in drie dagen' }
    expect((await http.call(region.marijke, 'POST', '/coaching/catalogue', item)).status).toBe(201)
    expect((await http.call(region.marijke, 'POST', '/coaching/catalogue', item)).status).toBe(409)
    const outcome = { outcome: 'reached', on: fresh.house.clock.today(), words: 'Kwam elke dag.' }
    expect((await post(`/activation/parts/${id}/outcome`, { ...outcome, on: '2030-01-01' })).status).toBe(422)
    expect((await post(`/activation/parts/${id}/outcome`, outcome)).status).toBe(200)
    expect((await post('/activation/parts', { ...goal, what: 'Therapie afmaken' })).status).toBe(422)
  })

  it('is changed by the firm that coaches, and by nobody else', async () => {
    expect((await post('/activation/conclusion', conclusion, region.sanne)).status).toBe(404)
    expect((await post('/activation/conclusion', conclusion, region.peter)).status).toBe(403)
  })

  it('ends only with both judgements and her name, and a new conclusion needs her name anew', async () => {
    const end = () => post('/steps/concludeActivation', {})
    const because = async () => JSON.stringify((await end()).body)
    expect((await post('/activation/conclusion', { ...conclusion, clearChoice: 'no' })).status).toBe(201)
    expect(await because()).toContain('clear-choice-of-work')
    expect((await post('/activation/conclusion', { ...conclusion, completed: 'no' })).status).toBe(201)
    expect(await because()).toContain('substantively-completed')
    expect((await post('/activation/conclusion', conclusion)).status).toBe(201)
    expect(await because()).toContain('conclusion-signed')
    const sign = () => http.call(region.naomi.self, 'POST', `/my/coaching/${route}/conclusion-signature`)
    expect((await sign()).status).toBe(200)
    expect((await sign()).status).toBe(409)
    await post('/activation/conclusion', { ...conclusion, choice: 'Banketbakker' })
    expect(await because()).toContain('conclusion-signed')
    expect((await post('/activation/paper-signature', { on: '2020-01-01' })).status).toBe(422)
    expect((await post('/activation/paper-signature', { on: fresh.house.clock.today() })).status).toBe(200)
    expect((await end()).body.phase).toBe('ready')
  })

  it('shows her own route in five steps, and her programme to who coaches', async () => {
    const own = await http.get(region.naomi.self, '/my/coaching')
    expect(own.statusCode).toBe(200)
    expect(own.body).toContain('Klaar worden')
    expect((await http.get(region.marijke, `/coaching/${route}/activation`)).body).toContain('Op tijd komen')
    expect((await http.get(region.sanne, `/coaching/${route}/activation`)).statusCode).toBe(404)
  })
})

describe('the papers of a firm', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let http: ReturnType<typeof throughHttp>
  beforeAll(async () => {
    fresh = await freshApp()
    region = await coachingRegion(fresh.house)
    http = throughHttp(fresh)
  })
  afterAll(() => fresh.close())

  const papers = async (firm?: string) =>
    (
      await http.call<{ recognitions: { id: string; kind: string }[]; attachments: object[] }>(
        region.nadia,
        'GET',
        `/coaching/firm${firm ? `?firm=${firm}` : ''}`,
      )
    ).body
  const add = (body: object, who = region.nadia) => http.call(who, 'POST', '/coaching/firm/papers', body)

  it('are read by everybody and written by the firm itself', async () => {
    expect((await papers(region.dichtbij)).recognitions).toHaveLength(3)
    expect(
      (await add({ what: 'recognition', kind: 'iro', byWhom: 'UWV', from: '2026-11-23' }, region.marijke)).status,
    ).toBe(403)
  })

  it('never count twice on one day, and end on a day of which the next is free again', async () => {
    const twice = { what: 'recognition', kind: 'iro', byWhom: 'UWV', from: '2027-01-01' }
    expect((await add(twice)).status).toBe(409)
    const id = (await papers()).recognitions.find(({ kind }) => kind === 'iro')?.id
    const end = (body: object, who = region.nadia) => http.call(who, 'POST', '/coaching/firm/endings', body)
    expect((await end({ what: 'recognition', id, until: '2026-12-31' }, region.sanne)).status).toBe(403)
    expect((await end({ what: 'recognition', id, until: '2026-12-31' })).status).toBe(200)
    expect((await add(twice)).status).toBe(201)
  })

  it('stop what is new while a recognition is suspended', async () => {
    const id = (await papers()).recognitions.find(({ kind }) => kind === 'job-coaching')?.id
    const today = fresh.house.clock.today()
    const suspended = { what: 'suspension', recognition: id, because: 'Onderzoek', from: today, until: today }
    expect((await add(suspended)).status).toBe(201)
    const route = await aRoute(fresh.house, region, { phase: 'waiting', entry: 'trial' })
    const begin = await http.call<{ because: string }>(
      region.marijke,
      'POST',
      `/coaching/routes/${route}/steps/beginAtWork`,
      {},
    )
    expect(begin.status).toBe(409)
    expect(JSON.stringify(begin.body)).toContain('recognised-for-coaching')
    expect((await http.get(region.nadia, '/coaching/firm')).body).toContain('Geschorst')
  })
})
