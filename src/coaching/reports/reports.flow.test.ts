import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Day } from '#values/public.ts'
import { coachingHalfYears } from '../../../tests/coaching-half-years.ts'
import { type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { type CoachingRequests, coachingRequests, goals } from '../../../tests/coaching-requests.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { rowsPastPolicies } from '../../../tests/past-policies.ts'

interface Shown {
  readonly goals: readonly string[]
  readonly mayWrite: boolean
  readonly report: {
    readonly id: string
    readonly candidate: object | null
    readonly employer: object | null
    readonly growth: object
  } | null
}

describe('the report of a period of help', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let world: CoachingRequests
  let of: ReturnType<typeof coachingHalfYears>
  let period = ''
  let work = ''
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await coachingRegion(fresh.house)
    world = await coachingRequests(fresh, region)
    of = coachingHalfYears(fresh, time, region, world)
    const made = await of.atWorkSince(of.today())
    work = made.work
    await of.granted(made.route, 2)
    period = (await of.periodsOf(made.route)).at(-1)?.id ?? ''
  }, 60_000)
  afterAll(() => fresh.close())

  const call = (...asked: Parameters<CoachingRequests['call']>) => world.call(...asked)
  const at = (what = '') => `/coaching/periods/${period}/report${what}`
  const seen = async (who = region.marijke) => (await call(who, 'GET', at())).body as never as Shown
  const goal = goals[0]?.goal ?? ''
  const written = {
    results: [{ goal, outcome: 'partly', why: 'more-time' }],
    conclusion: 'De ochtend gaat goed. De middag vraagt nog een collega.',
    takesOver: 'Anouk',
    handover: 'Elke maandag een kwartier, en bellen als het niet gaat.',
  }
  const write = (also: object = {}, who = region.marijke) => call(who, 'PUT', at(), { ...written, ...also })

  it('asks what came of each goal, and is the firm’s to write', async () => {
    expect(await seen()).toMatchObject({ goals: [goal], mayWrite: true, report: null })
    expect(await seen(region.peter)).toMatchObject({ mayWrite: false, report: null })
    expect((await write({}, region.peter)).status).toBe(403)
    expect((await call(region.sanne, 'GET', at())).status).toBe(404)
    expect((await call(region.henk, 'GET', at())).status).toBe(404)
    expect((await write({ results: [{ goal, outcome: 'not-reached' }] })).status).toBe(400)
    expect((await write({ takesOver: undefined })).status).toBe(400)
    expect((await write({ conclusion: 'Zij heeft een depressie.' })).body.because).toBe('word-about-health')
    expect(await seen()).toMatchObject({ report: null })
  })

  it('says what grew since the start, as it was on that day', async () => {
    const more = { from: of.today(), minutesWeek: 1680, tasks: 'Brood bakken en verkopen.' }
    time.passes(1) // what was written down last counts
    expect((await call(region.karin, 'POST', `/placements/${work}/changes`, more)).status).toBe(200)
    expect((await write()).status).toBe(200)
    const growth = {
      minutesWeek: { first: 1440, now: 1680 },
      tasks: { first: 'Brood bakken.', now: 'Brood bakken en verkopen.' },
      wageValue: { first: null, now: null },
    }
    expect((await seen(region.peter)).report).toMatchObject({ growth, takesOver: 'Anouk', candidate: null })
    time.passes(1)
    await call(region.karin, 'POST', `/placements/${work}/changes`, { ...more, minutesWeek: 1800 })
    expect((await seen()).report?.growth).toEqual(growth)
  })

  it('carries the name of the employer with what he found, once', async () => {
    const paper = (also: object) => call(region.marijke, 'POST', at('/paper-signature'), also)
    const employer = { role: 'employer', on: of.today(), grade: 8, name: 'Jan Ten Hove', intendedWork: 'yes' }
    expect((await paper({ ...employer, on: addDays(of.today(), 1) })).body.because).toBe('paper-day')
    expect((await paper({ ...employer, grade: 11 })).status).toBe(400)
    expect((await paper({ ...employer, name: undefined })).status).toBe(400)
    expect((await paper(employer)).status).toBe(200)
    expect((await paper(employer)).body.because).toBe('signed-already')
    expect((await seen(region.peter)).report?.employer).toEqual({
      ...{ grade: 8, name: 'Jan Ten Hove', on: of.today(), intendedWork: 'yes' },
    })
  })

  it('written anew is another text: the one before stays, and every name is asked again', async () => {
    expect((await write({ conclusion: 'Alles gaat nu zelfstandig.' })).status).toBe(200)
    expect((await seen()).report).toMatchObject({ employer: null, candidate: null })
    const rows = await rowsPastPolicies<{ employer_name: string | null; stands: boolean }>(
      fresh,
      'select employer_name, replaced_at is null as stands from coaching.report where period_id = $1 order by written_at',
      [period],
    )
    expect(rows).toEqual([
      { employer_name: 'Jan Ten Hove', stands: false },
      { employer_name: null, stands: true },
    ])
  })

  it('written by several at the same moment stands once', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, (_, n) => write({ conclusion: `Versie ${n}.` })))
    expect(all.map(({ status }) => status)).toEqual(Array(6).fill(200))
    const [{ stands } = { stands: 0 }] = await rowsPastPolicies<{ stands: number }>(
      fresh,
      'select count(*)::int as stands from coaching.report where period_id = $1 and replaced_at is null',
      [period],
    )
    expect(stands).toBe(1)
  })

  it('of help that has not begun is not written', async () => {
    const { route } = await of.atWorkSince(of.today())
    const later = await of.askedAgain(route)
    await of.send(later)
    await of.grant(later)
    const next = (await of.periodsOf(route)).at(-1)
    expect((next?.from as Day) > of.today()).toBe(true)
    const early = await call(region.marijke, 'PUT', `/coaching/periods/${next?.id}/report`, written)
    expect(early.body.because).toBe('not-begun')
  })
})

