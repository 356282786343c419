import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCandidateAccount, guestOf, jobCaller } from '../src/access/public.ts'
import { findCard } from '../src/people/public.ts'
import type { Caller } from '../src/platform/public.ts'
import { signAtDesk, signByLink, signedOnPaper, signOwn } from '../src/trajectories/agreements/sign.ts'
import { renewSignLink } from '../src/trajectories/agreements/sign-link.ts'
import { decideTrial, noteDecision } from '../src/trajectories/placements/decide-trial.ts'
import { Decide } from '../src/trajectories/placements/placement.shapes.ts'
import { startPlacement } from '../src/trajectories/placements/step-placement.ts'
import { addDays, done, expectDone, type Id } from '../src/values/public.ts'
import { aMonday, movableClock } from '../tests/fresh-region.ts'
import { callerNamed } from '../tests/invented-region.ts'
import { cookieOf } from '../tests/small-region.ts'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'
import { somebody } from './by/somebody.ts'

const aDay = 24 * 3600
const on = (days: number) => addDays(aMonday, days).split('-').reverse().join('-')

describe('From almost to placed in five weeks', () => {
  const time = movableClock(`${aMonday}T08:30:00Z`)
  let open: OpenRegion
  let vacancy: string
  let dossier: Id<'Dossier'>
  let given: string
  let herself: Caller
  let karinCaller: Caller
  let placement: string
  let card: string
  let proposal: string
  beforeAll(async () => {
    open = await openRegion({ clock: time.clock })
    const { house } = open.region
    karinCaller = await callerNamed(house, 'Karin Wassink')
    vacancy = (await rowsOf('/vacancies?q=orderpicker'))[0]?.id ?? ''
    const almost = await rowsOf(`/vacancies/${vacancy}/matches?list=almost`)
    const far = almost.find(({ judgement }) => /te ver met de fiets/.test(JSON.stringify(judgement)))
    dossier = far?.dossier as Id<'Dossier'>
    given = String(far?.name).split(' ')[0] ?? ''
    const subject = expectDone(await subjectOf(dossier))
    const candidate = { name: given, email: 'almost@mail.example', subject }
    const account = expectDone(await addCandidateAccount(house, jobCaller(karinCaller.region, 'tests'), candidate))
    herself = { ...karinCaller, kind: 'person', name: given, account, subject, organisation: null, roles: [] }
  }, 120_000)
  afterAll(() => open?.close())

  const rowsOf = async (path: string) =>
    (
      (await open.ask('Karin Wassink', path)) as {
        rows: { id: string; dossier: string; name: string; judgement: unknown }[]
      }
    ).rows
  const subjectOf = (id: Id<'Dossier'>) =>
    open.region.house.db.act(karinCaller, 'see-dossier', async (act) => {
      const card = await findCard(act, id)
      await act.look(card ? [card] : [], 'test')
      return done(card?.subject as Id<'Subject'>)
    })
  const she = async () =>
    somebody({
      ...{ browser: open.browser, address: open.address, on: 'phone', javaScript: false },
      cookie: { name: 'session', value: (await cookieOf(open.region.house, herself)).session },
    })
  const here = () => `/vacancies/${vacancy}/people/${dossier}`

  it('Monday: one thing is in the way, and Karin puts it on the list of what is needed', async () => {
    const karin = await open.as('Karin Wassink')
    await karin.goTo(here())
    await karin.reads(/te ver met de fiets/)
    await karin.tap('Zet op de lijst wat ontbreekt')
    await karin.page.waitForURL(/gaps\/new/)
    await karin.choose('De persoon zelf')
    await karin.fill(/^Klaar uiterlijk/, on(7))
    await karin.tap('Bewaren')
    await karin.reads(/e-bike|fiets|reis/i)
    await karin.leave()
    const her = await she()
    await her.goTo('/my')
    await her.tap('Nog één stap')
    await her.reads('Wat moet er nog gebeuren?')
    await her.leave()
  })

  it('a week later it is there: nothing is in the way any more, and she is asked first', async () => {
    time.passes(7 * aDay)
    const karin = await open.as('Karin Wassink')
    await karin.goTo(`/people/${dossier}/gaps`)
    await karin.tap('Wijzig of sluit')
    await karin.page.getByLabel(/^Waar rust het op/).selectOption({ index: 1 })
    await karin.tap('Sluit dit punt')
    await bringsAnElectricBike()
    await karin.goTo(here())
    await karin.doesNotRead(/te ver met de fiets/)
    await karin.tap(/^Vraag het eerst aan/)
    await karin.reads(/Terughalen kan nog 10 seconden/)
    await karin.leave()
    time.passes(11)
    const her = await she()
    await her.goTo('/my')
    await her.tap('Lees de vraag')
    await her.tap('Ja')
    await her.reads('U zei ja')
    expect(her.inputs()).toBe(2)
    await her.leave()
  })

  const bringsAnElectricBike = async () => {
    const cookies = await cookieOf(open.region.house, karinCaller)
    const headers = { origin: 'http://localhost:80', host: 'localhost:80' }
    const url = `/api/v1/people/${dossier}`
    const { version } = (await open.region.app.inject({ url, cookies, headers })).json()
    const payload = { version, transports: [{ kind: 'ebike', maxKm: 60 }] }
    const saved = await open.region.app.inject({ method: 'PUT', url: `${url}/travel`, cookies, headers, payload })
    expect(saved.statusCode).toBe(200)
  }

  it('she is proposed, the employer says yes with one tap, and they plan to meet', async () => {
    time.passes(aDay)
    const karin = await open.as('Karin Wassink')
    await karin.goTo('/proposals?phase=person-yes')
    await karin.tap(new RegExp(given))
    await karin.page.waitForURL(/proposals\/[0-9a-f-]{36}/)
    await karin.tap('Voorstellen bij de werkgever')
    await karin.tap('Link voor de werkgever maken')
    card = new URL(await karin.page.getByLabel('De link voor de werkgever').inputValue()).pathname
    proposal = karin.page.url().split('/').at(-1) ?? ''
    await theEmployer(async (employer) => {
      await employer.tap('Ja, bel mij')
      await employer.reads(/Wij bellen u binnen één werkdag/)
    })
    await karin.goTo(`/proposals/${proposal}`)
    await karin.tap('Kennismaking plannen')
    await karin.page.waitForURL(/introduction$/)
    await karin.fill(/^Dag/, on(14))
    await karin.fill(/^Tijd/, '10.30')
    await karin.tap('Plannen')
    await karin.reads(/om 10.30 uur/)
    await karin.leave()
  })

  const theEmployer = async (does: (employer: Awaited<ReturnType<typeof open.as>>) => Promise<void>) => {
    const employer = await open.as(null, { on: 'phone', javaScript: false })
    await employer.goTo(card)
    await does(employer)
    await employer.leave()
  }

  it('both read when and where, and put it in their calendar; the file of the employer names nobody', async () => {
    time.passes(11)
    const her = await she()
    await her.goTo('/my')
    await her.reads(/om 10.30 uur/)
    await her.tap('De afspraak')
    await her.reads('Karin Wassink')
    const own = await her.page.getByRole('link', { name: 'In mijn agenda' }).getAttribute('href')
    expect(own).toMatch(/^\/my\/introductions\/.*\/calendar$/)
    await her.leave()
    await theEmployer(async (employer) => {
      await employer.reads('Kennismaking')
      const file = await fetch(`${open.address}${card}/calendar`)
      const text = await file.text()
      expect(text).toContain('BEGIN:VEVENT')
      expect(text).not.toContain(given)
    })
  })

  it('the day after it asks by itself how it went; both go on, and the trial is asked of the payer', async () => {
    time.passes(7 * aDay)
    const karin = await open.as('Karin Wassink')
    await karin.goTo('/work')
    await karin.tap(new RegExp(`Hoe ging het\\? ${given}`))
    await karin.tap('Beide gaan verder')
    await karin.tap('Proefplaatsing')
    await karin.page.waitForURL(/placements\/new/)
    await karin.fill(/^Eerste dag/, on(17))
    await karin.fill(/^Laatste dag/, on(31))
    await karin.fill(/^Wie begeleidt/, 'Anja')
    await karin.choose(/^De werkgever is verzekerd/)
    await karin.choose(/^De werkgever wil daarna/)
    await karin.tap('Aanvraag versturen')
    await karin.page.waitForURL(/placements\/[0-9a-f-]{36}$/)
    placement = karin.page.url().split('/').at(-1) ?? ''
    await karin.leave()
  })

  /** Whoever pays says yes: on the screen where it works here, by letter where it does not. */
  const thePayerSaysYes = async () => {
    const { house } = open.region
    const says = Decide.parse({ decision: 'granted', from: addDays(aMonday, 17), until: addDays(aMonday, 31) })
    const letter = { says, decidedOn: addDays(aMonday, 15), reference: 'K-1' }
    const noted = await noteDecision(house, karinCaller, placement, letter)
    if (noted.done) return
    for (const name of ['Fatima Bouzid', 'Mehmet Aydın', 'Wim Nijland'])
      if ((await decideTrial(house, await callerNamed(house, name), placement, says)).done) return
    throw new Error('Nobody could decide on the trial.')
  }

  it('the payer says yes, everybody signs, and the trial begins on its first day', async () => {
    const { house } = open.region
    await thePayerSaysYes()
    expectDone(await signOwn(house, herself, placement))
    const { path } = expectDone(await renewSignLink(house, karinCaller, placement, 'employer'))
    expectDone(await signByLink(house, await guestOf(house, 'nl', 'tests'), path.replace('/sign/', '')))
    // Whoever signs beside her does so on paper; who has nobody beside her needs it not.
    await signedOnPaper(house, karinCaller, placement, 'representative', house.clock.today())
    expectDone(await signAtDesk(house, karinCaller, placement))
    time.passes(2 * aDay)
    expectDone(await startPlacement(house, karinCaller, placement, {}))
    const her = await she()
    await her.goTo('/my/work')
    await her.reads('U werkt op proef. Uw uitkering loopt door.')
    await her.leave()
  })

  it('two weeks later she stays on, with a contract', async () => {
    time.passes(15 * aDay)
    const karin = await open.as('Karin Wassink')
    await karin.goTo(`/placements/${placement}/ending`)
    await karin.fill(/^Laatste dag/, on(31))
    await karin.choose(/^Waarom eindigde het/, 'Contract liep af')
    await karin.choose('Blijft bij deze werkgever')
    await karin.tap('Bewaren')
    await karin.tap('Contract noteren')
    await karin.page.waitForURL(/placements\/new/)
    await karin.fill(/^Eerste dag/, on(32))
    await karin.tap('Bewaren')
    await karin.page.waitForURL(/placements\/[0-9a-f-]{36}$/)
    await karin.leave()
    const her = await she()
    await her.goTo('/my/work')
    await her.reads('U hebt hier een contract.')
    expect(open.region.house.clock.today() <= addDays(aMonday, 35)).toBe(true)
    await her.leave()
  })
})
