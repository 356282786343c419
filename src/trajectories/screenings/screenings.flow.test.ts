import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '#people/dossiers/add-person.ts'
import { findCard } from '#people/public.ts'
import { shareDossier } from '#people/sharing/share-dossier.ts'
import { done, expectDone, type Id } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { professionalAt, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { defineCriteria, renewCriteria } from '../criteria/define-criteria.ts'
import { decideScreening } from './decide-screening.ts'
import { judgeCriteria } from './judge-criteria.ts'
import type { DecideScreening } from './screening.shapes.ts'
import { seeScreenings } from './see-screenings.ts'
import { startScreening } from './start-screening.ts'

const aDay = 24 * 3600

describe('a screening', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  async function somebody(given: string): Promise<Id<'Dossier'>> {
    const added = await addPerson(fresh.house, region.karin, { given, prefix: '', family: 'Haile' })
    return expectDone(added).id as Id<'Dossier'>
  }
  const start = async (dossier: Id<'Dossier'>, criteria = 'starter') =>
    expectDone(await startScreening(fresh.house, region.karin, dossier, { criteria })).id
  const seen = async (dossier: Id<'Dossier'>, who = region.karin) =>
    expectDone(await seeScreenings(fresh.house, who, dossier))
  const all = (answer: 'yes' | 'no') =>
    ['wants-to', 'twelve-hours', 'available-now', 'regular-within-three-months'].map((criterion) => ({
      ...{ criterion, answer, restsOn: 'talk' as const },
    }))
  const deciding = (decision: DecideScreening['decision'], more: Partial<DecideScreening> = {}): DecideScreening => ({
    ...{ decision, meant: false },
    ...more,
  })
  const stageOf = async (dossier: Id<'Dossier'>) =>
    expectDone(
      await fresh.house.db.act(region.karin, 'see-dossier', async (act) => {
        const card = await findCard(act, dossier)
        await act.look(card ? [card] : [], 'dossier')
        return done(card?.stage)
      }),
    )

  it('is answered by several colleagues, and says who found what', async () => {
    const { house } = fresh
    const tesfay = await somebody('Tesfay')
    expectDone(
      await shareDossier(house, region.karin, tesfay, {
        organisation: region.deKade,
        purpose: 'finding-work',
      } as never),
    )
    const id = await start(tesfay)
    expectDone(await judgeCriteria(house, region.karin, id, { answers: all('yes').slice(0, 3) }))
    time.passes(aDay)
    const no = all('no')
      .slice(3)
      .map((one) => ({ ...one, restsOn: 'work-trial' as const }))
    expectDone(await judgeCriteria(house, region.henk, id, { answers: no }))
    const { rows } = await seen(tesfay)
    expect(rows[0]?.outcome).toBe('not-yet-ready')
    expect(rows[0]?.criteria.map(({ now }) => [now?.answer, now?.by, now?.on])).toEqual([
      ['yes', 'Karin Wassink', '2026-11-23'],
      ['yes', 'Karin Wassink', '2026-11-23'],
      ['yes', 'Karin Wassink', '2026-11-23'],
      ['no', 'Henk Slotboom', '2026-11-24'],
    ])
  })

  it('moves her to where people decided she stands, and asks why when they decide otherwise', async () => {
    const { house, karin } = { ...fresh, ...region }
    const naomi = await somebody('Naomi')
    const id = await start(naomi)
    expectDone(await judgeCriteria(house, karin, id, { answers: all('yes').slice(0, 3) }))
    expect(await decideScreening(house, karin, id, deciding('ready'))).toMatchObject({
      refusal: { because: 'reason-needed', outcome: 'not-known' },
    })
    const ill = deciding('ready', { reason: 'with-support', line: 'Is hersteld van een burn-out.' })
    expect(await decideScreening(house, karin, id, ill)).toMatchObject({ refusal: { because: 'word-about-health' } })
    const line = 'Met een vaste begeleider lukt het.'
    expectDone(await decideScreening(house, karin, id, deciding('ready', { reason: 'with-support', line })))
    expect(await stageOf(naomi)).toBe('ready')
    expect((await seen(naomi)).rows[0]).toMatchObject({
      outcome: 'not-known',
      decision: { verdict: 'ready', deviation: 'with-support', line, by: 'Karin Wassink' },
    })
  })

  it('that was decided takes no more answers and no second decision', async () => {
    const { house, karin, loes } = { ...fresh, ...region }
    const yusuf = await somebody('Yusuf')
    const id = await start(yusuf)
    expectDone(await judgeCriteria(house, karin, id, { answers: all('yes') }))
    const [one, other] = await Promise.all([
      decideScreening(house, karin, id, deciding('ready')),
      decideScreening(house, loes, id, deciding('ready')),
    ])
    expect([one.done, other.done].toSorted()).toEqual([false, true])
    expect(await judgeCriteria(house, karin, id, { answers: all('no') })).toMatchObject({
      refusal: { because: 'decided-already' },
    })
  })

  it('done again is filled in with what was found before, and by whom', async () => {
    const { house, karin, loes } = { ...fresh, ...region }
    const femke = await somebody('Femke')
    const first = await start(femke)
    expectDone(await judgeCriteria(house, loes, first, { answers: all('yes') }))
    expect(await startScreening(house, karin, femke, { criteria: 'starter' })).toMatchObject({
      refusal: { because: 'one-is-open' },
    })
    expectDone(await decideScreening(house, karin, first, deciding('ready')))
    time.passes(30 * aDay)
    await start(femke)
    const { rows } = await seen(femke)
    expect(rows).toHaveLength(2)
    expect(rows[0]?.decision).toBe(null)
    expect(rows[0]?.criteria.every(({ now }) => now?.by === 'Loes ter Braak' && now.on < house.clock.today())).toBe(
      true,
    )
  })

  it('keeps the criteria it was done by when the organisation changes its set', async () => {
    const { house, karin } = { ...fresh, ...region }
    const annelies = await professionalAt(house, region, 'Annelies Hofman', 'workCentre', 'programme-manager')
    const asked = (texts: string[]) => ({
      ...{ name: 'Eerst samen', meant: false },
      criteria: texts.map((text) => ({ text, decisive: false })),
    })
    expect(await defineCriteria(house, karin, asked(['Wil werken']))).toMatchObject({
      refusal: { kind: 'not-allowed' },
    })
    expect(await defineCriteria(house, annelies, asked(['Heeft geen depressie']))).toMatchObject({
      refusal: { because: 'word-about-health' },
    })
    const { set, id } = expectDone(await defineCriteria(house, annelies, asked(['Wil werken', 'Heeft vervoer'])))
    const mila = await somebody('Mila')
    await start(mila, id)
    expectDone(await renewCriteria(house, annelies, set, asked(['Wil werken', 'Heeft een rijbewijs'])))
    const { rows, sets } = await seen(mila)
    expect(rows[0]?.criteria.map(({ nl }) => nl)).toEqual(['Wil werken', 'Heeft vervoer'])
    expect(sets.map(({ name }) => name)).toEqual(['Eerst samen', null])
    expect(sets[0]?.id).not.toBe(id)
  })

  it('is there for nobody without a relation, in the browser and for programs', async () => {
    const http = throughHttp(fresh)
    const rob = await somebody('Rob')
    const id = await start(rob)
    expect(await judgeCriteria(fresh.house, region.henk, id, { answers: all('yes') })).toMatchObject({
      refusal: { because: 'not-found' },
    })
    expect((await http.get(region.henk, `/people/${rob}/screening`)).statusCode).toBe(404)
    expect((await http.get(region.henk, `/api/v1/people/${rob}/screenings`)).statusCode).toBe(404)
    const page = await http.get(region.karin, `/people/${rob}/screening`)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Kan binnen drie maanden bij een gewone werkgever beginnen')
  })

  it('is answered and decided with the forms of its page', async () => {
    const http = throughHttp(fresh)
    const lotte = await somebody('Lotte')
    const page = `/people/${lotte}/screening`
    expect((await http.post(region.karin, page, { intent: 'start', criteria: 'starter' })).statusCode).toBe(303)
    const screening = String((await seen(lotte)).rows[0]?.id)
    const bare = await http.post(region.karin, page, { intent: 'answer', screening, 'answer-wants-to': 'no' })
    expect(bare.statusCode).toBe(422)
    const answers = { 'answer-wants-to': 'no', 'rests-wants-to': 'own-statement' }
    expect((await http.post(region.karin, page, { intent: 'answer', screening, ...answers })).statusCode).toBe(303)
    const decided = { intent: 'decide', screening, decision: 'not-yet-ready' }
    expect((await http.post(region.karin, page, decided)).statusCode).toBe(303)
    expect(await stageOf(lotte)).toBe('steps-open')
  })
})