describe('the report on her own page', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  beforeAll(async () => {
    fresh = await freshApp({ clock: movableClock('2026-11-23T08:30:00Z').clock })
    region = await coachingRegion(fresh.house)
  }, 60_000)
  afterAll(() => fresh.close())

  it('is read by her alone, with her name and a grade once', async () => {
    const { call } = await coachingRequests(fresh, region)
    const { aPeriod, aRoute } = await import('../../../tests/coaching-region.ts')
    const route = await aRoute(fresh.house, region)
    const period = await aPeriod(fresh.house, region, route)
    const text = { results: [], conclusion: 'Het gaat goed.' }
    const write = () => call(region.marijke, 'PUT', `/coaching/periods/${period}/report`, text)
    const first = await Promise.all(Array.from({ length: 6 }, write))
    expect(first.map(({ status }) => status)).toEqual(Array(6).fill(200))
    const mine = async () =>
      (await call(region.naomi.self, 'GET', '/my/coaching')).body as never as { rows: { reports: string[] }[] }
    const [id] = (await mine()).rows[0]?.reports ?? []
    const sign = (body: object) => call(region.naomi.self, 'POST', `/my/coaching-reports/${id}/signature`, body)
    expect((await call(region.marijke, 'POST', `/my/coaching-reports/${id}/signature`, {})).status).toBe(403)
    expect((await sign({ grade: 0 })).status).toBe(400)
    expect((await sign({ grade: 9 })).status).toBe(200)
    expect((await sign({ grade: 3 })).body.because).toBe('signed-already')
    expect((await mine()).rows[0]?.reports).toEqual([])
    const read = (await call(region.peter, 'GET', `/coaching/periods/${period}/report`)).body as never as Shown
    expect(read.report?.candidate).toMatchObject({ grade: 9, how: 'own-page' })
  })
})
