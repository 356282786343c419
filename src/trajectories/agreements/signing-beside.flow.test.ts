import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeAboutActing } from '#people/acting/acting.letter.ts'
import type { Caller, Read } from '#platform/public.ts'
import { expectDone, type Id } from '#values/public.ts'
import { byHandIn } from '../../../tests/aged-log.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { aKnownPerson } from '../../../tests/known-person.ts'

import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { seeOwnWork } from '../placements/see-own-work.ts'
import { askWhoSignsNow, askWhoSignsToday, dropLettersToSign, writeToSigners } from './agreement.letter.ts'
import { signAtDesk, signOwn } from './sign.ts'

const aDay = 24 * 3600

describe('who acts for her signs beside her', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let http: ReturnType<typeof throughHttp>
  let naomi: Caller
  let person: Read
  let dossier: string
  let trial: string
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    http = throughHttp(fresh)
    ;({ dossier, person, self: naomi } = await aKnownPerson(fresh.house, region, '123456782'))
    const { version, name } = (await call(region.karin, 'GET', `/people/${dossier}`)).body as never as {
      version: number
      name: object
    }
    const paper = { version, ...name, lettersBy: 'paper', representative: 'haar buurvrouw' }
    expect((await call(region.karin, 'PUT', `/people/${dossier}/contact`, paper)).status).toBe(200)
    const share = { organisation: region.municipality, purpose: 'finding-work' }
    expect((await call(region.karin, 'POST', `/people/${dossier}/sharing`, share)).status).toBeLessThan(300)
  })
  afterAll(() => fresh.close())

  const call = (...asked: Parameters<typeof http.call>) => http.call(...asked)
  const asked = async (sql: string, values: unknown[] = []) => (await byHandIn(fresh, sql, values)).rows
  const told = async (placement: string) => {
    const event = { region: region.region, placement }
    await writeToSigners(fresh.house, { name: 'TrialGranted', ...event })
  }
  const began = (acting: string) => askWhoSignsNow(fresh.house, { name: 'ActingBegan', region: region.region, acting })
  const enter = async (more: object) => {
    const mentor = { kind: 'mentor', restsOn: 'court-order', ...more }
    const { status, body } = await call(region.karin, 'POST', `/people/${dossier}/acting`, mentor)
    expect(status, JSON.stringify(body)).toBe(201)
    return String(body.id)
  }
  const end = (acting: string) => call(region.karin, 'POST', `/people/${dossier}/acting/${acting}/ending`)
  const namesAsReadBy = async (who: Caller) => {
    const { body } = await call(who, 'GET', `/placements/${trial}`)
    const { signatures } = body.agreement as never as { signatures: { role: string; name: string; relation: string }[] }
    return signatures.find(({ role }) => role === 'representative')
  }
  const actingFor = (account: unknown, id: string): Caller => ({
    ...naomi,
    kind: 'acting',
    account: account as Caller['account'],
    actsFor: { id, called: 'Naomi van den Brink' },
  })
  const waiting = async () =>
    (
      await asked(`select coalesce(a.name, 'herself') as name from access.paper_letter l
        left join access.acting a on a.id = l.acting_id
        where l.about = 'agreement' and l.posted_at is null order by 1`)
    ).map(({ name }) => name)

  let ria: string
  it('with his relation, which is all that the payer reads of him', async () => {
    ria = await enter({ name: 'Ria Mulder', email: 'ria@mentor.example' })
    const employer = String((await call(region.karin, 'POST', '/employers', { name: 'Bakkerij Ten Hove' })).body.id)
    const made = await call(region.karin, 'POST', '/placements', {
      ...{ kind: 'trial', dossier, employer, tasks: 'Brood bakken.', minutesWeek: 1440, supervisor: 'Anja' },
      ...{ from: '2026-11-30', until: '2027-01-29', insured: 'yes', intends: 'yes', payer: region.municipality },
    })
    trial = String(made.body.id)
    const yes = { decision: 'granted', from: '2026-11-30', until: '2027-01-29' }
    expect((await call(region.fatima, 'POST', `/placements/${trial}/decision`, yes)).status).toBe(200)
    expect(await namesAsReadBy(region.karin)).toMatchObject({ name: 'Ria Mulder', relation: 'mentor' })
    expect(await namesAsReadBy(region.fatima)).toMatchObject({ name: '', relation: 'mentor' })
    expect((await http.get(region.fatima, `/placements/${trial}`)).body).not.toContain('Ria Mulder')
    expect((await http.get(region.karin, `/placements/${trial}`)).body).toContain('Ria Mulder, mentor')
  })

  it('and she hears it on paper, with the text itself and a line for her name', async () => {
    await told(trial)
    await told(trial)
    expect(await waiting()).toEqual(['herself'])
    const mail = await asked('select to_address, body from platform.mail where body not like $1', ['%link?key%'])
    expect(mail.map(({ to_address }) => to_address)).toContain('ria@mentor.example')
    expect(JSON.stringify(mail)).not.toMatch(/Naomi|Brink|Hove|sign\//)
    const [letter] = await asked("select id from access.paper_letter where about = 'agreement' and posted_at is null")
    const page = await http.get(region.karin, `/post/${letter?.id}`)
    for (const text of ['Brood bakken.', 'Dag en handtekening van Naomi van den Brink', `/placements/${trial}`])
      expect(page.body).toContain(text)
  })

  it('with his own name on her pages, and hers stays hers', async () => {
    const [row] = await asked('select account_id from access.acting where id = $1', [ria])
    const himself = actingFor(row?.account_id, ria)
    expect(expectDone(await seeOwnWork(fresh.house, naomi))[0]?.agreement).toMatchObject({
      signsAs: 'Naomi van den Brink',
      maySign: true,
      other: { name: 'Ria Mulder', relation: 'mentor', signedOn: null },
    })
    expect(expectDone(await seeOwnWork(fresh.house, himself))[0]?.agreement).toMatchObject({
      signsAs: 'Ria Mulder',
      maySign: true,
      other: { name: 'Naomi van den Brink' },
    })
    expect(expectDone(await signOwn(fresh.house, himself, trial))).toEqual({ all: false, role: 'representative' })
    const signed = await asked(`select role, entered_by from trajectories.signature where signed_at is not null`)
    expect(signed).toEqual([{ role: 'representative', entered_by: row?.account_id }])
    expect(await signOwn(fresh.house, himself, trial)).toMatchObject({ refusal: { because: 'signed-already' } })
    expect(expectDone(await signOwn(fresh.house, naomi, trial))).toMatchObject({ role: 'candidate' })
    await dropLettersToSign(fresh.house, { name: 'NameSigned', region: region.region, placement: trial })
    expect(await waiting()).toEqual([])
  })

  it('while he acts: whoever follows him is asked instead, and nobody waits for who is gone', async () => {
    const other = { from: '2026-11-30', until: '2027-01-29', minutesWeek: 1200, tasks: 'Koek bakken.' }
    expect((await call(region.karin, 'POST', `/placements/${trial}/changes`, other)).status).toBe(200)
    expect((await end(ria)).status).toBe(201)
    await began(ria)
    expect(await namesAsReadBy(region.karin)).toBeUndefined()
    const wouter = await enter({ name: 'Wouter Damhof', email: undefined, address: 'Kade 1, 7411 AA Deventer' })
    await told(trial)
    await began(wouter)
    expect(await namesAsReadBy(region.karin)).toMatchObject({ name: 'Wouter Damhof', relation: 'mentor' })
    expect(await waiting()).toContain('Wouter Damhof')
    const [letter] = await asked(
      "select id from access.paper_letter where about = 'agreement' and acting_id = $1 and posted_at is null",
      [wouter],
    )
    const page = await http.get(region.karin, `/post/${letter?.id}`)
    for (const text of ['Kade 1', 'U regelt dit voor Naomi van den Brink.', 'Dag en handtekening van Wouter Damhof'])
      expect(page.body).toContain(text)
    await byHandIn(
      fresh,
      `update access.acting set valid_from = '2026-11-01', valid_until = '2026-11-23' where id = $1`,
      [wouter],
    )
    time.passes(aDay)
    await askWhoSignsToday(fresh.house, { name: 'DayBegan', region: region.region })
    expect(await namesAsReadBy(region.karin)).toBeUndefined()
  })

  it('and not whom she authorised, who helps her and leaves the signing to her', async () => {
    const jan = await enter({
      ...{ name: 'Oom Jan', kind: 'authorised', restsOn: 'authorisation' },
      ...{ email: 'jan@oom.example', until: '2027-11-23' },
    })
    await began(jan)
    expect(await namesAsReadBy(region.karin)).toBeUndefined()
    const [row] = await asked('select account_id from access.acting where id = $1', [jan])
    const himself = actingFor(row?.account_id, jan)
    expect(expectDone(await seeOwnWork(fresh.house, himself))[0]?.agreement).toMatchObject({
      signsAs: null,
      maySign: false,
      other: { name: 'Naomi van den Brink' },
    })
    expect(await signOwn(fresh.house, himself, trial)).toMatchObject({ refusal: { because: 'not-found' } })
  })

  it('is written to her when acting begins, beside the letter that asks her name', async () => {
    const acting = await enter({ name: 'Anja Brink', email: 'anja@brink.example' })
    await writeAboutActing(fresh.house, { name: 'ActingBegan', region: region.region, acting })
    await began(acting)
    const [letters] = await asked("select count(*)::int as count from access.paper_letter where about = 'acting'")
    expect(letters?.count).toBeGreaterThan(0)
    expect(await namesAsReadBy(region.karin)).toMatchObject({ name: 'Anja Brink' })
  })

  it('and who reads her on her own yes alone changes nothing about her work', async () => {
    const yes = { purpose: 'profile-release', answer: 'yes', paperOn: '2026-11-23' }
    const released = { ...yes, audience: 'organisation', about: region.deKade }
    expect((await call(region.karin, 'POST', `/people/${dossier}/consent`, released)).status).toBe(200)
    const seen = await call(region.henk, 'GET', `/placements/${trial}`)
    expect([seen.status, seen.body.steps]).toEqual([200, []])
    const tries: [string, object][] = [
      ['start', {}],
      ['ending', { on: '2026-11-24', reason: 'contract-ended', next: 'new-search' }],
      ['withdrawal', {}],
      ['changes', { from: '2026-12-07', minutesWeek: 600, tasks: 'Iets anders.' }],
      ['signature', {}],
      ['paper-signature', { role: 'candidate', on: '2026-11-24' }],
      ['sign-link', { role: 'candidate' }],
    ]
    for (const [what, body] of tries) {
      const answer = await call(region.henk, 'POST', `/placements/${trial}/${what}`, body)
      expect([answer.status, answer.body.because], what).toEqual([403, 'closed-to-you'])
    }
    const own = await signAtDesk(fresh.house, region.karin, trial)
    expect(own.done).toBe(true)
    expect(person.holder).toBe(region.workCentre as Id<'Organisation'>)
  })
})
