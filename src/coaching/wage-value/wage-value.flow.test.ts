import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobCaller } from '#access/public.ts'
import type { Act, Caller } from '#platform/public.ts'
import { done, expectDone } from '#values/public.ts'
import { aHire, aRoute, type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { forgetCoaching } from '../erasure/forget-coaching.ts'
import { tellCoaching } from '../told/tell-coaching.ts'

interface Value {
  id: string
  value: number
  from: string
  decidedBy: string
  hand: string
  workerView: string
  basis: { tasks: { name: string; brings: number }[]; minutesWeek: number }
  objectionBy: string
  objectedBy: string | null
  objectionOutcome: string | null
}
interface Answer {
  id: string
  because?: string
  detail?: string
  values: Value[] | null
  mayKeep: boolean
  wageValue: number
  kept: object | null
  ways: { help: number }[]
}

const tasks = [
  { name: 'Deeg kneden', share: 40, pace: 80, quality: 90, net: 95 },
  { name: 'Brood bakken', share: 35, pace: 60, quality: 100, net: 95 },
  { name: 'De winkel vegen', share: 25, pace: 50, quality: 80, net: 90 },
]
const asked = {
  ...{ tasks, days: 3, measuredBy: 'Ada Kemp', heard: 'Bram ten Hove' },
  ...{ measuredOn: '2026-11-02', decidedOn: '2026-11-09', from: '2026-11-02', reviewOn: '2027-11-02' },
  ...{ workerView: 'Zij vindt het eerlijk.', employerView: 'Hij herkent het.' },
}

describe('the wage value of some work', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let http: ReturnType<typeof throughHttp>
  let placement: string
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    region = await coachingRegion(fresh.house)
    http = throughHttp(fresh)
    placement = (await aHire(fresh.house, region, aMonday)).placement
    await aRoute(fresh.house, region)
  })
  afterAll(() => fresh.close())

  const call = (who: Caller, method: 'GET' | 'POST', path = '', body?: object) =>
    http.call<Answer>(who, method, `/placements/${placement}/wage-values${path}`, body)
  const keep = (who: Caller, also: object = {}) => call(who, 'POST', '', { ...asked, ...also })
  const seen = async (who = region.peter) => (await call(who, 'GET')).body

  it('is kept by who pays, under the own name, with everything it rests on', async () => {
    expect(await seen()).toMatchObject({ values: [], mayKeep: true })
    expect((await keep(region.peter, { decidedBy: 'Somebody else' })).status).toBe(201)
    const [value] = (await seen()).values ?? []
    expect(value).toMatchObject({
      ...{ value: 56, decidedBy: 'Peter Lubbers', hand: 'payer', objectionBy: '2026-12-21' },
      workerView: 'Zij vindt het eerlijk.',
    })
    expect(value?.basis.minutesWeek).toBe(1440)
    expect(value?.basis.tasks.map(({ name, brings }) => [name, brings])).toEqual([
      ['Deeg kneden', 27_360_000],
      ['Brood bakken', 19_950_000],
      ['De winkel vegen', 9_000_000],
    ])
  })

  it('leads on the page of costs, whatever else is filled in', async () => {
    const path = `/placements/${placement}/costs`
    const reckoned = await http.call<Answer>(region.peter, 'POST', path, {
      ...{ wage: 1500, wageValue: 10, subsidies: ['wage-dispensation'] },
    })
    expect(reckoned.body).toMatchObject({ wageValue: 56, kept: { decidedOn: '2026-11-09', reviewOn: '2027-11-02' } })
    expect(reckoned.body.ways[0]?.help).toBe(Math.round(208_073 * 0.44))
    expect((await http.get(region.peter, path)).body).toContain('besloten op 9 november 2026')
  })

  it('is written down by the firm from a letter, with its reference and who decided', async () => {
    const later = { from: '2026-11-20', decidedOn: '2026-11-20', reviewOn: '2027-01-11' }
    expect((await keep(region.marijke, later)).body).toMatchObject({ because: 'who-decided' })
    const named = { ...later, decidedBy: 'Peter Lubbers' }
    expect((await keep(region.marijke, named)).body).toMatchObject({
      because: 'which-letter',
      detail: 'Vul het kenmerk op de brief in.',
    })
    const first = (await seen()).values?.[0]
    const higher = tasks.map((task) => ({ ...task, quality: 100 }))
    expect((await keep(region.marijke, { ...named, reference: 'LW-2026-7', tasks: higher })).status).toBe(201)
    const [now, before] = (await seen()).values ?? []
    expect(now).toMatchObject({ hand: 'letter', from: '2026-11-20' })
    expect(now?.value).toBeGreaterThan(56)
    expect(before).toEqual(first)
  })

  it('comes back on the worklist of who coaches eight weeks before it is looked at again, by its last day to look', async () => {
    const reviews = async (who: Caller) => {
      const { body } = await http.call<{ toDo: { kind: string; due: string; to: string }[] }>(who, 'GET', '/worklist')
      return body.toDo.filter(({ kind }) => kind === 'review-wage-value').map(({ due, to }) => [due, to])
    }
    expect(await reviews(region.marijke)).toEqual([['2027-01-11', `/placements/${placement}/wage-value`]])
    for (const who of [region.tom, region.peter, region.henk]) expect(await reviews(who)).toEqual([])
  })

  it.each([
    [{ heard: 'ada kemp' }, 'names-not-different'],
    [{}, 'from-later-day'],
    [{ from: '2026-11-22', decidedOn: '2026-11-22', tasks: tasks.slice(0, 2) }, 'shares-not-whole'],
    [{ from: '2026-11-22', decidedOn: '2026-11-24' }, 'days-in-order'],
    [{ from: '2026-11-22', decidedOn: '2026-11-22', reviewOn: '2026-11-22' }, 'review-later'],
    [{ workerView: 'Zij heeft een depressie.' }, 'word-about-health'],
  ])('refuses %o and says why', async (wrong, because) => {
    const { status, body } = await keep(region.peter, wrong)
    expect([409, 422]).toContain(status)
    expect(body.because).toBe(because)
  })

  it('is objected to within six weeks, once, and stays as it was', async () => {
    const before = (await seen()).values?.[0]
    const object = (body: object) => call(region.peter, 'POST', '/objection', body)
    expect(
      (await call(region.peter, 'POST', '/objection/outcome', { outcome: 'stands', on: '2026-11-23' })).body,
    ).toMatchObject({ because: 'no-objection' })
    expect((await object({ by: 'worker', on: '2026-11-19' })).body.because).toBe('objection-day')
    expect((await object({ by: 'worker', on: '2026-11-23' })).status).toBe(201)
    expect((await object({ by: 'employer', on: '2026-11-23' })).body.because).toBe('objected-already')
    const answered = await call(region.peter, 'POST', '/objection/outcome', { outcome: 'stands', on: '2026-11-23' })
    expect(answered.status).toBe(200)
    const after = (await seen()).values?.[0]
    expect(after).toMatchObject({ objectedBy: 'worker', objectionOutcome: 'stands' })
    expect(after?.basis).toEqual(before?.basis)
    expect(after?.value).toBe(before?.value)
  })

  it('does not exist for who does not reach her, and is written by nobody who neither pays nor coaches', async () => {
    expect((await call(region.henk, 'GET')).status).toBe(404)
    expect((await keep(region.fatima)).status).toBe(404)
    expect((await call(region.karin, 'POST', '/objection', { by: 'worker', on: '2026-11-23' })).status).toBe(403)
    const page = await http.get(region.henk, `/placements/${placement}/wage-value`)
    expect([page.statusCode, page.body.includes('Ten Hove')]).toEqual([404, false])
  })

  it('keeps its row to whom the dossier reaches, and of a row only the objection can be written', async () => {
    const count = (who: Caller) =>
      fresh.house.db.act(who, 'see-coaching', async (act) =>
        done(
          (
            await act
              .tables<{ 'coaching.wage_value': { id: string } }>()
              .selectFrom('coaching.wage_value')
              .select('id')
              .execute()
          ).length,
        ),
      )
    await expect(count(region.henk)).resolves.toMatchObject({ value: 0 })
    const change = fresh.house.db.act(region.peter, 'decide-coaching', async (act) => {
      await sql`update coaching.wage_value set value = 99`.execute(act.figures())
      return done()
    })
    await expect(change).rejects.toThrow(/permission denied/)
  })

  it('stands on its page in both languages, and says at the field what is wrong', async () => {
    const path = `/placements/${placement}/wage-value`
    const page = await http.get(region.peter, path)
    expect(page.body).toContain('Zij vindt het eerlijk.')
    expect((await http.get(region.peter, `${path}?lang=en`)).body).toContain('of the minimum wage')
    const sent = await http.post(region.peter, path, {
      intent: 'keep',
      measuredBy: 'Ada Kemp',
      'task-1-name': 'Bakken',
    })
    expect(sent.statusCode).toBe(422)
    expect(sent.body).toContain('Vul bij elke taak in wat er gebeurt')
    expect(sent.body).toContain('value="Ada Kemp"')
  })

  it('is told to her in full, and goes when she is forgotten', async () => {
    const { person } = region.naomi
    const told = await fresh.house.db.act(region.karin, 'see-dossier', async (act) => {
      await act.look([person], 'tests')
      return done(await tellCoaching(act, person))
    })
    const rows = expectDone(told).find(({ part }) => part === 'wageValue')?.rows
    expect(rows?.[0]).toMatchObject({ percent: 56, measuredBy: 'Ada Kemp', heard: 'Bram ten Hove' })
    expect(rows).toHaveLength(2)
    const kept = (act: Act) =>
      sql<{ n: number }>`select count(*)::int as n from coaching.wage_value`.execute(act.figures())
    const left = await fresh.house.db.act(jobCaller(region.region, 'tests'), 'erase-person', async (act) => {
      const before = (await kept(act)).rows[0]?.n
      await forgetCoaching(act, person)
      return done([before, (await kept(act)).rows[0]?.n])
    })
    expect(expectDone(left)).toEqual([2, 0])
  })
})
