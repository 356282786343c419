import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addCandidateAccount,
  type ConsentPurpose,
  consentText,
  giveRelease,
  jobCaller,
  mayShare,
  refuseRelease,
  stillMayLeave,
  withdrawRelease,
} from '#access/public.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import { findCard } from '#people/public.ts'
import { type Act, type Caller, deliverLetter, type PlatformTables, type Read } from '#platform/public.ts'
import { addDays, type Day, done, expectDone, type Id, newId } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'

describe('consent', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let naomi: Caller
  let person: Read
  let dossier: Id<'Dossier'>

  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    const { house } = fresh
    const added = expectDone(
      await addPerson(house, region.karin, {
        given: 'Naomi',
        prefix: '',
        family: 'Brink',
        email: 'n@mail.example',
      } as never),
    )
    dossier = added.id as Id<'Dossier'>
    person = expectDone(
      await house.db.act(region.karin, 'see-dossier', async (act) => {
        const card = await findCard(act, dossier)
        await act.look(card ? [card] : [], 'dossier')
        return done({ subject: card?.subject, holder: card?.holder } as Read)
      }),
    )
    const mail = { name: 'Naomi Brink', email: 'naomi@mail.example', subject: person.subject }
    const account = expectDone(await addCandidateAccount(house, jobCaller(region.region, 'tests'), mail))
    naomi = { ...region.karin, kind: 'person', ...mail, account, organisation: null, roles: [] }
  })
  afterAll(() => fresh.close())

  const send = async (who: Caller, method: 'GET' | 'POST', url: string, payload?: object) =>
    fresh.app.inject({
      method,
      url,
      cookies: await cookieOf(fresh.house, who),
      headers: { origin: 'http://localhost:80', host: 'localhost:80' },
      ...(payload ? { payload } : {}),
    })
  const get = (who: Caller, url: string) => send(who, 'GET', url)
  const post = (who: Caller, url: string, payload: object) => send(who, 'POST', `/api/v1${url}`, payload)
  const asJob = <T>(work: (act: Act) => Promise<T>) =>
    fresh.house.db.act(jobCaller(region.region, 'tests'), 'run-job', async (act) => done(await work(act)))
  const shares = async (purpose: ConsentPurpose, organisation: Id<'Organisation'>) =>
    expectDone(
      await asJob((act) =>
        mayShare(act, { ...person, purpose, audience: { audience: 'organisation', about: organisation } }),
      ),
    )
  const mine = async () => (await get(naomi, '/api/v1/my/consent')).json().rows

  it('is asked by a professional, and nothing may be shared before she says yes', async () => {
    const asked = { purpose: 'publicity', audience: 'organisation', about: region.deKade }
    expect((await post(region.karin, `/people/${dossier}/consent`, asked)).json()).toEqual({ kept: 'asked' })
    expect((await post(region.karin, `/people/${dossier}/consent`, asked)).statusCode).toBe(409)
    expect(await shares('publicity', region.deKade)).toBe(false)
  })

  it('is given on her own page in two taps, without script, with the very text she read', async () => {
    const [{ id }] = await mine()
    expect((await get(naomi, '/my')).body).toContain(`/my/consent/${id}`)
    const page = (await get(naomi, `/my/consent/${id}`)).body
    expect(page).toContain('Mag Werkbedrijf De Kade uw verhaal en foto laten zien?')
    expect(page).not.toContain('<script')
    const [yes, no] = [...page.matchAll(/<button[^>]*class="([^"]*)"/g)].map(([, classes]) => classes)
    expect(yes).toBe(no)
    expect((await post(naomi, `/my/consent/${id}/answer`, { answer: 'yes', version: 'old' })).statusCode).toBe(409)
    const { version } = (await get(naomi, `/api/v1/my/consent/${id}`)).json().shown
    expect((await post(naomi, `/my/consent/${id}/answer`, { answer: 'yes', version })).statusCode).toBe(200)
    expect(await shares('publicity', region.deKade)).toBe(true)
    expect(await shares('publicity', region.municipality)).toBe(false)
    expect(await shares('research', region.deKade)).toBe(false)
  })

  it('shows colleagues what is allowed, for whom, until when and in which words; and nobody else', async () => {
    const { rows } = (await get(region.karin, `/api/v1/people/${dossier}/consent`)).json()
    expect(rows).toMatchObject([
      { what: 'publicity', name: 'Werkbedrijf De Kade', state: 'given', until: '2027-11-23', how: 'herself' },
    ])
    expect(rows[0].text).toMatchObject({ lang: 'nl', since: '2026-11-23' })
    expect(rows[0].text.body).toContain('U mag altijd stoppen.')
    expect((await get(region.karin, `/people/${dossier}`)).body).toContain('Verhaal en foto')
    expect((await get(region.henk, `/api/v1/people/${dossier}/consent`)).statusCode).toBe(404)
    expect((await get(region.henk, `/consent/stamp?of=${rows[0].id}`)).body).toBe('')
  })

  it('taken back counts at the next question, on an open screen, and for a letter that waits', async () => {
    const [{ id }] = await mine()
    const letter = await waitingLetter(id)
    const before = (await get(region.karin, `/consent/stamp?of=${id}`)).body
    expect((await post(naomi, `/my/consent/${id}/answer`, { answer: 'no' })).statusCode).toBe(200)
    expect(await shares('publicity', region.deKade)).toBe(false)
    expect([before, (await get(region.karin, `/consent/stamp?of=${id}`)).body]).toEqual([
      `${id} given`,
      `${id} withdrawn`,
    ])
    expect(expectDone(await asJob((act) => stillMayLeave(act, id)))).toBe(false)
    expect(await letter.stopped()).toBe(true)
  })

  it('is asked again at the moment a letter is sent, also when the yes ran out by itself', async () => {
    const [{ id }] = await mine()
    expect((await post(naomi, `/my/consent/${id}/answer`, { answer: 'yes' })).statusCode).toBe(200)
    const [again] = await mine()
    expect(again.id).not.toBe(id)
    const letter = await waitingLetter(again.id)
    time.passes(366 * 24 * 3600)
    const sent: string[] = []
    const mail = { ...fresh.house.mail, sends: true, deliver: async ({ to }: { to: string }) => void sent.push(to) }
    await deliverLetter({ ...fresh.house, mail }, { name: 'LetterQueued', region: region.region, letter: letter.id })
    expect([sent, await letter.stopped()]).toEqual([[], true])
    expect((await mine())[0].state).toBe('expired')
  })

  it('on paper needs the day on it; who signed and the text of the paper are kept', async () => {
    const paper = { purpose: 'research', audience: 'region', answer: 'yes', how: 'representative' }
    const note = (more: object) => post(region.karin, `/people/${dossier}/consent`, { ...paper, ...more })
    expect((await note({})).json().because).toBe('paper-day-needed')
    expect((await note({ paperOn: '2030-01-01' })).json().because).toBe('paper-day-ahead')
    expect((await note({ paperOn: '2027-11-01', textLang: 'en' })).json()).toEqual({ kept: 'yes' })
    const row = (await mine()).find(({ what }: { what: string }) => what === 'research')
    expect(row).toMatchObject({ how: 'representative', paperOn: '2027-11-01', text: { lang: 'en' }, state: 'given' })
    const withdrawal = `/people/${dossier}/consent/${row.id}/withdrawal`
    expect((await post(region.henk, withdrawal, {})).statusCode).toBe(404)
    expect((await post(region.karin, withdrawal, {})).statusCode).toBe(200)
    expect(await shares('research', region.deKade)).toBe(false)
  })

  it('answers as the last thing said, whatever was given, refused, taken back or ran out before', async () => {
    const step = fc.oneof(
      fc.record({ says: fc.constant('yes' as const), days: fc.integer({ min: 0, max: 40 }) }),
      fc.record({ says: fc.constantFrom('no', 'back', 'nothing'), days: fc.constantFrom(0, 1, 20) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
        const about = newId<'Organisation'>()
        const key = { ...person, what: 'contact', audience: 'organisation', about } as const
        let until: Day | null = null
        for (const { says, days } of steps) {
          const today = fresh.house.clock.today()
          const lastDay = addDays(today, days)
          const text = consentText({ ...key, name: 'De Kade', until: lastDay }, 'nl')
          const answer = { how: 'herself', paperOn: null, text } as const
          await asJob(async (act) => {
            if (says === 'yes') expectDone(await giveRelease(act, key, lastDay, answer))
            if (says === 'no') expectDone(await refuseRelease(act, key, answer))
            if (says === 'back') expectDone(await withdrawRelease(act, key, 'herself'))
          })
          if (says === 'yes') until = lastDay
          else if (says !== 'nothing') until = null
          if (says === 'nothing') time.passes(days * 24 * 3600)
          const allowed = until !== null && fresh.house.clock.today() <= until
          expect(await shares('contact', about)).toBe(allowed)
        }
      }),
      { numRuns: 25 },
    )
  })

  /** A letter that rests on one yes, as it waits for the mail server. */
  async function waitingLetter(restsOn: string) {
    const id = expectDone(
      await asJob(async (act) => {
        await fresh.house.mail.queue(act, { to: 'press@kade.example', subject: 'Foto', body: 'Hier is hij.', restsOn })
        const kept = act.figures<PlatformTables>().selectFrom('platform.mail').select('id')
        return (await kept.where('rests_on', '=', restsOn).where('stopped_at', 'is', null).executeTakeFirstOrThrow()).id
      }),
    )
    const find = (act: Act) =>
      act
        .figures<PlatformTables>()
        .selectFrom('platform.mail')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    return { id, stopped: async () => expectDone(await asJob(find)).stopped_at !== null }
  }
})
