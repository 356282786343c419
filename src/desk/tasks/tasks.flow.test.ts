import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobCaller } from '#access/public.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import { addNote } from '#people/notes/add-note.ts'
import { NewNote } from '#people/notes/note.shapes.ts'
import { forgetDossier } from '#people/public.ts'
import { withClient } from '#platform/public.ts'
import { done, expectDone, type Id } from '#values/public.ts'
import { aMonday, freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { pastPoliciesUrl } from '../../../tests/past-policies.ts'
import { cookieOf, professionalAt, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import type { TaskLine } from './tasks.shapes.ts'

const aDay = 24 * 60 * 60

describe('a list of tasks', () => {
  const time = movableClock(`${aMonday}T08:30:00Z`)
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let naomi: Id<'Dossier'>
  let http: ReturnType<typeof throughHttp>
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    http = throughHttp(fresh)
    const { house } = fresh
    naomi = expectDone(await addPerson(house, region.karin, { given: 'Naomi', prefix: '', family: 'Brink' })).id
    const note = { kind: 'talk', text: 'Zin in werk', nextDay: '2026-11-25', nextWhat: 'Rooster sturen' }
    expectDone(await addNote(house, region.karin, naomi, NewNote.parse(note)))
  })
  afterAll(() => fresh.close())

  type Who = 'karin' | 'loes' | 'fatima' | 'henk' | 'ton'
  const call = (who: Who, method: 'POST' | 'PUT' | 'DELETE', url: string, body?: object) =>
    http.call(region[who], method, url, body)
  const seen = async (who: Who, query = '') => {
    const { status, body } = await http.call(region[who], 'GET', `/tasks${query}`)
    expect(status).toBe(200)
    return body as unknown as { rows: TaskLine[]; total: number; counts: Record<string, number> }
  }
  const said = async (who: Who, query = '') =>
    (await seen(who, query)).rows.map(({ kind, text, person, due }) => [kind, text, person, due])
  const write = async (who: Who, task: object) => {
    const { status, body } = await call(who, 'POST', '/tasks', { what: 'Bel', due: '2026-11-24', ...task })
    expect([status, body.because]).toEqual([201, undefined])
    return String(body.id)
  }
  const inDatabase = (query: string) =>
    withClient(pastPoliciesUrl(fresh.urls.owner), async (client) => (await client.query(query)).rows)

  it('holds what waits by itself and what somebody wrote down, each with its day', async () => {
    await write('karin', { what: 'Bel over reiskosten', dossier: naomi })
    await write('karin', { what: 'Stoelen bestellen', due: aMonday })
    expect(await said('karin')).toEqual([
      ['own-task', 'Stoelen bestellen', null, aMonday],
      ['own-task', 'Bel over reiskosten', 'Naomi Brink', '2026-11-24'],
      ['next-step', 'Rooster sturen', 'Naomi Brink', '2026-11-25'],
    ])
    expect(await said('karin', '?show=own&sort=about')).toHaveLength(2)
    expect(await said('karin', '?q=brink')).toHaveLength(2)
    expect(await said('karin', '?q=stoelen')).toHaveLength(1)
    expect(await said('karin', '?when=today&when=later')).toHaveLength(1)
    expect((await http.get(region.karin, '/work')).body).toContain('Stoelen bestellen')
  })

  it('shows a colleague what is about people whom both see, and never what is between two', async () => {
    expect(await said('loes')).toEqual([])
    expect(await said('loes', '?show=colleagues')).toEqual([
      ['own-task', 'Bel over reiskosten', 'Naomi Brink', '2026-11-24'],
    ])
    for (const who of ['fatima', 'henk', 'ton'] as const) expect((await seen(who, '?show=colleagues')).total).toBe(0)
    expect(await call('fatima', 'POST', '/tasks', { what: 'x', due: aMonday, dossier: naomi })).toMatchObject({
      status: 404,
    })
  })

  it('asks about words on health, refuses yesterday, and only colleagues of the own house get a task', async () => {
    const wrong = async (task: object) =>
      (await call('karin', 'POST', '/tasks', { what: 'Bel', due: aMonday, ...task })).body.because
    expect(await wrong({ what: 'Vraag naar de depressie', dossier: naomi })).toBe('word-about-health')
    expect(await wrong({ due: '2026-11-20' })).toBe('day-has-passed')
    expect(await wrong({ owner: region.fatima.account })).toBe('not-a-colleague')
  })

  it('is given to a colleague, who does it in one press; the giver sees that, and it can be opened again', async () => {
    const id = await write('karin', { what: 'Kast opruimen', owner: region.loes.account })
    expect(await said('karin', '?show=given')).toEqual([['own-task', 'Kast opruimen', null, '2026-11-24']])
    const page = await http.get(region.loes, '/tasks')
    expect(page.body).toContain('Kast opruimen')
    const pressed = await http.post(region.loes, `/tasks/${id}`, { intent: 'done' })
    expect([pressed.statusCode, pressed.headers.location]).toEqual([303, '/tasks'])
    expect(await said('loes', '?show=done')).toHaveLength(1)
    expect(await said('karin', '?show=given')).toEqual([])
    expect(await call('loes', 'PUT', `/tasks/${id}/day`, { due: '2026-12-01' })).toMatchObject({ status: 409 })
    expect((await call('loes', 'DELETE', `/tasks/${id}/completion`)).status).toBe(200)
    expect((await call('loes', 'PUT', `/tasks/${id}/day`, { due: '2026-12-01' })).status).toBe(200)
    expect((await call('karin', 'PUT', `/tasks/${id}/owner`, { owner: region.karin.account })).status).toBe(200)
    expect((await seen('karin', '?show=own')).rows.find(({ task }) => task?.id === id)).toMatchObject({
      ...{ mine: true, due: '2026-12-01', task: { writtenBy: 'Karin Wassink' } },
    })
    expect(await call('henk', 'POST', `/tasks/${id}/completion`)).toMatchObject({ status: 404 })
    expect((await call('karin', 'POST', `/tasks/${id}/completion`)).status).toBe(200)
  })

  it('goes to who stands in, and says in words what is late', async () => {
    const days = { from: '2026-11-26', until: '2026-11-27' }
    expect((await call('karin', 'POST', '/me/stand-ins', { standIn: region.loes.account, ...days })).status).toBe(201)
    expect((await seen('loes')).total).toBe(0)
    time.passes(3 * aDay)
    const { rows, counts } = await seen('loes', '?show=standing-in')
    expect(rows.map(({ text, for: whose }) => [text, whose])).toEqual([
      ['Stoelen bestellen', 'Karin Wassink'],
      ['Bel over reiskosten', 'Karin Wassink'],
      ['Rooster sturen', 'Karin Wassink'],
    ])
    expect(counts).toMatchObject({ late: 3, all: 3, colleagues: 0 })
    const page = (await http.get(region.loes, '/tasks')).body
    expect(page).toContain('3 dagen te laat')
    const own = rows[0]?.task?.id
    expect((await call('loes', 'PUT', `/tasks/${own}/owner`, { owner: region.loes.account })).status).toBe(200)
    time.passes(2 * aDay)
    expect((await seen('loes')).rows.map(({ text }) => text)).toEqual(['Stoelen bestellen'])
  })

  it('has a stand-in of the same house alone, also by who leads the team, and both see it', async () => {
    const mies = await professionalAt(fresh.house, region, 'Mies Lam', 'workCentre', 'programme-manager')
    const days = { from: '2030-02-01', until: '2030-02-12' }
    const [absent, standIn] = [region.karin.account, region.loes.account]
    const asks = async (who: typeof mies, url: string, body: object) =>
      (await http.call(who, 'POST', url, { ...days, ...body })).body
    const { karin, henk } = region
    const noColleague = { because: 'not-a-colleague' }
    expect(await asks(karin, '/me/stand-ins', { standIn: henk.account })).toMatchObject(noColleague)
    expect(await asks(karin, '/team/stand-ins', { absent, standIn })).toMatchObject({ because: 'no-permit' })
    expect(await asks(mies, '/team/stand-ins', { absent: henk.account, standIn })).toMatchObject(noColleague)
    const over = { from: '2020-02-01', until: '2020-02-12' }
    expect(await asks(karin, '/me/stand-ins', { standIn, ...over })).toMatchObject({ because: 'away-has-passed' })
    const { id } = await asks(mies, '/team/stand-ins', { absent, standIn })
    const chain = await asks(mies, '/team/stand-ins', { absent: standIn, standIn: absent })
    expect(chain).toMatchObject({ because: 'stand-in-away' })
    for (const who of [karin, region.loes])
      expect((await http.get(who, '/work')).body.includes('12 februari 2030')).toBe(true)
    expect((await http.get(karin, '/stand-ins')).body.includes('Mies Lam')).toBe(true)
    expect((await http.get(henk, '/stand-ins')).body.includes('Karin Wassink')).toBe(false)
    const end = async (who: typeof mies) => {
      const options = { method: 'DELETE', url: `/api/v1/team/stand-ins/${id}` } as const
      const headers = { origin: 'http://localhost:80', host: 'localhost:80' }
      return (await fresh.app.inject({ ...options, headers, cookies: await cookieOf(fresh.house, who) })).statusCode
    }
    expect([await end(karin), await end(mies), await end(mies)]).toEqual([403, 204, 404])
    expect(await inDatabase(`select ended_by from access.stand_in where id = '${id}'`)).toEqual([
      { ended_by: mies.account },
    ])
  })

  it('are done, taken over and moved together, after a look, and come back exactly as they were', async () => {
    const look = (await http.get(region.karin, '/tasks/many?do=move&all=yes')).body
    expect(look).toContain('Dit rond je af waar het wacht')
    const seenFields = [...look.matchAll(/name="seen" value="([^"]+)"/g)].map(([, field]) => String(field))
    expect(seenFields).toHaveLength(1)
    const late = await http.post(region.karin, '/tasks/many', { do: 'move', seen: seenFields, due: '20-11-2026' })
    expect(late.statusCode).toBe(422)
    const sent = await http.post(region.karin, '/tasks/many', { do: 'move', seen: seenFields, due: '5-12-2026' })
    const to = String(sent.headers.location)
    expect((await http.get(region.karin, to)).body).toContain('1 taak verzet.')
    expect((await seen('karin', '?show=own')).rows[0]?.due).toBe('2026-12-05')
    await http.post(region.karin, '/tasks/many', { undo: to.split('done=')[1] ?? '' })
    expect((await seen('karin', '?show=own')).rows[0]?.due).toBe('2026-11-24')
    const again = await http.post(region.karin, '/tasks/many', { do: 'done', seen: seenFields })
    expect((await http.get(region.karin, String(again.headers.location))).body).toContain(
      'wijzigde de taak ondertussen',
    )
  })

  it('comes along as a file, for who may take names along', async () => {
    const file = (await http.get(region.karin, '/tasks/file/csv?show=own')).body
    expect(file).toContain('Bel over reiskosten')
    expect((await http.get(region.ton, '/tasks/file/csv')).statusCode).toBe(403)
  })

  it('shows without her to who lost sight of her, and goes when she is forgotten', async () => {
    const paula = await professionalAt(fresh.house, region, 'Paula Vos', 'deKade', 'job-coach')
    const shared = { organisation: region.deKade as string, purpose: 'coaching', until: '2026-11-28' }
    expect((await call('karin', 'POST', `/people/${naomi}/sharing`, shared)).status).toBe(201)
    const { status } = await http.call(paula, 'POST', '/tasks', { what: 'Rijd mee', due: '2026-12-01', dossier: naomi })
    expect(status).toBe(201)
    time.passes(aDay)
    const { body } = await http.call(paula, 'GET', '/tasks')
    expect(body.rows).toMatchObject([{ text: null, person: null, task: { outOfSight: true } }])
    expect(JSON.stringify(body)).not.toContain('Rijd mee')
    const [her] = await inDatabase('select subject_id as subject, holder_id as holder from people.task_about limit 1')
    const job = jobCaller(region.region, 'tests')
    await fresh.house.db.act(job, 'erase-person', async (act) => done(await forgetDossier(act, her)))
    expect(await inDatabase('select id from people.task_about')).toEqual([])
    expect(await inDatabase(`select what from people.task where what is null`)).toEqual([])
  })
})
