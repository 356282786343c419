import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAccount, addCandidateAccount, jobCaller } from '#access/public.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import { findCard } from '#people/public.ts'
import type { Caller } from '#platform/public.ts'
import { day, done, expectDone, type Id, spokenDay } from '#values/public.ts'
import { byHandIn } from '../../../tests/aged-log.ts'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'

describe('a question about who looked', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let naomi: Caller
  let pia: Caller
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    region = await smallRegion(fresh.house)
    const { house } = fresh
    const { id } = expectDone(await addPerson(house, region.karin, { given: 'Naomi', prefix: '', family: 'Brink' }))
    const subject = expectDone(
      await house.db.act(region.karin, 'see-dossier', async (act) => {
        const card = await findCard(act, id as Id<'Dossier'>)
        await act.look(card ? [card] : [], 'dossier')
        return done(card?.subject as Id<'Subject'>)
      }),
    )
    const job = jobCaller(region.region, 'tests')
    const mail = { name: 'Naomi Brink', email: 'naomi@mail.example', subject }
    const account = expectDone(await addCandidateAccount(house, job, mail))
    naomi = { ...region.karin, kind: 'person', name: 'Naomi Brink', account, subject, organisation: null, roles: [] }
    const seats = [{ organisation: region.workCentre, role: 'privacy-officer' as const }]
    const officer = { name: 'Pia Vos', email: 'pia@centrum.example', lang: 'nl' as const, seats }
    pia = {
      ...region.karin,
      name: 'Pia Vos',
      account: expectDone(await addAccount(house, job, officer)),
      roles: ['privacy-officer'],
    }
  })
  afterAll(() => fresh.close())

  const get = async (who: Caller, url: string) =>
    fresh.app.inject({ method: 'GET', url, cookies: await cookieOf(fresh.house, who) })
  const post = async (who: Caller, url: string, fields: Record<string, string>) =>
    fresh.app.inject({
      method: 'POST',
      url,
      cookies: await cookieOf(fresh.house, who),
      headers: {
        origin: 'http://localhost:80',
        host: 'localhost:80',
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: new URLSearchParams(fields).toString(),
    })
  const askAddress = async () => /href="(\/my\/looks\/\d+)"/.exec((await get(naomi, '/my/looks')).body)?.[1] ?? ''
  const tasks = async (who: Caller) =>
    (await get(who, '/api/v1/worklist')).json().toDo.filter(({ kind }: { kind: string }) => kind === 'answer-look')

  it('is one tap from the list, with an optional line, and without script', async () => {
    const address = await askAddress()
    const page = await get(naomi, address)
    // The log is dated by the database, whose clock does not stand still in a test.
    const looked = await byHandIn(
      fresh,
      `select (max(at) at time zone 'Europe/Amsterdam')::date::text as day from access.look`,
    )
    const on = spokenDay(day(looked.rows[0].day), 'nl', { year: 'always' })
    expect(page.body).toContain(`Karin Wassink was op ${on}`)
    expect(page.body).not.toContain('<script')
    const doubt = await post(naomi, address, { line: 'Ik was toen ziek.' })
    expect([doubt.statusCode, doubt.body.includes('Dat hoeft u niet te vertellen.')]).toEqual([422, true])
    expect((await post(naomi, address, { line: 'Waarom op zondag?' })).statusCode).toBe(303)
    expect((await get(naomi, '/my/looks')).body).toContain('U vroeg waarom.')
    expect((await post(naomi, address, {})).statusCode).toBe(303)
  })

  it('stands on the worklist of the lead and of the privacy officer, and on no other', async () => {
    for (const who of [region.karin, pia]) expect(await tasks(who)).toMatchObject([{ person: 'Naomi Brink' }])
    for (const who of [region.loes, region.fatima, region.henk, region.ton]) expect(await tasks(who)).toEqual([])
  })

  it('is not there for another organisation, and not for somebody else’s look', async () => {
    const [{ to }] = await tasks(region.karin)
    for (const who of [region.henk, region.fatima]) expect((await get(who, to)).statusCode).toBe(404)
    expect((await get(naomi, '/my/looks/999999')).statusCode).toBe(404)
    expect((await post(naomi, '/my/looks/999999', {})).statusCode).toBe(404)
  })

  it('shows the facts of the look, is answered once, and the answer is read on her page', async () => {
    const [{ to }] = await tasks(pia)
    const page = (await get(pia, to)).body
    for (const text of ['Waarom op zondag?', 'Karin Wassink, Werkcentrum Hanzestroom', 'samen werk zoeken'])
      expect(page).toContain(text)
    expect((await post(pia, to, { answer: '' })).statusCode).toBe(422)
    expect((await post(pia, to, { answer: 'Karin las over uw depressie.' })).body).toContain(
      'Bewaar zoals het er staat',
    )
    expect((await post(pia, to, { answer: 'Karin zocht een baan voor u.' })).statusCode).toBe(303)
    expect((await post(region.karin, to, { answer: 'Te laat.' })).statusCode).toBe(409)
    const hers = (await get(naomi, '/my/looks')).body
    expect(hers).toContain('Pia Vos antwoordt: Karin zocht een baan voor u.')
    expect(hers).toContain('om uw vraag te beantwoorden')
    expect([await tasks(pia), await tasks(region.karin)]).toEqual([[], []])
  })

  it('leads to an objection with one tap, which goes to who answered and leads back', async () => {
    const link =
      /href="(\/my\/rights\/objection\?question=[0-9a-f-]+)"/.exec((await get(naomi, '/my/looks')).body)?.[1] ?? ''
    expect((await get(naomi, link)).statusCode).toBe(200)
    const question = link.split('=')[1] ?? ''
    const sent = await post(naomi, '/my/rights/objection', { question, about: 'sharing', line: 'Niet op zondag.' })
    expect(sent.statusCode).toBe(303)
    const [objection] = (await get(pia, '/api/v1/rights')).json().open
    expect(objection).toMatchObject({ kind: 'objection', about: 'sharing' })
    expect((await get(pia, `/rights/${objection.id}`)).body).toContain(`/look-questions/${question}`)
    expect((await get(pia, `/look-questions/${question}`)).body).toContain(`/rights/${objection.id}`)
    const madeUp = { question: crypto.randomUUID(), about: 'sharing' }
    expect((await post(naomi, '/my/rights/objection', madeUp)).statusCode).toBe(404)
  })

  it('names the function instead of the person where the administrator said so', async () => {
    const address = `/admin/accounts/${region.karin.account}`
    expect((await get(region.ton, address)).body).toContain('Toon de functie in plaats van de naam')
    expect((await post(region.ton, address, { intent: 'shown-as', function: 'yes' })).statusCode).toBe(303)
    const hidden = (await get(naomi, '/my/looks')).body.split('Wie mag kijken')[0] ?? ''
    expect(hidden).toContain('<strong>Accountmanager</strong>, Werkcentrum Hanzestroom')
    expect(hidden).not.toContain('Karin Wassink')
    expect((await post(region.ton, address, { intent: 'shown-as' })).statusCode).toBe(303)
    expect((await get(naomi, '/my/looks')).body).toContain('Karin Wassink')
  })
})
