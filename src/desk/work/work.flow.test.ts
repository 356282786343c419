import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addStandIn, looksAbout } from '#access/public.ts'
import { addEmployer, addVacancy, NewEmployer, NewMoment, NewVacancy, writeMoment } from '#employers/public.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import { addNote } from '#people/notes/add-note.ts'
import { NewNote } from '#people/notes/note.shapes.ts'
import { findCard } from '#people/public.ts'
import { answerQuestion, askPerson, propose } from '#trajectories/public.ts'
import { addDays, done, expectDone, type Id } from '#values/public.ts'
import { aMonday, freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import type { WaitLine, WorkLine } from './work.shapes.ts'

const aDay = 24 * 60 * 60

describe('the worklist of a Monday', () => {
  const time = movableClock(`${aMonday}T08:30:00Z`)
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let vacancy: string
  const person: Record<string, Id<'Dossier'>> = {}

  /** Karin asked three people: Naomi said yes, Yusuf was proposed, Femke did not answer yet. */
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    const { house } = fresh
    const { karin } = region
    const employer = expectDone(await addEmployer(house, karin, NewEmployer.parse({ name: 'Winterkoop' })))
    const asked = { employer: employer.id, title: 'Orderpicker', occupation: 'order-picker', hoursMin: 24 }
    vacancy = expectDone(await addVacancy(house, karin, NewVacancy.parse({ ...asked, state: 'region' }))).id
    for (const given of ['Naomi', 'Yusuf', 'Femke']) {
      person[given] = expectDone(await addPerson(house, karin, { given, prefix: '', family: 'Brink' })).id
    }
    const proposals = new Map<string, Id<'Proposal'>>()
    for (const given of ['Naomi', 'Yusuf', 'Femke']) {
      const { id } = expectDone(await askPerson(house, karin, { dossier: String(person[given]), vacancy }, null))
      proposals.set(given, id)
    }
    time.passes(11)
    for (const given of ['Naomi', 'Yusuf'])
      expectDone(await answerQuestion(house, karin, proposals.get(given) as Id<'Proposal'>, { answer: 'yes' }))
    expectDone(await propose(house, karin, proposals.get('Yusuf') as Id<'Proposal'>))
    const promise = { kind: 'promise', text: 'Proefdag regelen', due: addDays(aMonday, 1) }
    expectDone(await writeMoment(house, karin, employer.id, NewMoment.parse(promise)))
    const note = { kind: 'talk', text: 'Zin in werk', nextDay: aMonday, nextWhat: 'Rooster sturen' }
    expectDone(await addNote(house, karin, person.Femke as Id<'Dossier'>, NewNote.parse(note)))
  })
  afterAll(() => fresh.close())

  type Who = 'karin' | 'loes' | 'fatima' | 'henk' | 'ton'
  const get = async (who: Who, url: string) =>
    fresh.app.inject({ method: 'GET', url, cookies: await cookieOf(fresh.house, region[who]) })
  const work = async (who: Who, query = '') => (await get(who, `/api/v1/worklist${query}`)).json()
  const said = (line: WorkLine) => [line.group, line.kind, line.person ?? line.employer, line.for]

  /** How often Naomi reads that her name stood on somebody's worklist. */
  const looksAtNaomi = async () => {
    const { house } = fresh
    const found = await house.db.act(region.karin, 'see-dossier', async (act) => {
      const card = await findCard(act, person.Naomi as Id<'Dossier'>)
      await act.look(card ? [card] : [], 'test')
      return done(card?.subject as Id<'Subject'>)
    })
    const herself = {
      ...region.karin,
      kind: 'person',
      account: null,
      organisation: null,
      subject: expectDone(found),
    } as const
    const looks = await house.db.act(herself, 'see-own-looks', async (act) =>
      done(await looksAbout(act, herself.subject)),
    )
    const onWorklist = expectDone(looks).filter(
      ({ what, name }) => what.includes('worklist') && name === 'Karin Wassink',
    )
    return onWorklist.reduce((sum, { times }) => sum + times, 0)
  }

  it('says what is to do by whom, first what is first, and leads to where it is done', async () => {
    const { counts, toDo } = await work('karin')
    expect(toDo.map(said)).toEqual([
      ['today', 'next-step', 'Femke Brink', null],
      ['week', 'propose', 'Naomi Brink', null],
      ['week', 'promise', 'Winterkoop', null],
    ])
    expect(counts).toEqual({ toDo: 3, late: 0, today: 1, waiting: 2 })
    expect(toDo[0]).toMatchObject({ text: 'Rooster sturen', to: `/people/${person.Femke}` })
    for (const { to } of toDo) expect((await get('karin', to)).statusCode).toBe(200)
  })

  it('says who waits for whom, and for how many days', async () => {
    time.passes(aDay)
    const { counts, waiting, waits } = await work('karin', '?view=waiting')
    expect(waiting.map(({ waitsFor, person: whom, days }: WaitLine) => [waitsFor, whom, days]).toSorted()).toEqual([
      ['employer', 'Yusuf Brink', 1],
      ['person', 'Femke Brink', 1],
    ])
    expect(waiting).toHaveLength(counts.waiting)
    expect(waits).toEqual([
      { waitsFor: 'employer', count: 1, longest: 1 },
      { waitsFor: 'person', count: 1, longest: 1 },
    ])
  })

  it('shows the same number beside "My work" as there are lines on the list', async () => {
    const { toDo } = await work('karin')
    const page = (await get('karin', '/work')).body
    expect(page.match(/class="sk-task-list__title"/g)).toHaveLength(toDo.length)
    expect(page).toMatch(new RegExp(`sk-number-badge">${toDo.length}<`))
    expect(page).toContain('Regio Hanzestroom')
  })

  it('is empty for a colleague who stands in for nobody, and for every other organisation', async () => {
    for (const who of ['loes', 'fatima', 'henk', 'ton'] as const) {
      expect(await work(who)).toMatchObject({ counts: { toDo: 0, waiting: 0 }, toDo: [], standIns: [] })
    }
    expect((await get('loes', '/work')).body).toContain('Niets te doen.')
  })

  it('shows Loes what waits for Karin while she stands in, says for whom, and not after', async () => {
    const today = fresh.house.clock.today()
    const leave = { absent: String(region.karin.account), standIn: String(region.loes.account) }
    expectDone(await addStandIn(fresh.house, region.ton, { ...leave, from: today, until: addDays(today, 1) }))
    const during = await work('loes')
    expect(during.toDo.map(said)).toEqual((await work('karin')).toDo.map(said).map(forKarin))
    expect(during.standIns).toMatchObject([{ name: 'Karin Wassink', mine: true, until: addDays(today, 1), now: true }])
    expect((await get('loes', '/work')).body).toContain('voor Karin')
    time.passes(2 * aDay)
    expect(await work('loes')).toMatchObject({ counts: { toDo: 0 }, toDo: [], standIns: [] })
  })

  const forKarin = (line: ReturnType<typeof said>) => [...line.slice(0, 3), 'Karin Wassink']

  it('gives somebody of another organisation who stands in no person out of reach', async () => {
    const today = fresh.house.clock.today()
    const leave = { absent: String(region.karin.account), standIn: String(region.henk.account) }
    expectDone(await addStandIn(fresh.house, region.ton, { ...leave, from: today, until: today }))
    const { toDo, waiting } = await work('henk')
    expect([...toDo, ...waiting].map(({ person: whom }) => whom)).toEqual(toDo.map(() => null))
    expect(JSON.stringify(toDo)).not.toContain('Brink')
    time.passes(aDay)
  })

  it('calls what was not done late, and asks to call who did not answer', async () => {
    const { toDo, counts } = await work('karin')
    const late = toDo.filter(({ group }: WorkLine) => group === 'late').map(({ kind }: WorkLine) => kind)
    expect(late).toEqual(expect.arrayContaining(['next-step', 'propose', 'promise', 'call-person']))
    expect(counts.late).toBe(late.length)
  })

  it('writes a look for who is shown, and none for the number beside "My work"', async () => {
    const before = await looksAtNaomi()
    await get('karin', '/employers')
    const aside = (await looksAtNaomi()) - before
    await get('karin', '/work')
    const after = (await looksAtNaomi()) - before
    // Asking who Naomi is counts as a look as well: one for each time we asked.
    expect([aside, after]).toEqual([1, 3])
  })

  it('takes an address that cannot be for the list itself', async () => {
    expect((await get('karin', '/work?view=nonsense&quiet=1')).statusCode).toBe(200)
    expect((await get('karin', '/api/v1/worklist?view=nonsense')).statusCode).toBe(400)
  })
})
