import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addEmployer, addVacancy, NewEmployer, NewVacancy } from '#employers/public.ts'
import type { Caller, PlatformTables } from '#platform/public.ts'
import { addDays, day, done, expectDone, type Id } from '#values/public.ts'
import { aMonday, freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { aKnownPerson } from '../../../tests/known-person.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { recordEmployerAnswer } from '../proposals/answer-proposal.ts'
import { answerQuestion, askPerson, propose } from '../public.ts'
import { callOffAfterNo } from './call-off-after-no.ts'
import { writeAboutIntroduction } from './introduction.letter.ts'
import { PlanIntroduction } from './introduction.shapes.ts'
import { planIntroduction } from './plan-introduction.ts'
import { seeIntroduction } from './see-introductions.ts'
import { writeOutcome } from './write-outcome.ts'

const aDay = 24 * 3600

describe('an introduction', () => {
  const time = movableClock(`${aMonday}T08:30:00Z`)
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let naomi: Awaited<ReturnType<typeof aKnownPerson>>
  let proposal: Id<'Proposal'>
  let employer: string

  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    naomi = await aKnownPerson(fresh.house, region, '111222333')
    const { karin } = region
    const contact = { name: 'Anja Bos', email: 'anja@winterkoop.example' }
    employer = expectDone(
      await addEmployer(fresh.house, karin, NewEmployer.parse({ name: 'Winterkoop', town: 'Raalte', contact })),
    ).id
    proposal = await aYes()
  })
  afterAll(() => fresh.close())

  /** A vacancy for which Naomi and the employer both said yes. */
  async function aYes(): Promise<Id<'Proposal'>> {
    const { house, karin } = { ...fresh, ...region }
    const asked = { employer, title: 'Orderpicker', occupation: 'order-picker', hoursMin: 24, state: 'region' }
    const vacancy = expectDone(await addVacancy(house, karin, NewVacancy.parse(asked))).id
    const { id } = expectDone(await askPerson(house, karin, { dossier: naomi.dossier, vacancy }, null))
    time.passes(11)
    expectDone(await answerQuestion(house, karin, id, { answer: 'yes' }))
    expectDone(await propose(house, karin, id))
    expectDone(await recordEmployerAnswer(house, karin, id, { answer: 'yes' }))
    return id
  }

  const planned = (more: object = {}) => ({
    ...{ day: '07-12-2026', time: '10.30', way: 'place', place: 'Kantine, Raalte' },
    ...{ companion: String(region.loes.account), bring: 'Neem uw rijbewijs mee.' },
    ...more,
  })
  const onPage = async (who: Caller, url: string) => (await throughHttp(fresh).get(who, url)).body
  const letters = () =>
    fresh.house.db.act(region.karin, 'propose', async (act) => {
      const kept = act.figures<PlatformTables>().selectFrom('platform.mail').selectAll()
      return done(await kept.orderBy('queued_at').orderBy('id').execute())
    })
  /** The letters that one change brings about, once its ten seconds are over. */
  const lettersAfter = async (id: string, change?: number) => {
    const before = expectDone(await letters()).map((letter) => letter.id)
    const { sequence } = expectDone(await seeIntroduction(fresh.house, region.karin, id))
    time.passes(11)
    await writeAboutIntroduction(fresh.house, {
      ...{ name: 'IntroductionChanged', introduction: id, sequence: change ?? sequence, region: region.region },
    })
    return expectDone(await letters()).filter((letter) => !before.includes(letter.id))
  }
  let id: string

  it('is planned from the proposal after the employer said yes; a word on health is asked about', async () => {
    const http = throughHttp(fresh)
    expect(await onPage(region.karin, `/proposals/${proposal}`)).toContain(`/proposals/${proposal}/introduction`)
    const form = `/proposals/${proposal}/introduction`
    expect(await onPage(region.karin, form)).toContain('Winterkoop, Raalte')
    const health = await http.post(region.karin, form, planned({ bring: 'Vertel over de psycholoog.' }))
    expect([health.statusCode, health.body]).toEqual([422, expect.stringContaining('psycholoog')])
    const wrong = await http.post(region.karin, form, planned({ time: 'straks', place: '' }))
    expect([wrong.statusCode, wrong.body]).toEqual([422, expect.stringContaining('Schrijf de tijd als 10.30')])
    const answer = await http.post(region.karin, form, planned())
    expect(answer.statusCode).toBe(303)
    id = String(answer.headers.location).split('/').at(-1) ?? ''
    const again = await http.call(region.karin, 'POST', `/proposals/${proposal}/introductions`, planned())
    expect([again.status, again.body.because]).toEqual([409, 'planned-already'])
  })

  it('is not there for her and the employer in its first ten seconds, and then it is', async () => {
    expect(await onPage(naomi.self, '/my')).not.toContain('U ontmoet Winterkoop')
    expect((await throughHttp(fresh).get(naomi.self, `/my/introductions/${id}`)).statusCode).toBe(404)
    time.passes(11)
    expect(await onPage(naomi.self, '/my')).toContain('maandag 7 december om 10.30 uur')
    const own = await onPage(naomi.self, `/my/introductions/${id}`)
    for (const said of ['Kantine, Raalte', 'Loes ter Braak', 'Neem uw rijbewijs mee.']) expect(own).toContain(said)
  })

  it('goes to her, the employer and who goes along, without her name; each with the same appointment', async () => {
    const sent = await lettersAfter(id)
    expect(sent.map(({ to_address }) => to_address).toSorted()).toEqual([
      'anja@winterkoop.example',
      'loes@hanzestroom.example',
      'naomi@mail.example',
    ])
    expect(JSON.stringify(sent)).not.toMatch(/Brink/)
    const [hers] = sent.filter((letter) => letter.to_address === 'naomi@mail.example')
    expect(hers).toMatchObject({ calendar: null, subject: 'Er is een afspraak voor u' })
    expect(hers?.body).not.toMatch(/Winterkoop|Raalte/)
    const [his] = sent.filter((letter) => letter.to_address === 'anja@winterkoop.example')
    expect(his?.rests_on).not.toBeNull()
    for (const line of ['METHOD:REQUEST', `UID:introduction-${id}@localhost`, 'SEQUENCE:0', 'DTSTART:20261207T093000Z'])
      expect(his?.calendar).toContain(line)
    expect(his?.calendar).not.toMatch(/Naomi|rijbewijs/)
    const path = /\/card\/\S+/.exec(his?.body ?? '')?.[0] ?? ''
    const card = (await fresh.app.inject({ url: path })).body
    expect(card).toContain('maandag 7 december 2026, 10.30 uur')
    expect(card).not.toContain('rijbewijs')
    const file = await fresh.app.inject({ url: `${path}/calendar` })
    expect(file.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(file.body).toContain('SUMMARY:Kennismaking: Orderpicker\r\n')
    expect(file.body).not.toMatch(/Naomi|Brink|rijbewijs/)
  })

  it('stands on the worklist of who planned it and of who goes along, and on her file', async () => {
    for (const who of [region.karin, region.loes]) {
      const { body } = await throughHttp(fresh).call(who, 'GET', '/worklist')
      expect(body.toDo).toContainEqual(expect.objectContaining({ kind: 'introduction', to: `/introductions/${id}` }))
    }
    expect(await onPage(region.karin, `/people/${naomi.dossier}`)).toContain(`/introductions/${id}`)
    const file = await throughHttp(fresh).get(region.loes, `/introductions/${id}/calendar`)
    expect(file.body).toContain('SUMMARY:Kennismaking: Orderpicker\\, Winterkoop')
    expect(file.body).not.toContain('Naomi')
  })

  it('is moved with a reason, and taken back within ten seconds as if nothing happened', async () => {
    const http = throughHttp(fresh)
    const move = { ...planned({ day: '08-12-2026' }), because: 'employer-cannot', sequence: '0' }
    expect((await http.post(region.loes, `/introductions/${id}/move`, move)).statusCode).toBe(303)
    const late = await http.call(region.karin, 'PUT', `/introductions/${id}`, { ...move, sequence: 0 })
    expect([late.status, late.body.because]).toEqual([409, 'changed-meanwhile'])
    expect(await onPage(naomi.self, '/my')).toContain('7 december')
    const back = await http.post(region.loes, `/introductions/${id}`, { intent: 'take-back' })
    expect(back.statusCode).toBe(303)
    expect(await lettersAfter(id, 1)).toEqual([])
    expect(expectDone(await seeIntroduction(fresh.house, region.karin, id))).toMatchObject({ day: '2026-12-07' })
    expect((await http.call(region.loes, 'POST', `/introductions/${id}/withdrawal`)).body.because).toBe('told-already')
  })

  it('moved for good is the same appointment with a higher number; who goes along no more gets its end', async () => {
    const { sequence } = expectDone(await seeIntroduction(fresh.house, region.karin, id))
    const move = { ...planned({ time: '14:00', companion: region.karin.account }), because: 'journey', sequence }
    expect((await throughHttp(fresh).call(region.karin, 'PUT', `/introductions/${id}`, move)).status).toBe(200)
    const sent = await lettersAfter(id)
    const calendarOf = (to: string) => sent.find((letter) => letter.to_address === to)?.calendar
    const number = `SEQUENCE:${sequence + 1}`
    expect(calendarOf('anja@winterkoop.example')).toMatch(new RegExp(`METHOD:REQUEST[^]*${number}`))
    expect(calendarOf('karin@hanzestroom.example')).toContain('METHOD:REQUEST')
    expect(calendarOf('loes@hanzestroom.example')).toContain('METHOD:CANCEL')
  })

  it('comes back after its day to who planned it, and says what follows when both go on', async () => {
    const http = throughHttp(fresh)
    const early = await writeOutcome(fresh.house, region.karin, id, { outcome: 'both-go-on' })
    expect(early).toMatchObject({ refusal: { because: 'not-yet' } })
    time.passes(15 * aDay)
    const { body } = await http.call(region.karin, 'GET', '/worklist')
    expect(body.toDo).toContainEqual(expect.objectContaining({ kind: 'introduction-outcome' }))
    const written = await http.post(region.karin, `/introductions/${id}`, { outcome: 'both-go-on' })
    expect(written.statusCode).toBe(303)
    expect(await onPage(region.karin, `/introductions/${id}`)).toContain(
      `/placements/new?kind=trial&amp;proposal=${proposal}`,
    )
    const again = await http.call(region.karin, 'GET', '/worklist')
    expect(JSON.stringify(again.body.toDo)).not.toContain(id)
  })

  const aPlanned = async () => {
    const asked = PlanIntroduction.parse(planned({ day: addDays(day(fresh.house.clock.today()), 2) }))
    const yes = await aYes()
    const { id: made } = expectDone(await planIntroduction(fresh.house, region.karin, yes, asked))
    time.passes(11)
    return { proposal: yes, id: made as string }
  }

  it('ends the proposal when one of them does not go on, with a reason of that side', async () => {
    const http = throughHttp(fresh)
    const one = await aPlanned()
    time.passes(2 * aDay)
    const none = await http.call(region.karin, 'POST', `/introductions/${one.id}/outcome`, {
      outcome: 'employer-does-not',
      reason: 'too-far',
    })
    expect([none.status, none.body.because]).toEqual([422, 'reason-needed'])
    const no = { outcome: 'person-does-not', reason: 'too-far' }
    expect((await http.call(region.karin, 'POST', `/introductions/${one.id}/outcome`, no)).status).toBe(200)
    const after = await http.call(region.karin, 'GET', `/proposals/${one.proposal}`)
    expect(after.body).toMatchObject({ phase: 'person-no', reason: 'too-far' })
  })

  it('is called off: the employer gets its end, and she reads on her page that it does not go on', async () => {
    const { id: off } = await aPlanned()
    const called = { intent: 'call-off', because: 'employer-cannot' }
    expect((await throughHttp(fresh).post(region.karin, `/introductions/${off}`, called)).statusCode).toBe(303)
    const sent = await lettersAfter(off)
    const his = sent.find(({ to_address }) => to_address === 'anja@winterkoop.example')
    expect(his).toMatchObject({ calendar_method: 'CANCEL', rests_on: null })
    expect(await onPage(naomi.self, `/my/introductions/${off}`)).toContain('Deze afspraak gaat niet door.')
  })

  it('is nobody’s outside reach, and no letter of it leaves after she took her name back', async () => {
    const one = await aPlanned()
    const http = throughHttp(fresh)
    expect((await http.get(region.henk, `/introductions/${one.id}`)).statusCode).toBe(404)
    expect((await http.call(region.henk, 'GET', `/introductions/${one.id}`)).status).toBe(404)
    expect((await http.get(region.ton, `/introductions/${one.id}`)).statusCode).toBe(403)
    const { body } = await http.call(region.karin, 'GET', '/introductions?phase=planned')
    expect((body.rows as unknown as { id: string }[]).map((row) => row.id)).toContain(one.id)
    const stop = { answer: 'no', reason: 'rather-not-say' } as const
    expectDone(await answerQuestion(fresh.house, naomi.self, one.proposal, { ...stop, answer: 'no-longer' }))
    const { sequence } = expectDone(await seeIntroduction(fresh.house, region.karin, one.id))
    const before = expectDone(await letters()).length
    await writeAboutIntroduction(fresh.house, {
      ...{ name: 'IntroductionChanged', introduction: one.id, sequence, region: region.region },
    })
    const sent = expectDone(await letters()).slice(before)
    expect(sent.map(({ to_address }) => to_address)).not.toContain('anja@winterkoop.example')
  })

  it('stays called off after a no: taking that back would let them meet whom one of the two does not want', async () => {
    const one = await aPlanned()
    const stop = { answer: 'no-longer', reason: 'rather-not-say' } as const
    expectDone(await answerQuestion(fresh.house, naomi.self, one.proposal, stop))
    const said = { name: 'PersonAnswered', proposal: one.proposal, phase: 'person-no', region: region.region }
    await callOffAfterNo(fresh.house, said)
    const { call } = throughHttp(fresh)
    const back = await call(region.karin, 'POST', `/introductions/${one.id}/withdrawal`)
    expect([back.status, back.body.because]).toEqual([409, 'no-yes-yet'])
    expect((await call(region.karin, 'GET', `/introductions/${one.id}`)).body.phase).toBe('called-off')
  })

  it('is not moved any more once she said no, also before it is called off', async () => {
    const one = await aPlanned()
    expectDone(await recordEmployerAnswer(fresh.house, region.karin, one.proposal, { answer: 'no', reason: 'travel' }))
    const move = { ...planned(), because: 'journey', sequence: 0 }
    const moved = await throughHttp(fresh).call(region.karin, 'PUT', `/introductions/${one.id}`, move)
    expect([moved.status, moved.body.because]).toEqual([409, 'no-yes-yet'])
  })

  it('is read and not changed by whom she shares her profile with', async () => {
    const one = await aPlanned()
    const yes = await aYes()
    const { call } = throughHttp(fresh)
    const paper = { purpose: 'profile-release', answer: 'yes', paperOn: fresh.house.clock.today() }
    const toOne = { ...paper, audience: 'organisation', about: region.deKade }
    expect((await call(region.karin, 'POST', `/people/${naomi.dossier}/consent`, toOne)).status).toBe(200)
    expect((await call(region.henk, 'GET', `/introductions/${one.id}`)).body).toMatchObject({ steps: [] })
    const asked = planned({ day: addDays(day(fresh.house.clock.today()), 2) })
    for (const [method, path, body] of [
      ['POST', `/proposals/${yes}/introductions`, asked],
      ['PUT', `/introductions/${one.id}`, { ...asked, because: 'journey', sequence: 0 }],
      ['POST', `/introductions/${one.id}/calling-off`, { because: 'journey' }],
      ['POST', `/introductions/${one.id}/withdrawal`, {}],
      ['POST', `/introductions/${one.id}/outcome`, { outcome: 'both-go-on' }],
    ] as const) {
      const answer = await call(region.henk, method, path, body)
      expect([path, answer.status, answer.body.because]).toEqual([path, 403, 'closed-to-you'])
    }
  })
})
