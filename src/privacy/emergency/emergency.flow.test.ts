import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { addAccount, addCandidateAccount, jobCaller } from '#access/public.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import { addNote } from '#people/notes/add-note.ts'
import { findCard } from '#people/public.ts'
import { beginDay } from '#platform/jobs/jobs.ts'
import { type Caller, type Read, withClient } from '#platform/public.ts'
import { done, expectDone, type Id } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { erasePerson } from '../erasure/erase-person.ts'
import { privacySubscriptions } from '../subscriptions.ts'
import { openInEmergency } from './open-in-emergency.ts'
import { seeInEmergency } from './see-in-emergency.ts'

const aMinute = 60
const aDay = 24 * 60 * aMinute

describe('a file that is opened in an emergency', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let naomi: { person: Read; dossier: Id<'Dossier'>; self: Caller }
  let other: Id<'Dossier'>
  let pia: Caller
  let id: string
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    naomi = await known('Naomi', '123456782')
    other = (await known('Sevda')).dossier
    const seats = [{ organisation: region.workCentre, role: 'privacy-officer' as const }]
    const asked = { name: 'Pia Vos', email: 'pia@centrum.example', lang: 'nl' as const, seats }
    const account = expectDone(await addAccount(fresh.house, jobCaller(region.region, 'tests'), asked))
    pia = { ...region.karin, name: 'Pia Vos', account, roles: ['privacy-officer'] }
  })
  afterAll(() => fresh.close())

  async function known(given: string, bsn?: string) {
    const { house } = fresh
    const asked = { given, prefix: 'van den', family: 'Brink', town: 'Zwolle', email: `${given}@mail.example`, bsn }
    const dossier = expectDone(await addPerson(house, region.karin, asked as never)).id as Id<'Dossier'>
    const note = { kind: 'talk', text: `Woont bij ${given}s zus.`, onDay: house.clock.today() }
    expectDone(await addNote(house, region.karin, dossier, note as never))
    const person = expectDone(
      await house.db.act(region.karin, 'see-dossier', async (act) => {
        const card = await findCard(act, dossier)
        await act.look(card ? [card] : [], 'dossier')
        return done({ subject: card?.subject, holder: card?.holder } as Read)
      }),
    )
    const mail = { name: `${given} Brink`, email: asked.email.toLowerCase(), subject: person.subject }
    const account = expectDone(await addCandidateAccount(house, jobCaller(region.region, 'tests'), mail))
    const self = {
      ...region.karin,
      kind: 'person' as const,
      account,
      subject: person.subject,
      organisation: null,
      roles: [],
    }
    return { person, dossier, self }
  }

  const http = () => throughHttp(fresh)
  const asked = { name: 'Naomi van den Brink', town: 'zwolle', reason: 'danger', line: 'Iemand staat bij haar deur.' }
  const open = (who: Caller, more: object = {}) => http().call(who, 'POST', '/emergencies', { ...asked, ...more })
  const tasks = async (who: Caller) => {
    const { toDo } = (await http().call(who, 'GET', '/worklist')).body as unknown as { toDo: Task[] }
    return toDo.filter(({ kind }) => kind === 'review-emergency')
  }
  const asSuperuser = async (sql: string, values: unknown[] = []) => {
    const url = new URL(inject('adminUrl'))
    url.pathname = new URL(fresh.urls.owner).pathname
    return (await withClient(url.href, (client) => client.query(sql, values))).rows
  }

  it('is found by all of the name and the town, and by nothing less', async () => {
    for (const less of [{ name: 'Naomi' }, { name: 'van den Brink' }, { town: 'Deventer' }, { name: 'Naomi Brin%' }])
      expect((await open(region.fatima, less)).status).toBe(404)
    expect((await open(region.fatima, { name: '' })).body.because).toBe('name-and-town')
    expect((await open(region.fatima, { line: '' })).status).toBe(400)
    const ill = await open(region.fatima, { line: 'Zij is ziek.' })
    expect(ill).toMatchObject({ status: 422, body: { because: 'word-about-health', words: ['ziek'] } })
    expect((await open(region.karin)).body.because).toBe('in-reach-already')
    expect((await open(region.ton)).status).toBe(403)
    expect(await asSuperuser('select 1 from access.emergency')).toEqual([])
  })

  it('comes to an end for who only tries names', async () => {
    expect((await open(region.fatima, { name: 'Nobody At All' })).status).toBe(404)
    expect((await open(region.fatima)).body.because).toBe('too-many-tries')
    time.passes(61 * aMinute)
  })

  it('is found by a BSN only by who may use it', async () => {
    const byBsn = { name: undefined, town: undefined, bsn: '123456782' }
    expect((await open(region.henk, byBsn)).body.because).toBe('bsn-not-for-you')
    expect((await open(region.fatima, { ...byBsn, bsn: '123456789' })).body.because).toBe('bsn-mistyped')
    const opened = await open(region.fatima, byBsn)
    expect(opened.status).toBe(201)
    await asSuperuser('delete from access.emergency where id = $1', [opened.body.id]).catch(() => [])
  })

  it('is open to read for an hour, with what is needed and what helps', async () => {
    const opened = await open(region.henk)
    expect(opened.status).toBe(201)
    id = String(opened.body.id)
    const page = await http().get(region.henk, `/emergency/${id}`)
    expect(page.statusCode).toBe(200)
    for (const text of ['Nood: te lezen tot 11.31 uur', 'Brink, Naomi van den', 'Woont bij Naomis zus.'])
      expect(page.body).toContain(text)
    const { body } = await http().call(region.henk, 'GET', `/emergencies/${id}`)
    expect(body).toMatchObject({ dossier: { email: 'Naomi@mail.example', helps: null } })
  })

  it('is opened by who shows once more that it is she; the hour after it asks nothing', async () => {
    const stale = { ...region.henk, provenAt: null }
    const again = { ...asked, reason: 'danger' as const, meant: false }
    await expect(openInEmergency(fresh.house, stale, again)).rejects.toThrow('A fresh proof')
    expect((await seeInEmergency(fresh.house, stale, id as Id<'Emergency'>)).done).toBe(true)
  })

  it('is that one file, for her alone, and in no list, count or search', async () => {
    for (const path of [`/people/${naomi.dossier}`, `/people/${other}`, `/people/${naomi.dossier}/notes`])
      expect((await http().call(region.henk, 'GET', path)).status).toBe(404)
    for (const who of [region.fatima, region.loes, region.karin])
      expect((await http().call(who, 'GET', `/emergencies/${id}`)).status).toBe(404)
    expect((await http().call(region.henk, 'GET', '/people')).body.rows).toEqual([])
    expect((await http().get(region.henk, '/search?q=naomi')).body).not.toContain('Brink, Naomi')
  })

  it('cannot be changed, not even past the permits', async () => {
    const change = await http().call(region.henk, 'PUT', `/people/${naomi.dossier}/hours`, {
      version: 1,
      min: 8,
      max: 9,
    })
    expect(change.status).toBe(404)
    const nowhere = await withClient(fresh.urls.app, async (client) => {
      await client.query('begin')
      const settings = { region: region.region, organisation: region.deKade, account: region.henk.account }
      const context = { ...settings, subject: crypto.randomUUID(), day: '2026-11-23', now: time.clock.now() }
      for (const [name, value] of Object.entries({ ...context, purpose: 'emergency' }))
        await client.query('select set_config($1, $2, true)', [`app.${name}`, value])
      const seen = await client.query('select id from people.dossier')
      const changed = await client.query('update people.dossier set hours_max = 9 where id = $1', [naomi.dossier])
      await client.query('select set_config($1, $2, true)', ['app.purpose', 'mediation'])
      const otherwise = await client.query('select id from people.dossier')
      const hourLater = new Date(Date.parse(time.clock.now()) + 3_600_000).toISOString()
      const elsewhere = { account: region.fatima.account, organisation: region.municipality, now: hourLater }
      const without = []
      for (const [name, value] of Object.entries(elsewhere)) {
        const kept = context[name as keyof typeof elsewhere]
        await client.query(`select set_config('app.purpose', 'emergency', true), set_config($1, $2, true)`, [
          `app.${name}`,
          value,
        ])
        without.push((await client.query('select id from people.dossier')).rowCount)
        await client.query('select set_config($1, $2, true)', [`app.${name}`, kept])
      }
      await client.query('rollback')
      return [seen.rowCount, changed.rowCount, otherwise.rowCount, ...without]
    })
    expect(nowhere).toEqual([1, 0, 0, 0, 0, 0])
  })

  it('is searched for only in an emergency, and only in the own region', async () => {
    const foundFor = (settings: Record<string, string>) =>
      withClient(fresh.urls.app, async (client) => {
        await client.query('begin')
        for (const [name, value] of Object.entries(settings))
          await client.query('select set_config($1, $2, true)', [`app.${name}`, value])
        const { rowCount } = await client.query('select * from people.find_exactly($1, $2, null)', [
          ['brink, naomi van den'],
          'Zwolle',
        ])
        await client.query('rollback')
        return rowCount
      })
    expect(await foundFor({ region: region.region, purpose: 'emergency' })).toBe(1)
    expect(await foundFor({ region: region.region, purpose: 'mediation' })).toBe(0)
    expect(await foundFor({ region: crypto.randomUUID(), purpose: 'emergency' })).toBe(0)
  })

  it('stands in the log for an emergency, with every look, and without a word of why', async () => {
    const rows = await asSuperuser(
      `select what, kind from access.look where purpose = 'emergency' and account_id = $1 and subject_id = $2`,
      [region.henk.account, naomi.person.subject],
    )
    expect(rows.filter(({ what }) => what === 'dossier').length).toBe(3)
    expect(rows.map(({ what }) => what)).toContain('emergency')
    const kept = await asSuperuser('select row(e.*)::text as text from access.emergency e where id = $1', [id])
    expect(kept[0]?.text).not.toContain('deur')
  })

  it('is not there any more when the hour is over', async () => {
    time.passes(59 * aMinute)
    expect((await http().get(region.henk, `/emergency/${id}`)).statusCode).toBe(200)
    time.passes(aMinute)
    expect((await http().get(region.henk, `/emergency/${id}`)).statusCode).toBe(404)
    expect((await http().call(region.henk, 'GET', `/emergencies/${id}`)).status).toBe(404)
  })

  it('waits at once for the lead and the privacy officer of the keeper, and for nobody else', async () => {
    await asSuperuser('update people.dossier set lead_account_id = $1', [region.loes.account])
    const to = `/emergency/${id}/review`
    for (const who of [region.loes, pia]) expect((await tasks(who)).map((task) => task.to)).toContain(to)
    for (const who of [region.karin, region.fatima, region.henk]) expect(await tasks(who)).toEqual([])
    for (const who of [region.henk, region.fatima, region.ton]) expect((await http().get(who, to)).statusCode).toBe(404)
  })

  it('is not told to her before it was reviewed, and is late after five working days', async () => {
    expect((await http().get(naomi.self, '/my/looks')).body).not.toContain('Henk Slotboom')
    expect((await http().call(naomi.self, 'GET', '/my/emergencies')).body.rows).toEqual([])
    time.passes(6 * aDay)
    expect((await tasks(pia)).map(({ group }) => group)).not.toContain('late')
    time.passes(2 * aDay)
    expect((await tasks(pia)).map(({ group }) => group)).toContain('late')
    expect((await http().get(pia, `/emergency/${id}/review`)).body).toContain('Te laat')
  })

  it('is told to her by then, whether or not somebody reviewed it, with a letter that says nothing', async () => {
    await beginDay(fresh.house, { DayBegan: privacySubscriptions.DayBegan ?? [] })
    const letters = await asSuperuser('select subject, body from platform.mail where to_address ilike $1', ['naomi%'])
    expect(letters.length).toBeGreaterThan(0)
    for (const { subject, body } of letters) expect(subject + body).not.toMatch(/Henk|Kade|nood|gevaar|Naomi/i)
    const hers = await http().get(naomi.self, '/my/emergencies')
    for (const text of ['Henk Slotboom keek op', 'Wij kijken dit nog na.']) expect(hers.body).toContain(text)
    expect(hers.body).not.toContain('deur')
    expect(wordsOn(hers.body)).toBeLessThanOrEqual(40)
    expect((await http().get(naomi.self, '/my/looks')).body).toContain('het was een noodgeval')
    expect((await http().get(naomi.self, '/my')).body).toContain('/my/emergencies')
  })

  it('is judged once, by somebody else, and she reads what was decided', async () => {
    const review = { verdict: 'not-justified', line: 'De politie was er al.' }
    const judge = (who: Caller, more: object = {}) =>
      http().call(who, 'POST', `/emergencies/${id}/review`, { ...review, ...more })
    expect((await judge(region.henk)).status).toBe(404)
    const late = await judge(pia, { tellOn: '2026-12-24', postponedBecause: 'police' })
    expect(late.body.because).toBe('told-already')
    const page = await http().get(pia, `/emergency/${id}/review`)
    for (const text of ['Henk Slotboom, Werkbedrijf De Kade', 'Iemand staat bij haar deur.'])
      expect(page.body).toContain(text)
    const both = await Promise.all([judge(pia), judge(region.loes)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect((await http().get(naomi.self, '/my/emergencies')).body).toContain('Wij keken dit na. Het mocht niet.')
    expect((await tasks(pia)).filter(({ to }) => to.includes(id))).toEqual([])
  })

  it('is told later when that is safer, and its looks with it', async () => {
    const opened = await open(region.henk, { name: 'Brink, Sevda van den' })
    const review = {
      verdict: 'justified',
      line: 'Terecht.',
      tellOn: '2026-12-24',
      postponedBecause: 'danger-to-person',
    }
    const late = `/emergencies/${opened.body.id}/review`
    expect((await http().call(pia, 'POST', late, { ...review, postponedBecause: null })).body.because).toBe(
      'postponed-without-reason',
    )
    expect((await http().call(pia, 'POST', late, review)).status).toBe(201)
    const [row] = await asSuperuser('select subject_id from people.dossier where id = $1', [other])
    const told = () =>
      asSuperuser('select id from access.emergency where subject_id = $1 and letter_at is not null', [row?.subject_id])
    await beginDay(fresh.house, { DayBegan: privacySubscriptions.DayBegan ?? [] })
    expect(await told()).toEqual([])
    time.passes(23 * aDay)
    await beginDay(fresh.house, { DayBegan: privacySubscriptions.DayBegan ?? [] })
    expect(await told()).toHaveLength(1)
  })

  it('goes when she is erased', async () => {
    const job = jobCaller(region.region, 'tests')
    expectDone(await erasePerson(fresh.house, job, naomi.person, { because: 'asked', endedOn: null }))
    const left = await asSuperuser('select id from access.emergency where subject_id = $1', [naomi.person.subject])
    expect(left).toEqual([])
  })
})

interface Task {
  readonly kind: string
  readonly group: string
  readonly to: string
}

/** What stands between header and foot: a candidate reads at most forty words on a screen. */
function wordsOn(page: string): number {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(page)?.[1] ?? ''
  const text = main.replaceAll(/<[^>]+>/g, ' ')
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
}
