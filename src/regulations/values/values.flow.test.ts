import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addOrganisation, jobCaller } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { day, done, expectDone, type Id } from '#values/public.ts'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { regimesOf, ruleOn } from '../public.ts'

const bylaw = { source: 'Verordening re-integratie 2026, art. 7', confidence: 'high' }

describe('rules and amounts', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let otherTown: string
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    region = await smallRegion(fresh.house)
    const job = jobCaller(region.region, 'tests')
    otherTown = expectDone(await addOrganisation(fresh.house, job, { name: 'Gemeente Raalte', kind: 'municipality' }))
  })
  afterAll(() => fresh.close())

  async function asks(who: 'karin' | 'ton', method: 'GET' | 'POST', path = '', payload?: object) {
    const response = await fresh.app.inject({
      method,
      url: `/api/v1/regulations${path}`,
      cookies: await cookieOf(fresh.house, region[who]),
      headers: { origin: 'http://localhost:80', host: 'localhost:80' },
      ...(payload ? { payload } : {}),
    })
    return { status: response.statusCode, body: response.json() }
  }
  const adds = (given: object) =>
    asks('ton', 'POST', '', {
      scope: 'municipality',
      whose: region.municipality,
      from: '2026-01-01',
      ...bylaw,
      ...given,
    })
  const rule = async (caller: Caller, key: Parameters<typeof ruleOn>[1], on = aMonday, whose = region.municipality) =>
    expectDone(
      await fresh.house.db.act(caller, 'see-regulations', async (act) =>
        done(await ruleOn(act, key, { on, municipality: whose })),
      ),
    )

  it('are read by everybody who works here, with where they are written', async () => {
    const { status, body } = await asks('karin', 'GET', '?on=2026-03-01&q=minimumloon per uur')
    expect(status).toBe(200)
    expect(body.values).toMatchObject([{ key: 'wml.hour.21plus', value: { value: 1471, source: 'WML art. 8/14' } }])
  })

  it('say what nobody knows, and who fills it in', async () => {
    const { body } = await asks('karin', 'GET', '?q=wml.hour.21plus')
    expect(body.values).toMatchObject([
      {
        value: null,
        missing: { lastKnownUntil: '2026-06-30', missing: 'Searched twice and not found.', fillBy: 'national' },
      },
    ])
  })

  it('are filled in by an administrator alone', async () => {
    const given = {
      key: 'pw.jc.rate',
      scope: 'municipality',
      whose: region.municipality,
      from: '2026-01-01',
      value: 8000,
    }
    expect((await asks('karin', 'POST', '', { ...given, ...bylaw })).status).toBe(403)
  })

  it('count for the municipality that decided them, and for no neighbour', async () => {
    const frozen = await rule(region.fatima, 'pw.jc.rate')
    expect(frozen).toMatchObject({ done: false, refusal: { fillBy: 'municipality' } })
    expect((await adds({ key: 'pw.jc.rate', value: '80,25' })).status).toBe(201)
    expect(await rule(region.fatima, 'pw.jc.rate')).toMatchObject({
      value: { value: 8025, whose: region.municipality, keyedOn: 'award-date', selectedBy: aMonday },
    })
    const neighbour = await rule(region.fatima, 'pw.jc.rate', aMonday, otherTown as Id<'Organisation'>)
    expect(neighbour).toMatchObject({ done: false })
    expect(frozen).toMatchObject({ done: false })
  })

  it('get a next year, and the days before keep what they had', async () => {
    const before = await rule(region.fatima, 'pw.jc.rate')
    const kept = structuredClone(before)
    expect((await adds({ key: 'pw.jc.rate', value: 8200, from: '2027-01-01' })).body).toMatchObject({
      because: 'counts-already',
      field: 'from',
      from: '2026-01-01',
      detail: 'Op een van deze dagen geldt al een andere waarde. Kies andere dagen, of vervang die waarde.',
    })
    expect((await adds({ key: 'pw.jc.rate', value: 8200, from: '2027-01-01', endsBefore: true })).status).toBe(201)
    expect(await rule(region.fatima, 'pw.jc.rate', day('2026-12-31'))).toMatchObject({
      value: { value: 8025, until: '2026-12-31' },
    })
    expect(await rule(region.fatima, 'pw.jc.rate', day('2027-01-01'))).toMatchObject({ value: { value: 8200 } })
    expect(before).toEqual(kept)
  })

  it('are replaced when wrong, once; the wrong one stays readable', async () => {
    const { body: first } = await adds({ key: 'pw.jc.apply.weeks', value: 4 })
    const better = { key: 'pw.jc.apply.weeks', value: 6, replaces: first.id }
    expect((await adds(better)).status).toBe(201)
    expect((await adds(better)).body.because).toBe('changed-meanwhile')
    const { body } = await asks('karin', 'GET', '/pw.jc.apply.weeks')
    expect(body.kept).toHaveLength(2)
    expect(body.kept).toContainEqual(expect.objectContaining({ id: first.id, value: 4, isReplaced: true }))
    expect(body.kept).toContainEqual(expect.objectContaining({ value: 6, replaces: first.id, isReplaced: false }))
  })

  it('never count twice on one day, also when twenty come at the same moment', async () => {
    const values = Array.from({ length: 20 }, (_, at) => adds({ key: 'pw.jc.decide.weeks', value: at + 1 }))
    const statuses = (await Promise.all(values)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(statuses.filter((status) => status === 409)).toHaveLength(19)
  })

  it.each([
    [{ from: '31-06-2026' }, 'from'],
    [{ until: '2025-12-31' }, 'until'],
    [{ value: '101' }, 'value'],
    [{ value: 'abc' }, 'value'],
    [{ value: 12.5 }, 'value'],
    [{ key: 'no.such.key' }, 'key'],
    [{ scope: 'national' }, 'scope'],
    [{ whose: '00000000-0000-4000-8000-000000000000' }, 'whose'],
    [{ source: ' ' }, 'source'],
    [{ textAsOf: '2026-11-24' }, 'textAsOf'],
  ])('refuse %o and name the field', async (wrong, field) => {
    const given = { key: 'pw.jc.pct.options', value: '5 / 10', ...wrong }
    const { status, body } = await adds(given)
    expect([400, 422]).toContain(status)
    expect(JSON.stringify(body)).toContain(field)
    expect((await asks('karin', 'GET', '/pw.jc.pct.options')).body.kept).toEqual([])
  })

  it('give a municipality its own regimes once it decided them', async () => {
    await adds({ key: 'pw.jc.regime.medium', value: '8 / 8 / 4 / 2' })
    const regimes = await fresh.house.db.act(region.fatima, 'see-regulations', async (act) =>
      done(await regimesOf(act, { payerKind: 'municipality', payer: region.municipality, on: aMonday })),
    )
    expect(expectDone(regimes)).toMatchObject([{ id: 'pw-medium', shares: { trial: 800, year3: 200 } }])
  })

  it('stand on a page for whom one chooses, by day, with what is to be confirmed', async () => {
    const page = async (query: string) => {
      const cookies = await cookieOf(fresh.house, region.karin)
      return fresh.app.inject({ url: `/regulations${query}`, cookies })
    }
    const { body } = await page(`?whose=${region.municipality}`)
    expect(body).toContain('Wat geldt voor Gemeente Hanzewaard')
    expect(body).toContain('80,25')
    expect((await page('?show=confirm')).body).toContain('Graag bevestigen')
    expect((await page('?show=unknown')).body).toContain('Een beheerder vult dit in uit de wet of van UWV.')
    const badDay = await page('?on=31-06-2026')
    expect([badDay.statusCode, badDay.body.includes('Die dag bestaat niet.')]).toEqual([200, true])
  })

  it('keep what was typed when something is wrong, and say it at the field', async () => {
    const response = await fresh.app.inject({
      method: 'POST',
      url: '/regulations/pw.jc.rate/new',
      cookies: await cookieOf(fresh.house, region.ton),
      headers: {
        origin: 'http://localhost:80',
        host: 'localhost:80',
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: new URLSearchParams({
        value: '81,25',
        scope: 'municipality',
        whose: region.municipality,
        from: '31-06-2026',
        source: 'Besluit van het college',
        confidence: 'high',
      }).toString(),
    })
    expect(response.statusCode).toBe(422)
    expect(response.body).toContain('Eerste dag: die maand heeft 30 dagen. Kies een andere dag.')
    expect(response.body).toContain('81,25')
    expect(response.body).toContain('Besluit van het college')
  })
})
