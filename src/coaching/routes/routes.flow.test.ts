import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { relationsOf } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Caller } from '#platform/public.ts'
import { addDays, done, type Id, notFound } from '#values/public.ts'
import { byHandIn } from '../../../tests/aged-log.ts'
import { type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { freshApp } from '../../../tests/fresh-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { reasonsFor } from './route.rules.ts'

type Line = { readonly id: string; readonly phase: string }

describe('a referral to coaching', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let http: ReturnType<typeof throughHttp>
  let dossier: string
  beforeAll(async () => {
    fresh = await freshApp({ jobs: true })
    region = await coachingRegion(fresh.house)
    http = throughHttp(fresh)
    const made = await http.call<{ id: string }>(region.fatima, 'POST', '/people', { given: 'Femke', family: 'Hart' })
    dossier = made.body.id
  })
  afterAll(() => fresh.close())

  const refer = (also: object = {}) =>
    http.call<{ id: string; phase: string; because?: string }>(region.fatima, 'POST', '/coaching/referrals', {
      dossier,
      kind: 'coaching',
      entry: 'activation',
      firm: region.stapsteen,
      payer: region.municipality,
      ground: 'participation-act',
      assignment: 'Een begin maken met werk.',
      price: 250000,
      ...also,
    })
  const seen = async (who: Caller, id: string) =>
    http.call<{ phase: string; offers: { step: string; inTheWay: string | null }[]; payers: object[] }>(
      who,
      'GET',
      `/coaching/routes/${id}`,
    )
  const take = (who: Caller, id: string, step: string, body: object = {}) =>
    http.call<{ phase: string; type: string; detail: string }>(
      who,
      'POST',
      `/coaching/routes/${id}/steps/${step}`,
      body,
    )

  it('opens the dossier to the firm, which answers; nobody else finds it', async () => {
    expect((await http.call(region.marijke, 'GET', `/people/${dossier}`)).status).toBe(404)
    const referred = await refer()
    expect(referred.status).toBe(201)
    expect(referred.body.phase).toBe('referred')
    const { id } = referred.body
    const asFirm = await seen(region.marijke, id)
    expect(asFirm.body.offers.map(({ step }) => step)).toEqual(['accept', 'decline'])
    expect((await seen(region.fatima, id)).body.offers.map(({ step }) => step)).toEqual(['takeBack'])
    expect((await seen(region.sanne, id)).status).toBe(404)
    expect((await seen(region.henk, id)).status).toBe(404)
  })

  it('is found behind two hundred other ways that moved since', async () => {
    const elsewhere = `insert into access.organisation (region_id, name, kind)
      select region_id, 'Elders ' || n, kind from access.organisation, generate_series(1, 201) n where name = 'Firma Stapsteen'`
    const ways = `insert into coaching.route (region_id, subject_id, holder_id, kind, entry, phase, phase_since, firm_id, made_at)
      select r.region_id, subject_id, holder_id, r.kind, entry, 'waiting', phase_since + 1, o.id, made_at
      from coaching.route r, access.organisation o where r.phase = 'referred' and o.name like 'Elders %'`
    await byHandIn(fresh, `${elsewhere}; ${ways}`)
    const answer = await http.call<{ rows: Line[] }>(region.fatima, 'GET', '/coaching/routes?show=referred')
    expect(answer.body.rows.map(({ phase }) => phase)).toEqual(['referred'])
    await byHandIn(fresh, `delete from coaching.route where phase = 'waiting'`)
  })

  it('is asked once of one firm', async () => {
    expect((await refer()).status).toBe(409)
  })

  it('goes on by the table alone: each step refused with what is in the way', async () => {
    const [{ id }] = (
      await http.call<{ rows: { id: string }[] }>(region.marijke, 'GET', `/coaching/routes?dossier=${dossier}`)
    ).body.rows as [{ id: string }]
    expect((await take(region.fatima, id, 'accept')).status).toBe(403)
    expect((await take(region.marijke, id, 'place')).status).toBe(409)
    const today = fresh.house.clock.today()
    const waits = { coach: region.marijke.account, expected: addDays(today, 30) }
    expect((await take(region.marijke, id, 'accept', { ...waits, expected: addDays(today, -1) })).status).toBe(422)
    expect((await take(region.marijke, id, 'accept', { ...waits, expected: '2026-06-31' })).status).toBe(400)
    expect((await take(region.marijke, id, 'accept', waits)).body.phase).toBe('waiting')
    expect((await seen(region.fatima, id)).body).toMatchObject({ expectedOn: waits.expected })
    expect((await take(region.marijke, id, 'accept')).status).toBe(409)
    const offers = (await seen(region.marijke, id)).body.offers
    expect(offers.find(({ step }) => step === 'beginAtWork')?.inTheWay).toBe('entry-is-work')
    expect((await take(region.marijke, id, 'beginActivation')).body.phase).toBe('activation')
    const early = await take(region.marijke, id, 'concludeActivation')
    expect(early.status).toBe(409)
    expect(JSON.stringify(early.body)).toContain('substantively-completed')
  })

  it('stops with a reason and a next step, and opens again', async () => {
    const { rows } = (await http.call<{ rows: { id: string }[] }>(region.fatima, 'GET', '/coaching/routes')).body
    const id = rows[0]?.id ?? ''
    expect((await take(region.marijke, id, 'stop', { reason: 'moved' })).status).toBe(409)
    const sunshine = await take(region.marijke, id, 'stop', { reason: 'sunshine', nextStep: 'Bellen' })
    expect(sunshine).toMatchObject({ status: 422, body: { because: 'no-such-reason', field: 'reason' } })
    expect(sunshine.body.detail).toBe(`Veld reason: gebruik een van ${reasonsFor('stop').join(', ')}.`)
    const needless = await take(region.marijke, id, 'beginActivation', { reason: 'moved' })
    expect(needless).toMatchObject({ status: 422, body: { allowed: [] } })
    const health = await take(region.marijke, id, 'stop', { reason: 'moved', nextStep: 'Naar de psycholoog.' })
    expect(health.status).toBe(422)
    const stopped = await take(region.marijke, id, 'stop', { reason: 'moved', nextStep: 'De gemeente belt in maart.' })
    expect(stopped.body.phase).toBe('stopped')
    expect((await take(region.fatima, id, 'reopen', { reason: 'asks-again' })).body.phase).toBe('waiting')
  })

  it('stands still on days of which no two overlap', async () => {
    const { rows } = (await http.call<{ rows: { id: string }[] }>(region.marijke, 'GET', '/coaching/routes')).body
    const id = rows[0]?.id ?? ''
    await take(region.marijke, id, 'beginActivation')
    const pause = (body: object) => http.call(region.marijke, 'POST', `/coaching/routes/${id}/pauses`, body)
    expect((await pause({ reason: 'holiday', from: '2026-12-01', until: '2026-12-14' })).status).toBe(201)
    expect((await pause({ reason: 'sickness', from: '2026-12-14' })).status).toBe(409)
    expect((await pause({ reason: 'sickness', from: '2026-12-20', until: '2026-12-01' })).status).toBe(422)
    expect((await pause({ reason: 'headache', from: '2026-12-20' })).status).toBe(400)
    expect((await pause({ reason: 'sickness', from: '2026-06-31' })).status).toBe(400)
  })

  it('goes to another payer from a day on, and the one before stays readable', async () => {
    const { rows } = (await http.call<{ rows: { id: string }[] }>(region.marijke, 'GET', '/coaching/routes')).body
    const id = rows[0]?.id ?? ''
    const change = (body: object) => http.call(region.marijke, 'POST', `/coaching/routes/${id}/payers`, body)
    const asked = { payer: region.uwv, ground: 'wajong', because: 'UWV neemt het over.' }
    expect((await change({ ...asked, from: '2030-01-01' })).status).toBe(200)
    expect((await change({ ...asked, from: '2029-01-01' })).status).toBe(409)
    expect((await seen(region.marijke, id)).body.payers).toMatchObject([
      { kind: 'municipality', now: true, ground: 'participation-act' },
      { kind: 'uwv', now: false, ground: 'wajong' },
    ])
  })

  it('moves one step when twenty say yes at the same moment', async () => {
    const made = await http.call<{ id: string }>(region.fatima, 'POST', '/people', { given: 'Daan', family: 'Kuipers' })
    const { id } = (await refer({ dossier: made.body.id, entry: 'trial' })).body
    const answers = await Promise.all(Array.from({ length: 20 }, () => take(region.marijke, id, 'accept')))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await seen(region.marijke, id)).body.phase).toBe('waiting')
  })

  it('asks for coaching only once a request was sent: work that is named is no request', async () => {
    const call = (url: string, body: object) => http.call<{ id: string }>(region.fatima, 'POST', url, body)
    const { id: whom } = (await call('/people', { given: 'Noor', family: 'Wolters' })).body
    const { id } = (await refer({ dossier: whom, entry: 'trial' })).body
    await take(region.marijke, id, 'accept')
    expect((await take(region.marijke, id, 'beginAtWork')).body.phase).toBe('ready')
    const employer = (await call('/employers', { name: 'Molen De Hoop', town: 'Raalte' })).body.id
    const hours = { minutesWeek: 1440, from: '2026-11-23', tasks: 'Meel inpakken.' }
    const work = await call('/placements', { kind: 'hire', dossier: whom, employer, ...hours })
    expect(work.status).toBe(201)
    const named = await take(region.marijke, id, 'request', { placement: work.body.id })
    expect(named).toMatchObject({ status: 409, body: { because: 'request-sent' } })
    expect(named.body.detail).toBe('Er is nog niets aangevraagd. Verstuur eerst de aanvraag voor jobcoaching.')
  })

  it('is declined with a reason, and then the dossier closes for the firm again', async () => {
    const made = await http.call<{ id: string }>(region.fatima, 'POST', '/people', { given: 'Mila', family: 'Jansen' })
    const { id } = (await refer({ dossier: made.body.id })).body
    const said = { reason: 'no-room', nextStep: 'Probeer het in januari opnieuw.' }
    const declined = await take(region.marijke, id, 'decline', said)
    expect(declined.body).toMatchObject({ phase: 'declined' })
    const lastDayOfReach = () =>
      fresh.house.db.act(region.fatima, 'see-dossier', async (act) => {
        const card = await findCard(act, made.body.id as Id<'Dossier'>)
        if (!card) return notFound()
        await act.look([card], 'dossier')
        return done((await relationsOf(act, card)).find(({ organisation }) => organisation === region.stapsteen)?.until)
      })
    await vi.waitFor(async () => expect(await lastDayOfReach()).toEqual(done(fresh.house.clock.today())), 5000)
  })

  it('shows its pages to who coaches, and asks only what a step needs', async () => {
    const { rows } = (await http.call<{ rows: Line[] }>(region.marijke, 'GET', '/coaching/routes')).body
    const id = rows.find(({ phase }) => phase === 'waiting')?.id ?? ''
    const page = await http.get(region.marijke, `/coaching/${id}`)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Wat er nu kan')
    expect((await http.get(region.marijke, `/coaching/${id}/steps/stop`)).body).toContain('name="nextStep"')
    expect((await http.get(region.marijke, `/coaching/${id}/steps/reopen`)).statusCode).toBe(404)
    expect((await http.get(region.marijke, '/coaching')).body).toContain('Kuipers')
    expect((await http.get(region.sanne, '/coaching')).body).not.toContain('Kuipers')
  })
})
