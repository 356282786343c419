import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { addCandidateAccount, jobCaller } from '#access/public.ts'
import { addDocument } from '#people/documents/add-document.ts'
import { openDocument } from '#people/documents/open-document.ts'
import { beginDay } from '#platform/jobs/jobs.ts'
import { type Caller, withClient } from '#platform/public.ts'
import { expectDone, type Id } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { cookieOf, professionalAt, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { privacySubscriptions } from '../../privacy/subscriptions.ts'

describe('two dossiers of one person', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let ellen: Caller
  let kept: string
  let gone: string
  let document: string
  let third: string
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    ellen = await professionalAt(fresh.house, region, 'Ellen Kamphuis', 'workCentre', 'privacy-officer')
    const reach = { email: 'naomi@mail.example', phone: '0612345678' }
    kept = await added({ given: 'Naomi', family: 'Kraan', bsn: '111222333', ...reach })
    gone = await added({ given: 'Noami', family: 'Kraan', phone: '+31612345678', town: 'Zutphen' })
    expect((await asks(region.loes, 'GET', `/people/${gone}`)).status).toBe(200)
    await ok('PUT', `/people/${kept}/what-helps`, { version: 1, conditions: ['quiet-place'] })
    await ok('PUT', `/people/${gone}/what-helps`, { version: 1, conditions: ['fixed-times'] })
    await ok('POST', `/people/${gone}/notes`, { kind: 'talk', text: 'Wil graag beginnen.' })
    await ok('POST', `/people/${gone}/gaps`, { kind: 'travel', owner: 'person' })
    await ok('POST', `/people/${gone}/screenings`, { criteria: 'starter' })
    third = await added({ given: 'Naomie', family: 'Kraan', phone: '06 12 34 56 78', town: 'Raalte' })
    await ok('POST', `/people/${gone}/two-people/${third}`)
    const file = { name: 'cv.txt', bytes: Buffer.from('Wat Naomi deed.') }
    document = expectDone(await addDocument(fresh.house, region.karin, gone as never, { what: 'cv' }, file)).id
    for (const organisation of [region.deKade, region.municipality])
      await ok('POST', `/people/${gone}/sharing`, { organisation, purpose: 'coaching' })
    await ok('POST', `/people/${kept}/sharing`, { organisation: region.deKade, purpose: 'coaching' })
    await sql(`insert into access.release (region_id, subject_id, holder_id, what, audience, given_on)
      select region_id, subject_id, organisation_id, 'research', 'region', '2026-11-01' from people.dossier where id = '${kept}'`)
    await sql(`insert into access.release (region_id, subject_id, holder_id, what, audience, refused_at)
      select region_id, subject_id, organisation_id, 'research', 'region', '2026-11-02' from people.dossier where id = '${gone}'`)
    const [{ subject_id: subject }] = await sql(`select subject_id from people.dossier where id = '${gone}'`)
    const account = { name: 'Noami Kraan', email: 'noami@mail.example', subject: subject as Id<'Subject'> }
    expectDone(await addCandidateAccount(fresh.house, jobCaller(region.region, 'tests'), account))
  })
  afterAll(() => fresh.close())

  type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
  const asks = async (who: Caller, method: Method, path: string, payload?: object) => {
    const response = await fresh.app.inject({
      method,
      url: `/api/v1${path}`,
      cookies: await cookieOf(fresh.house, who),
      headers: { origin: 'http://localhost:80', host: 'localhost:80' },
      ...(payload ? { payload } : {}),
    })
    return { status: response.statusCode, body: response.json() }
  }
  const ok = async (method: Method, path: string, payload?: object) => {
    const answer = await asks(region.karin, method, path, payload)
    expect([answer.status < 300, path, answer.body.because ?? null]).toEqual([true, path, null])
    return answer.body
  }
  const added = async (person: object): Promise<string> => (await ok('POST', '/people', person)).id
  const sql = (text: string): Promise<Record<string, unknown>[] & [Record<string, unknown>]> => {
    const url = new URL(inject('adminUrl'))
    url.pathname = new URL(fresh.urls.owner).pathname
    return withClient(url.href, async (client) => (await client.query(text)).rows) as never
  }

  const aboutPeople = [
    ['people.note', 'id'],
    ['people.document', 'id, subject_id, name'],
    ['trajectories.gap', '*'],
    ['trajectories.screening', '*'],
    ['access.relation', '*'],
    ['access.release', '*'],
    ['access.account', 'id, subject_id, disabled_at'],
    ['people.apart', '*'],
  ] as const
  /** Everything that a merge touches, what is sealed opened. */
  const everything = async () => {
    const tables = await Promise.all(
      aboutPeople.map(async ([table, columns]) => sql(`select ${columns} from ${table} order by 1`)),
    )
    const dossiers = await Promise.all([kept, gone].map((id) => asks(region.karin, 'GET', `/people/${id}`)))
    const plainly = dossiers.map(({ status, body: { version: _, ...body } }) => ({ status, body }))
    const columns =
      await sql(`select id, search_text, sort_name, vum_id, lat_e5, stage_since, removed_at, merged_into, former_ids
      from people.dossier order by id`)
    return { tables, plainly, columns, cv: await cv() }
  }
  const cv = async () => {
    const opened = await openDocument(fresh.house, region.karin, document as never)
    return opened.done ? opened.value.bytes.toString() : null
  }

  let before: Awaited<ReturnType<typeof everything>>
  let merge: string

  it('stand side by side: what differs, what comes along, and who would no longer see it', async () => {
    before = await everything()
    const page = await fresh.app.inject({
      method: 'GET',
      url: `/people/${gone}/merging/${kept}`,
      cookies: await cookieOf(fresh.house, region.karin),
      headers: { 'accept-language': 'nl', host: 'localhost:80' },
    })
    const text = page.body.replaceAll('<!-- -->', '')
    for (const said of [
      'Naomi Kraan',
      'Noami Kraan',
      'bijna dezelfde naam, hetzelfde telefoonnummer',
      '1 notitie',
      'tot je het opnieuw deelt: Gemeente Hanzewaard.',
      'Eén toestemming eindigt',
      'Het account bij het dossier dat opgaat, wordt gesloten.',
    ])
      expect([said, text.includes(said)]).toEqual([said, true])
    expect(await everything()).toEqual(before)
  })

  it('become one in one act: her number stays, each room takes along what is its own', async () => {
    const address = `/people/${gone}/merging/${kept}`
    expect((await asks(region.fatima, 'POST', address, {})).status).toBe(404)
    expect((await asks(region.ton, 'POST', address, {})).status).toBe(403)
    const done = await ok('POST', address, { choices: { name: 'kept', helps: 'merged' } })
    expect(done.id).toBe(kept)
    merge = done.merge
    const { body } = await asks(region.karin, 'GET', `/people/${kept}`)
    expect(body).toMatchObject({ name: { given: 'Naomi' }, town: 'Zutphen', helps: ['fixed-times'], notesTotal: 1 })
    expect((await asks(region.karin, 'GET', `/people/${gone}`)).status).toBe(404)
    expect(await cv()).toBe('Wat Naomi deed.')
    expect((await asks(region.karin, 'GET', `/people/${kept}/gaps`)).body).not.toEqual([])
    expect((await ok('GET', '/people/duplicates')).total).toBe(0)
  })

  it('open to nobody who did not see both, and no yes of hers reaches further', async () => {
    expect((await asks(region.henk, 'GET', `/people/${kept}`)).status).toBe(200)
    expect((await asks(region.fatima, 'GET', `/people/${kept}`)).status).toBe(404)
    expect((await asks(region.fatima, 'GET', `/people/${gone}`)).status).toBe(404)
    const [yes] = await sql(`select withdrawn_how from access.release where given_on is not null`)
    expect(yes).toEqual({ withdrawn_how: 'merged' })
    const [account] = await sql(
      `select disabled_at is not null as closed from access.account where email = 'noami@mail.example'`,
    )
    expect(account).toEqual({ closed: true })
  })

  const opens = async (who: Caller, id: string) => {
    const { statusCode, headers } = await fresh.app.inject({
      method: 'GET',
      url: `/people/${id}`,
      cookies: await cookieOf(fresh.house, who),
      headers: { host: 'localhost:80' },
    })
    return headers.location ? [statusCode, headers.location] : [statusCode]
  }

  it('lead on from the old address, for who may see the dossier that stayed and for nobody else', async () => {
    for (const who of [region.karin, region.loes, region.henk])
      expect(await opens(who, gone)).toEqual([302, `/people/${kept}`])
    expect(await opens(region.fatima, gone)).toEqual([404])
    expect(await opens(region.karin, kept)).toEqual([200])
  })

  const apart = () => sql(`select subject_id, other_id, said_by from people.apart order by 1, 2`)
  const subjectOf = async (id: string) =>
    (await sql(`select subject_id from people.dossier where id = '${id}'`))[0].subject_id as string

  it('stay apart from whoever the one that went was told apart from', async () => {
    const [here, other] = [await subjectOf(kept), await subjectOf(third)]
    const said = (await apart()).filter((row) => [row.subject_id, row.other_id].includes(here))
    const by = region.karin.account
    expect(said).toHaveLength(2)
    expect(said).toEqual(
      expect.arrayContaining([
        { subject_id: here, other_id: other, said_by: by },
        { subject_id: other, other_id: here, said_by: by },
      ]),
    )
  })

  it('keep every line of the log, and she is told of both', async () => {
    const [{ subject_id: subject }] = await sql(`select subject_id from people.dossier where id = '${kept}'`)
    const account = { name: 'Naomi Kraan', email: 'naomi@mail.example', subject: subject as Id<'Subject'> }
    const id = expectDone(await addCandidateAccount(fresh.house, jobCaller(region.region, 'tests'), account))
    const naomi = { ...region.karin, kind: 'person', account: id, subject, organisation: null, roles: [] } as never
    const told = await fresh.app.inject({
      method: 'GET',
      url: '/my/looks',
      cookies: await cookieOf(fresh.house, naomi),
      headers: { 'accept-language': 'nl', host: 'localhost:80' },
    })
    // Loes looked only in the one that went.
    expect([told.statusCode, told.body.includes('Loes ter Braak')]).toEqual([200, true])
    await sql(`delete from access.session where account_id = '${id}'`)
    await sql(`delete from access.account where id = '${id}'`)
  })

  it('are two again, exactly as before, and what was written since stays', async () => {
    const { id: since } = await ok('POST', `/people/${kept}/notes`, { kind: 'talk', text: 'Belde vandaag.' })
    const undoing = `/people/${kept}/merges/${merge}`
    expect((await asks(region.fatima, 'DELETE', undoing)).status).toBe(404)
    expect(await ok('DELETE', undoing)).toEqual({ id: kept, other: gone })
    expect((await asks(region.karin, 'DELETE', undoing)).status).toBe(404)
    expect((await asks(region.karin, 'GET', `/people/${kept}/notes`)).body.rows).toMatchObject([{ id: since }])
    await sql(`delete from people.note where id = '${since}'`)
    expect(await everything()).toEqual(before)
    expect(await opens(region.karin, gone)).toEqual([200])
  })

  it('leave a way in closed that somebody closed since', async () => {
    const hers = `email = 'noami@mail.example'`
    const again = await ok('POST', `/people/${gone}/merging/${kept}`, {})
    await sql(`update access.account set disabled_at = disabled_at + interval '1 hour' where ${hers}`)
    await ok('DELETE', `/people/${kept}/merges/${again.merge}`)
    const [account] = await sql(`select disabled_at is not null as closed from access.account where ${hers}`)
    expect(account).toEqual({ closed: true })
    await sql(`update access.account set disabled_at = null where ${hers}`)
  })

  it('forget no table: whatever is kept about a person follows her, or is named here with the reason', async () => {
    const stays = [
      'access.acting', // who acts in the one that goes is asked about first
      'access.look', // no line of the log changes
      'access.merge',
      'access.objection', // goes with its request
      'access.person_key',
      'access.relation', // only becomes narrower
      'people.apart', // said of the one that stays as well, and taken off again
      'people.cv', // hers, with the account she signs in with
      'people.cv_link', // opens until the day she chose, and she ends it
      'privacy.ending',
    ]
    const left = await sql(`select c.table_schema || '.' || c.table_name as name
      from information_schema.columns c join information_schema.columns h using (table_schema, table_name)
      where c.column_name = 'subject_id' and h.column_name = 'holder_id' and not exists (select from pg_policies p
        where p.policyname = 'merging' and p.schemaname = c.table_schema and p.tablename = c.table_name
          and p.tablename <> 'merge') order by 1`)
    expect(left.map(({ name }) => name)).toEqual(stays)
  })

  it('refuse what can stand only once: two screenings that are open', async () => {
    await ok('POST', `/people/${kept}/screenings`, { criteria: 'starter' })
    const refused = await asks(region.karin, 'POST', `/people/${kept}/merging/${gone}`, {})
    expect(refused).toMatchObject({ status: 409, body: { because: 'both-being-screened' } })
    await sql(
      `delete from trajectories.screening where subject_id = (select subject_id from people.dossier where id = '${kept}')`,
    )
  })

  it('after thirty days leave nothing of the one that went but what came along, and figures that add up', async () => {
    const { merge: again } = await ok('POST', `/people/${kept}/merging/${gone}`, {})
    time.passes(31 * 24 * 3600)
    await beginDay(fresh.house, { DayBegan: privacySubscriptions.DayBegan ?? [] })
    expect((await sql(`select count(*)::int as left from people.dossier where id = '${gone}'`))[0]).toEqual({ left: 0 })
    expect(await asks(region.karin, 'DELETE', `/people/${kept}/merges/${again}`)).toMatchObject({ status: 404 })
    expect(await opens(region.karin, gone)).toEqual([302, `/people/${kept}`])
    expect(await cv()).toBe('Wat Naomi deed.')
    const ended = await asks(ellen, 'GET', '/erasures')
    expect(JSON.stringify(ended.body)).toContain('"because":"merged","dossiers":1')
  })
})
