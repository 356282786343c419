import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { startSession } from '#access/public.ts'
import { addEmployer } from '#employers/cards/add-employer.ts'
import { NewEmployer } from '#employers/cards/employer.shapes.ts'
import { addVacancy } from '#employers/vacancies/add-vacancy.ts'
import { NewVacancy } from '#employers/vacancies/vacancy.shapes.ts'
import { tellWhatIsOver, writeAboutActing } from '#people/acting/acting.letter.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import { type Caller, withClient } from '#platform/public.ts'
import { writeToPerson } from '#trajectories/proposals/proposal.letter.ts'
import { askPerson } from '#trajectories/public.ts'
import { done, expectDone, type Id } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { aKnownPerson } from '../../../tests/known-person.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'

const own = { origin: 'http://localhost:80', host: 'localhost:80' }
const form = { ...own, 'content-type': 'application/x-www-form-urlencoded' }
const aDay = 24 * 3600

describe('somebody acts for her', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let naomi: Caller
  let dossier: Id<'Dossier'>
  let bram: Id<'Dossier'>
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    ;({ dossier, self: naomi } = await aKnownPerson(fresh.house, region, '123456782'))
    bram = expectDone(await addPerson(fresh.house, region.karin, { given: 'Bram', family: 'Vos' } as never)).id as never
  })
  afterAll(() => fresh.close())

  const http = () => throughHttp(fresh)
  const asSuperuser = async (sql: string, values: unknown[] = []) => {
    const url = new URL(inject('adminUrl'))
    url.pathname = new URL(fresh.urls.owner).pathname
    return (await withClient(url.href, (client) => client.query(sql, values))).rows
  }
  const enter = (who: Caller, of: string, asked: object) => http().call(who, 'POST', `/people/${of}/acting`, asked)
  const mentor = { name: 'Ria Mulder', kind: 'mentor', restsOn: 'court-order', email: 'ria@mentor.example' }
  const actingOf = async (email: string) =>
    (await asSuperuser('select * from access.acting where email = $1 order by entered_at, id', [email])) as {
      id: string
      account_id: Id<'Account'>
      subject_id: string
    }[]

  /** His own session, kept for several requests: as an open browser. */
  const signedIn = async (account: Id<'Account'>) => {
    const guest = { ...region.karin, kind: 'guest', account: null, organisation: null, roles: [] } as Caller
    const session = expectDone(
      await fresh.house.db.act(guest, 'sign-in', async (act) =>
        done(await startSession(act, account, { secondFactor: true })),
      ),
    )
    const cookies = { session }
    return {
      get: (url: string) => fresh.app.inject({ method: 'GET', url, cookies, headers: own }),
      post: (url: string, fields: Record<string, string>) =>
        fresh.app.inject({ method: 'POST', url, cookies, headers: form, payload: String(new URLSearchParams(fields)) }),
    }
  }
  const forIn = (body: string) => /name="_for" value="([^"]+)"/.exec(body)?.[1] ?? ''

  it('is entered by who keeps her dossier, with the paper that belongs to it, and by nobody else', async () => {
    const page = await http().get(region.karin, `/people/${dossier}`)
    expect(page.body).toContain(`/people/${dossier}/acting`)
    expect((await enter(region.henk, dossier, mentor)).status).toBe(404)
    expect((await enter(region.ton, dossier, mentor)).status).toBe(403)
    const wrong = [
      { ...mentor, restsOn: 'authorisation' },
      { ...mentor, kind: 'parent', restsOn: 'parental-authority' },
      { ...mentor, email: undefined },
      { ...mentor, until: '2026-11-22' },
    ]
    for (const one of wrong) expect((await enter(region.karin, dossier, one)).status, JSON.stringify(one)).toBe(422)
    for (const email of ['naomi@mail.example', 'henk@de.example', 'karin@hanzestroom.example'])
      expect((await enter(region.karin, dossier, { ...mentor, email })).status, email).toBe(409)
    expect((await enter(region.karin, dossier, { ...mentor, diagnosis: 'x' })).status).toBe(201)
    expect((await enter(region.karin, dossier, mentor)).body).toMatchObject({ because: 'acts-already' })
  })

  it('invites him by a letter without her name, and tells her', async () => {
    const [row] = await actingOf(mentor.email)
    await writeAboutActing(fresh.house, { name: 'ActingBegan', region: region.region, acting: row?.id ?? '' })
    const mail = await asSuperuser('select to_address, subject, body from platform.mail order by queued_at')
    expect(mail.map(({ to_address }) => to_address)).toEqual([mentor.email, 'naomi@mail.example'])
    expect(JSON.stringify(mail)).not.toMatch(/Brink|Mulder, |court/)
    expect(mail[0].body).not.toContain('Naomi')
    const key = /link\?key=(\S+)/.exec(mail[0].body)?.[1]
    expect((await fresh.app.inject({ url: `/link?key=${key}` })).body).toContain('Welkom, Ria Mulder')
    const hers = await http().get(naomi, '/my')
    expect(hers.body).toContain('href="/my/acting"')
    expect((await http().get(naomi, '/my/acting')).body).toContain('Ria Mulder, mentor')
  })

  it('gives him her pages, each saying for whom, and nothing else', async () => {
    const [row] = await actingOf(mentor.email)
    const ria = await signedIn(row?.account_id as Id<'Account'>)
    for (const page of ['/my', '/my/consent', '/my/looks', '/my/rights', '/my/data', '/my/documents', '/my/acting']) {
      const { statusCode, body } = await ria.get(page)
      expect(statusCode, page).toBe(200)
      expect(body, page).toContain('U regelt dit voor Naomi van den Brink.')
    }
    for (const page of ['/people', `/people/${dossier}`, '/work', '/account', '/admin'])
      expect((await ria.get(page)).headers.location, page).toBe('/my')
    expect((await ria.get(`/api/v1/people/${dossier}`)).statusCode).toBe(403)
    expect((await ria.get('/my/account')).body).toContain(mentor.email)
  })

  it('stands in the log as done by him for her, and she reads that', async () => {
    const looks = await http().get(naomi, '/my/looks')
    expect(looks.body).toContain('Ria Mulder regelt voor u')
    expect(looks.body).toContain('om het voor u te regelen')
    const rows = await asSuperuser(`select distinct purpose from access.look l
      join access.account a on a.id = l.account_id where a.acts`)
    expect(rows).toEqual([{ purpose: 'on-behalf' }])
  })

  it('answers a question for her, and with the answer stands who gave it', async () => {
    const proposal = await aQuestion(dossier)
    const [row] = await actingOf(mentor.email)
    const ria = await signedIn(row?.account_id as Id<'Account'>)
    const page = await ria.get(`/my/questions/${proposal}`)
    expect(page.statusCode).toBe(200)
    const said = await ria.post(`/my/questions/${proposal}`, { intent: 'say-yes', _for: forIn(page.body) })
    expect(said.statusCode).toBe(303)
    expect((await http().get(region.karin, `/proposals/${proposal}`)).body).toContain('door Ria Mulder')
    const [release] = await asSuperuser("select how from access.release where what = 'name-for-vacancy'")
    expect(release).toEqual({ how: 'acting' })
    const asked = await ria.post('/my/rights/restriction', { line: 'Even wachten.', _for: forIn(page.body) })
    expect(asked.statusCode).toBe(303)
    expect((await http().get(naomi, '/my/rights')).body).toContain('Ria Mulder vroeg dit voor u.')
  })

  it('never sends a form for somebody else than whom it was opened for, whatever a second tab chose', async () => {
    expect((await enter(region.karin, bram, { ...mentor, name: 'R. Mulder' })).status).toBe(201)
    const rows = await actingOf(mentor.email)
    const ria = await signedIn(rows[0]?.account_id as Id<'Account'>)
    expect((await ria.get('/my')).headers.location).toBe('/acting')
    const both = await ria.get('/acting')
    for (const name of ['Voor Naomi van den Brink', 'Voor Bram Vos']) expect(both.body).toContain(name)
    await ria.post('/acting', { acting: rows[0]?.id ?? '' })
    const tab = await ria.get('/my/rights/erasure')
    await ria.post('/acting', { acting: rows[1]?.id ?? '' })
    const sent = await ria.post('/my/rights/erasure', { _for: forIn(tab.body) })
    expect(sent.headers.location).toBe('/acting')
    expect((await ria.post('/my/rights/erasure', {})).headers.location).toBe('/acting')
    expect(await asSuperuser("select from access.rights_request where kind = 'erasure'")).toEqual([])
    expect((await ria.get('/my/rights')).body).toContain('U regelt dit voor Bram Vos.')
    expect((await ria.post('/acting', { acting: crypto.randomUUID() })).statusCode).toBe(404)
  })

  it('ends at once: the next request of an open session finds nothing, and letters that wait stay here', async () => {
    const [first] = await actingOf(mentor.email)
    const ria = await signedIn(first?.account_id as Id<'Account'>)
    await ria.post('/acting', { acting: first?.id ?? '' })
    expect((await ria.get('/my')).statusCode).toBe(200)
    await aQuestion(dossier)
    const waiting = () =>
      asSuperuser('select 1 from platform.mail where rests_on = $1 and stopped_at is null and sent_at is null', [
        first?.id,
      ])
    expect(await waiting()).not.toEqual([])
    const page = `/people/${dossier}/acting`
    expect((await http().get(region.karin, page)).body).toContain('Ria Mulder')
    const ended = await http().post(region.karin, page, { intent: 'end', acting: first?.id ?? '' })
    expect(ended.statusCode).toBe(303)
    expect(await waiting()).toEqual([])
    for (const page of ['/my', '/my/data']) expect((await ria.get(page)).headers.location, page).toBe('/acting')
    expect((await ria.get('/api/v1/my/data')).statusCode).toBe(403)
    expect((await http().call(region.karin, 'POST', `${page}/${first?.id}/ending`)).body).toMatchObject({
      because: 'ended-already',
    })
    expect((await http().get(naomi, '/my/acting')).body).toContain('Gestopt op 23 november 2026')
  })

  it('lets an administrator decide about money alone: of her he reads nothing', async () => {
    const asked = { ...mentor, name: 'Bewind BV', kind: 'administrator', email: 'post@bewind.example' }
    expect((await enter(region.karin, dossier, asked)).status).toBe(201)
    const [row] = await actingOf(asked.email)
    const office = await signedIn(row?.account_id as Id<'Account'>)
    for (const page of ['/my', '/my/data', '/my/consent'])
      expect((await office.get(page)).headers.location).toBe('/acting')
    expect((await office.get('/acting')).body).toContain('U regelt het geld van Naomi van den Brink.')
    expect((await office.post('/acting', { acting: row?.id ?? '' })).statusCode).toBe(404)
    expect((await office.get('/api/v1/my/data')).statusCode).toBe(403)
  })

  it('lets her take back what she authorised herself, and nobody who acts for her', async () => {
    const asked = {
      ...{ name: 'Oom Jan', kind: 'authorised', restsOn: 'authorisation' },
      ...{ email: 'jan@oom.example', until: '2027-11-23' },
    }
    expect((await enter(region.karin, dossier, asked)).status).toBe(201)
    const [row] = await actingOf(asked.email)
    const jan = await signedIn(row?.account_id as Id<'Account'>)
    const page = await jan.get('/my/acting')
    expect(page.body).not.toContain('Stop hiermee')
    const tried = await jan.post('/my/acting', { acting: row?.id ?? '', _for: row?.id ?? '' })
    expect(tried.statusCode).toBe(403)
    expect((await http().get(naomi, '/my/acting')).body).toContain('Stop hiermee')
    expect((await http().post(naomi, '/my/acting', { acting: row?.id ?? '' })).statusCode).toBe(303)
    expect((await jan.get('/my')).headers.location).toBe('/acting')
    const [other] = await actingOf('post@bewind.example')
    expect((await http().post(naomi, '/my/acting', { acting: other?.id ?? '' })).statusCode).toBe(404)
  })

  it('writes on paper to who has no e-mail, and a colleague writes down what was said in the talk', async () => {
    const asked = { ...mentor, name: 'Moeder Vos', email: undefined, address: 'Dorpsstraat 1, 8011 AA Zwolle' }
    const entered = await enter(region.karin, bram, asked)
    expect(entered.status).toBe(201)
    const proposal = await aQuestion(bram)
    const post = await http().get(region.karin, '/post')
    expect(post.body).toContain('Een vraag over werk')
    expect(post.body).toContain('aan Moeder Vos')
    const letters = (await asSuperuser(
      `select l.id, a.name from access.paper_letter l left join access.acting a on a.id = l.acting_id
        where about = 'question' and posted_at is null order by a.name nulls first`,
    )) as { id: string; name: string | null }[]
    expect(letters.map(({ name }) => name)).toEqual([null, 'Moeder Vos'])
    const toHim = await http().get(region.karin, `/post/${letters[0]?.id}`)
    for (const text of ['Mag Winterkoop uw naam zien?', 'Dag Bram Vos', `/proposals/${proposal}`])
      expect(toHim.body).toContain(text)
    const toHer = await http().get(region.karin, `/post/${letters[1]?.id}`)
    for (const text of ['Dorpsstraat 1', 'U regelt dit voor Bram Vos.']) expect(toHer.body).toContain(text)
    const answer = { intent: 'person-answer', answer: 'yes', how: 'talk' }
    expect((await http().post(region.karin, `/proposals/${proposal}`, answer)).statusCode).toBe(303)
    expect((await http().get(region.karin, `/proposals/${proposal}`)).body).toContain(
      'in een gesprek, genoteerd door Karin Wassink',
    )
    expect((await http().get(region.karin, '/post')).body).not.toContain('Een vraag over werk')
  })

  it('ends by itself on its day, and she is told the next morning, once', async () => {
    const asked = {
      ...{ name: 'Vader Brink', kind: 'parent', restsOn: 'parental-authority' },
      ...{ email: 'vader@brink.example', until: '2026-11-24' },
    }
    expect((await enter(region.karin, dossier, asked)).status).toBe(201)
    const [row] = await actingOf(asked.email)
    time.passes(aDay)
    const before = await signedIn(row?.account_id as Id<'Account'>)
    expect((await before.get('/my')).statusCode).toBe(200)
    time.passes(aDay)
    expect((await (await signedIn(row?.account_id as Id<'Account'>)).get('/my')).headers.location).toBe('/acting')
    const toHer = async () =>
      (await asSuperuser("select 1 from platform.mail where to_address = 'naomi@mail.example'")).length
    await asSuperuser('update access.acting set over_told_at = now() where ended_at is not null')
    const known = await toHer()
    for (const _ of [1, 2]) await tellWhatIsOver(fresh.house, { name: 'DayBegan', region: region.region })
    expect((await toHer()) - known).toBe(1)
  })

  it('is in the file with everything, and gone when she is erased', async () => {
    const file = JSON.stringify((await http().call(naomi, 'GET', '/my/data')).body)
    for (const told of ['Ria Mulder', 'Oom Jan', 'court-order']) expect(file).toContain(told)
  })

  /** Asked for work, ten seconds ago: so the letter about it went. */
  async function aQuestion(of: string): Promise<string> {
    const { house } = fresh
    const employer = expectDone(
      await addEmployer(house, region.karin, NewEmployer.parse({ name: 'Winterkoop', town: 'Ede' })),
    )
    const asked = {
      employer: employer.id,
      title: 'Orderpicker',
      occupation: 'order-picker',
      hoursMin: 24,
      state: 'region',
    }
    const vacancy = expectDone(await addVacancy(house, region.karin, NewVacancy.parse(asked))).id
    const { id } = expectDone(await askPerson(house, region.karin, { dossier: of, vacancy }, null))
    time.passes(11)
    await writeToPerson(house, { name: 'PersonAsked', region: region.region, proposal: id })
    return id
  }
})
