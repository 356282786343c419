import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '#people/dossiers/add-person.ts'
import { removePerson } from '#people/dossiers/remove-person.ts'
import { shareDossier } from '#people/sharing/share-dossier.ts'
import type { Caller } from '#platform/public.ts'
import { addDays, expectDone, type Id } from '#values/public.ts'
import { aMonday, freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { aKnownPerson } from '../../../tests/known-person.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { decideScreening } from '../screenings/decide-screening.ts'
import { judgeCriteria } from '../screenings/judge-criteria.ts'
import { seeScreenings } from '../screenings/see-screenings.ts'
import { startScreening } from '../screenings/start-screening.ts'
import { addGap } from './add-gap.ts'
import { changeGap, closeGap } from './change-gap.ts'
import { GapFacts, type NewGap } from './gap.shapes.ts'
import { seeOwnGaps } from './own-gaps.ts'
import { countGaps, seeGaps } from './see-gaps.ts'
import { seeGapsOf } from './see-gaps-of.ts'

const aDay = 24 * 3600

describe('what is still needed', () => {
  const time = movableClock(`${aMonday}T08:30:00Z`)
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let tesfay: Id<'Dossier'>
  let naomi: Awaited<ReturnType<typeof aKnownPerson>>
  const gaps: Record<string, Id<'Gap'>> = {}
  const asked = (more: object): NewGap => ({
    ...GapFacts.parse({ kind: 'travel', owner: 'person', ...more }),
    criterion: (more as { criterion?: string }).criterion,
  })
  const in_ = (days: number) => addDays(aMonday, days)

  /** Tesfay is not ready: one criterion is a no. Loes arranges a certificate for it, he arranges transport himself. */
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    const { house } = fresh
    const { karin, loes } = region
    naomi = await aKnownPerson(house, region, '111222333')
    tesfay = expectDone(await addPerson(house, karin, { given: 'Tesfay', prefix: '', family: 'Haile' }))
      .id as Id<'Dossier'>
    const { id } = expectDone(await startScreening(house, karin, tesfay, { criteria: 'starter' }))
    const answers = [
      { criterion: 'wants-to', answer: 'yes' as const, restsOn: 'talk' as const },
      { criterion: 'regular-within-three-months', answer: 'no' as const, restsOn: 'work-trial' as const },
    ]
    expectDone(await judgeCriteria(house, karin, id, { answers }))
    expectDone(await decideScreening(house, karin, id, { decision: 'not-yet-ready', meant: false }))
    const criterion = 'regular-within-three-months'
    const certificate = {
      kind: 'licence',
      need: 'Heftruckcertificaat halen',
      criterion,
      dueOn: in_(14),
      lookAgainOn: in_(7),
    }
    const add = async (who: Caller, dossier: Id<'Dossier'>, more: object) =>
      expectDone(await addGap(house, who, dossier, asked(more))).id
    gaps.certificate = await add(karin, tesfay, { ...certificate, owner: 'colleague', account: loes.account })
    gaps.bus = await add(karin, tesfay, { need: 'Een e-bike lenen', lookAgainOn: in_(3) })
    gaps.money = await add(karin, naomi.dossier, {
      kind: 'money',
      need: 'Een gesprek over de huur',
      lookAgainOn: in_(3),
    })
  })
  afterAll(() => fresh.close())

  const onWorklist = async (who: Caller) => {
    const { body } = await throughHttp(fresh).call(who, 'GET', '/worklist')
    return (body.toDo as unknown as { kind: string; to: string; group: string }[])
      .filter(({ kind }) => kind === 'look-again')
      .map(({ to, group }) => [to.replace('/gaps/', ''), group])
      .toSorted()
  }

  it('refuses a day that has passed, and a word about health until somebody means it', async () => {
    const { house, ...who } = { ...fresh, ...region }
    const past = asked({ lookAgainOn: in_(-1) })
    expect(await addGap(house, who.karin, tesfay, past)).toMatchObject({ refusal: { because: 'day-has-passed' } })
    const health = asked({ need: 'Afspraak bij de psycholoog' })
    expect(await addGap(house, who.karin, tesfay, health)).toMatchObject({ refusal: { because: 'word-about-health' } })
  })

  it('stands on the page of the person, with who does it and when', async () => {
    const { body, statusCode } = await throughHttp(fresh).get(region.karin, `/people/${tesfay}/gaps`)
    expect(statusCode).toBe(200)
    expect(body).toContain('Heftruckcertificaat halen')
    expect(body).toContain('Loes ter Braak, klaar uiterlijk 7 december 2026, opnieuw kijken op 30 november 2026')
  })

  it('is for the keeper alone where it is about money: a partner reads that a talk goes on, and the day', async () => {
    const { house } = fresh
    const shared = { organisation: region.deKade, purpose: 'finding-work' }
    expectDone(await shareDossier(house, region.karin, naomi.dossier, shared as never))
    const { rows } = expectDone(await seeGapsOf(house, region.henk, naomi.dossier))
    expect(rows).toMatchObject([{ kind: 'talk-goes-on', need: null, who: null, lookAgainOn: in_(3) }])
    const list = await throughHttp(fresh).get(region.henk, '/gaps')
    expect(list.body).toContain('Gesprek loopt')
    expect(list.body).not.toMatch(/huur|Rust rond geld/)
    const counts = expectDone(await countGaps(house, region.henk, { kind: ['money'] }))
    expect(counts).toMatchObject({ total: 0, everything: 1, facets: { kind: [{ value: 'talk-goes-on' }] } })
    const change = { ...asked({ kind: 'money' }), version: 1 }
    expect(await changeGap(house, region.henk, gaps.money as Id<'Gap'>, change)).toMatchObject({
      refusal: { because: 'not-found' },
    })
  })

  it('is read by herself: all of it, by page and by program', async () => {
    const rows = expectDone(await seeOwnGaps(fresh.house, naomi.self))
    expect(rows).toMatchObject([{ kind: 'money', need: 'Een gesprek over de huur', owner: 'person' }])
    const http = throughHttp(fresh)
    expect((await http.get(naomi.self, '/my')).body).toContain('Nog één stap')
    expect((await http.get(naomi.self, '/my/steps')).body).toContain('Eerst rust rond geld.')
    expect((await http.call(naomi.self, 'GET', '/my/gaps')).body.rows).toHaveLength(1)
  })

  it('comes back by itself on its day, to who does it or keeps an eye on it, and stays when it is late', async () => {
    const { certificate, bus, money } = gaps
    expect(await onWorklist(region.karin)).toEqual([])
    time.passes(3 * aDay)
    expect(await onWorklist(region.karin)).toEqual(
      [
        [bus, 'today'],
        [money, 'today'],
      ].toSorted(),
    )
    time.passes(4 * aDay)
    expect(await onWorklist(region.loes)).toEqual([[certificate, 'today']])
    expect((await onWorklist(region.karin)).map(([, group]) => group)).toEqual(['late', 'late'])
    time.passes(aDay)
    expect(await onWorklist(region.karin)).toHaveLength(3)
  })

  it('counts as many as it lists, whatever is asked', async () => {
    const { house, karin, loes } = { ...fresh, ...region }
    const questions = [
      {},
      { kind: ['travel'] },
      { owner: ['colleague'] },
      { state: ['overdue'] },
      { by: 'me' },
      { people: 'mine' },
    ]
    for (const who of [karin, loes])
      for (const question of questions as never[]) {
        const { rows } = expectDone(await seeGaps(house, who, question))
        expect(expectDone(await countGaps(house, who, question)).total, JSON.stringify(question)).toBe(rows.length)
      }
    const counts = expectDone(await countGaps(house, karin, {}))
    expect(counts).toMatchObject({ total: 3, everything: 3 })
    expect(counts.facets.state).toEqual([{ value: 'overdue', chosen: 3, everything: 3 }])
  })

  it('is taken along as a sheet by who shows again who she is', async () => {
    const http = throughHttp(fresh)
    const file = await http.get(region.karin, '/gaps/export?format=csv&kind=licence')
    expect(file.headers['content-type']).toContain('text/csv')
    expect(file.body).toContain('Heftruckcertificaat halen')
    expect(file.body).not.toContain('e-bike')
  })

  it('closes with what it rests on, and opens the next screening with that criterion answered', async () => {
    const { house, loes } = { ...fresh, ...region }
    const id = gaps.certificate as Id<'Gap'>
    expect(await closeGap(house, loes, id, { as: 'arranged' })).toMatchObject({ refusal: { because: 'rests-on-what' } })
    const { screening } = expectDone(await closeGap(house, loes, id, { as: 'arranged', restsOn: 'document' }))
    const { rows } = expectDone(await seeScreenings(house, loes, tesfay))
    expect(rows[0]).toMatchObject({ id: screening, decision: null, outcome: 'not-known' })
    expect(rows[0]?.criteria.map(({ now }) => [now?.answer, now?.by])).toEqual([
      ['yes', 'Karin Wassink'],
      [undefined, undefined],
      [undefined, undefined],
      ['yes', 'Loes ter Braak'],
    ])
    expect(rows[1]).toMatchObject({ outcome: 'not-yet-ready', decision: { verdict: 'not-yet-ready' } })
    expect(await closeGap(house, loes, id, { as: 'not-needed' })).toMatchObject({ refusal: { kind: 'conflict' } })
  })

  it('is not lost when two colleagues change it: the second one is told', async () => {
    const { house, karin, loes } = { ...fresh, ...region }
    const id = gaps.bus as Id<'Gap'>
    const change = { ...asked({ lookAgainOn: in_(30) }), version: 1 }
    expectDone(await changeGap(house, karin, id, change))
    expect(await changeGap(house, loes, id, change)).toMatchObject({ refusal: { because: 'changed-meanwhile' } })
    expect((await onWorklist(karin)).map(([gap]) => gap)).not.toContain(id)
  })

  it('is filled in by what would change a no, and asks who does it', async () => {
    const fill = { intent: 'fill-in', kind: 'licence', need: 'Met VCA past dit werk.' }
    const { body, statusCode } = await throughHttp(fresh).post(region.karin, `/people/${tesfay}/gaps/new`, fill)
    expect(statusCode).toBe(200)
    expect(body).toContain('value="Met VCA past dit werk."')
    expect(body).toContain(`value="${typed(addDays(fresh.house.clock.today(), 28))}"`)
    expect(body).toContain(`value="${typed(addDays(fresh.house.clock.today(), 84))}"`)
  })

  it('can be taken back from where it was added, and stays readable as not needed', async () => {
    const { post } = throughHttp(fresh)
    const asked = { kind: 'licence', need: 'Reachtruckcertificaat halen', owner: 'person' }
    const added = await post(region.karin, `/people/${tesfay}/gaps/new`, asked)
    const said = added.cookies.find(({ name }) => name === 'said')?.value ?? ''
    const { undo } = JSON.parse(Buffer.from(said, 'base64url').toString())
    expect((await post(region.karin, undo.action, undo.fields)).statusCode).toBe(303)
    const { rows } = expectDone(await seeGapsOf(fresh.house, region.karin, tesfay))
    const gap = rows.find(({ need }) => need === asked.need)
    expect(gap?.closed).toMatchObject({ as: 'not-needed' })
  })

  it('leaves the list and its counts with who is taken out of the lists', async () => {
    const { house, karin } = { ...fresh, ...region }
    expectDone(await removePerson(house, karin, tesfay))
    const { rows } = expectDone(await seeGaps(house, karin, {}))
    expect(rows.map(({ name }) => name)).toEqual(['Brink, Naomi van den'])
    expect(expectDone(await countGaps(house, karin, {})).everything).toBe(1)
  })

  it('goes on where the page ended, and looks at nobody who only stands on the next page', async () => {
    const { house, karin } = { ...fresh, ...region }
    for (let at = 0; at < 50; at++) {
      const name = { given: 'Reiziger', prefix: '', family: `Nummer${at}` }
      const { id } = expectDone(await addPerson(house, karin, name))
      const later = asked({ need: 'Een e-bike lenen', lookAgainOn: in_(40) })
      expectDone(await addGap(house, karin, id as Id<'Dossier'>, later))
    }
    const first = expectDone(await seeGaps(house, karin, {}))
    expect(first.rows).toHaveLength(50)
    const rest = expectDone(await seeGaps(house, karin, { after: first.next ?? '' }))
    expect(rest.rows).toHaveLength(1)
    expect(rest.next).toBeNull()
    expect(new Set([...first.rows, ...rest.rows].map(({ id }) => id)).size).toBe(51)
  })
})

const typed = (on: string) => on.split('-').toReversed().join('-')
