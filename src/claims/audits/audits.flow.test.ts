import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#values/public.ts'
import { type CoachingClaims, coachingClaims } from '../../../tests/coaching-claims.ts'
import { coachingHalfYears } from '../../../tests/coaching-half-years.ts'
import { type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { coachingRequests } from '../../../tests/coaching-requests.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { rowsPastPolicies } from '../../../tests/past-policies.ts'

interface Row {
  readonly id: string
  readonly name: string | null
  readonly finding: string | null
  readonly words: string | null
}
interface Audit {
  readonly phase: string
  readonly seed: string
  readonly population: number
  readonly size: number
  readonly dossiers: readonly Row[]
}

describe('a sample that who pays draws', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let of: CoachingClaims
  let audit = ''
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await coachingRegion(fresh.house)
    of = await coachingClaims(fresh, region)
    const half = coachingHalfYears(fresh, time, region, await coachingRequests(fresh, region))
    for (let count = 0; count < 3; count += 1) await half.atWorkSince(half.today())
    const { route } = await of.aGrant()
    await of.hours(route, [90, 50])
  }, 60_000)
  afterAll(() => fresh.close())

  const today = () => fresh.house.clock.today()
  const draw = (also: object = {}, who = region.peter) =>
    of.call(who, 'POST', '/claims/audits', {
      ...{ firm: region.stapsteen, from: '2026-01-01', until: today(), size: 3 },
      ...also,
    })
  const seen = async (who = region.peter) => (await of.call<Audit>(who, 'GET', `/claims/audits/${audit}`)).body
  const finding = (id: string, body: object, who = region.peter) =>
    of.call(who, 'PUT', `/claims/audits/dossiers/${id}/finding`, body)
  const put = (who: typeof region.peter, id: string, what: string, body: object) =>
    of.call(who, 'PUT', `/claims/audits/dossiers/${id}/${what}`, body)
  const post = (what: string, body: object, who = region.peter) =>
    of.call(who, 'POST', `/claims/audits/${audit}/${what}`, body)

  it('is drawn by chance from all help of those days, by who pays alone', async () => {
    expect((await draw({}, region.nadia)).status).toBe(403)
    expect((await draw({ firm: region.dichtbij })).body.because).toBe('nothing-to-draw')
    expect((await draw({ until: '2025-12-31' })).body.because).toBe('ends-before-it-starts')
    expect((await draw({ from: addDays(today(), 1), until: addDays(today(), 9) })).body.because).toBe('not-ahead')
    expect((await draw({ size: 0 })).status).toBe(400)
    const made = await draw()
    expect(made.status).toBe(201)
    audit = made.body.id
    expect(await seen()).toMatchObject({ phase: 'frozen', population: 4, size: 3 })
    expect((await seen()).dossiers.map(({ finding: said }) => said)).toEqual([null, null, null])
    expect((await of.call(region.sanne, 'GET', `/claims/audits/${audit}`)).status).toBe(404)
    expect((await of.call(region.fatima, 'GET', `/claims/audits/${audit}`)).status).toBe(404)
  })

  it('is frozen: what changes afterwards changes nothing in it', async () => {
    audit = (await draw({ size: 4 })).body.id
    const { dossiers } = await seen()
    const naomi = dossiers.find(({ name }) => name === 'Naomi van den Brink')?.id ?? ''
    const lines = async () =>
      (
        await of.call<{ frozen: { lines: { minutes: number; is: string }[] } }>(
          region.peter,
          'GET',
          `/claims/audits/dossiers/${naomi}`,
        )
      ).body.frozen.lines.map(({ minutes, is }) => [minutes, is])
    const then = [
      [90, 'to-claim'],
      [50, 'to-claim'],
    ]
    expect(await lines()).toEqual(then)
    await of.bills()
    const periods = await rowsPastPolicies<{ period_id: string }>(fresh, 'select distinct period_id from coaching.line')
    expect((await of.claim(periods[0]?.period_id ?? '')).status).toBe(201)
    expect(await lines()).toEqual(then)
    await expect(
      rowsPastPolicies(fresh, "update claims.audit_dossier set frozen = '{}' where id = $1", [naomi]),
    ).rejects.toThrow()
  })

  it('is looked at in silence, and the firm reads remarks only once it is asked', async () => {
    const [first, ...others] = (await seen()).dossiers
    expect((await finding(first?.id ?? '', { finding: 'remark' })).status).toBe(400)
    expect(
      (await finding(first?.id ?? '', { finding: 'remark', words: 'Zij heeft een depressie.' })).body.because,
    ).toBe('word-about-health')
    const remark = { finding: 'remark', words: 'Bij twee regels staat geen doel.' }
    expect((await finding(first?.id ?? '', remark, region.nadia)).status).toBe(403)
    expect((await finding(first?.id ?? '', remark)).status).toBe(200)
    const until = addDays(today(), 14)
    expect((await post('hearing', { answerBy: until })).body.because).toBe('not-all-looked-at')
    for (const { id } of others) expect((await finding(id, { finding: 'in-order' })).status).toBe(200)
    expect((await seen(region.nadia)).dossiers.map(({ finding: said }) => said)).toEqual([null, null, null, null])
    expect((await put(region.nadia, first?.id ?? '', 'answer', { answer: 'Zo.' })).body.because).toBe(
      'nothing-to-answer',
    )
    expect((await post('hearing', { answerBy: today() })).body.because).toBe('answer-by-later')
    expect((await post('hearing', { answerBy: until })).status).toBe(200)
    expect((await seen(region.nadia)).dossiers[0]).toMatchObject({ ...remark })
    expect((await finding(first?.id ?? '', { finding: 'in-order' })).body.because).toBe('heard-already')
  })

  it('stands in the work of the firm until it answered, and then of who pays', async () => {
    const kinds = async (who: typeof region.peter) =>
      (
        await of.call<{ toDo: { kind: string; count: number; due: string | null }[] }>(who, 'GET', '/worklist')
      ).body.toDo
        .filter(({ kind }) => kind.endsWith('-audit'))
        .map(({ kind, count, due }) => [kind, count, due])
    expect(await kinds(region.nadia)).toEqual([['answer-audit', 1, addDays(today(), 14)]])
    expect(await kinds(region.peter)).toEqual([['judge-audit', 1, null]]) // the first, that nobody looked at yet
  })

  it('hears the firm before it judges, and judges before it concludes', async () => {
    const id = (await seen()).dossiers[0]?.id ?? ''
    const concluded = { outcome: 'remarks', conclusion: 'In orde, met één opmerking.' }
    expect((await put(region.peter, id, 'judgement', { stands: 'yes' })).body.because).toBe('hear-the-firm-first')
    expect((await post('conclusion', concluded)).body.because).toBe('not-all-judged')
    expect((await put(region.peter, id, 'answer', { answer: 'Zo.' })).status).toBe(403)
    const answer = { answer: 'Het doel staat in het plan van die maand.' }
    expect((await put(region.nadia, id, 'answer', answer)).status).toBe(200)
    const work = (await of.call<{ toDo: { kind: string }[] }>(region.nadia, 'GET', '/worklist')).body.toDo
    expect(work.map(({ kind }) => kind)).not.toContain('answer-audit')
    expect((await put(region.peter, id, 'judgement', { stands: 'yes' })).status).toBe(200)
    expect((await put(region.nadia, id, 'answer', answer)).body.because).toBe('nothing-to-answer')
    expect((await post('conclusion', { ...concluded, outcome: 'in-order' })).body.because).toBe('a-remark-stands')
    expect((await post('conclusion', concluded, region.nadia)).status).toBe(403)
    const all = await Promise.all(Array.from({ length: 8 }, () => post('conclusion', concluded)))
    expect(all.map(({ status }) => status).toSorted()).toEqual([200, ...Array(7).fill(409)])
    expect(await seen(region.nadia)).toMatchObject({ phase: 'concluded', outcome: 'remarks' })
  })

  it('stays as it was concluded, whoever writes', async () => {
    const id = (await seen()).dossiers[0]?.id ?? ''
    expect((await finding(id, { finding: 'in-order' })).body.because).toBe('concluded-already')
    await expect(
      rowsPastPolicies(fresh, "update claims.audit set conclusion = 'x' where id = $1", [audit]),
    ).rejects.toThrow()
  })
})
