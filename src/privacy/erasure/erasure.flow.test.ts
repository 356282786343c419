import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { addAccount, addCandidateAccount, jobCaller } from '#access/public.ts'
import { addDocument } from '#people/documents/add-document.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import { bringBackPerson, removePerson } from '#people/dossiers/remove-person.ts'
import { addNote } from '#people/notes/add-note.ts'
import { findCard } from '#people/public.ts'
import { beginDay } from '#platform/jobs/jobs.ts'
import { type Caller, type Read, withClient } from '#platform/public.ts'
import { addDays, done, expectDone, type Id } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { privacySubscriptions } from '../subscriptions.ts'
import { eraseNow } from './erase-now.ts'
import { erasedFile, readErased } from './erased-list.ts'
import { holdBack, letGo } from './hold-ending.ts'
import { replayErasures } from './replay-erasures.ts'
import { seeEndings } from './see-endings.ts'

const aDay = 24 * 3600

describe('erasing a person', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  const dataDir = mkdtempSync(join(tmpdir(), 'schakel-erasure-'))
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let ellen: Caller
  let naomi: Read
  let dossier: Id<'Dossier'>

  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock, config: { dataDir } })
    region = await smallRegion(fresh.house)
    const seats = [{ organisation: region.workCentre, role: 'privacy-officer' as const }]
    const asked = { name: 'Ellen Kamphuis', email: 'ellen@hanzestroom.example', lang: 'nl' as const, seats }
    const account = expectDone(await addAccount(fresh.house, jobCaller(region.region, 'tests'), asked))
    ellen = { ...region.karin, name: asked.name, account, roles: ['privacy-officer'] }
    ;({ person: naomi, dossier } = await known('Naomi', 'Kanarie', '123456782'))
  })
  afterAll(async () => {
    await fresh.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  /** Somebody with a note, something sealed, and a way to sign in. */
  async function known(given: string, family: string, bsn: string) {
    const { house } = fresh
    const email = `${given.toLowerCase()}@mail.example`
    const added = expectDone(await addPerson(house, region.karin, { given, prefix: '', family, bsn, email } as never))
    const dossier = added.id as Id<'Dossier'>
    expectDone(
      await addNote(house, region.karin, dossier, {
        kind: 'talk',
        text: `Kanarietekst ${given}`,
        onDay: house.clock.today(),
      } as never),
    )
    const file = { name: `Kanarietekst ${given}.txt`, bytes: Buffer.from(`Kanarietekst ${given}`) }
    expectDone(await addDocument(house, region.karin, dossier, { what: 'cv' }, file))
    const person = expectDone(
      await house.db.act(region.karin, 'see-dossier', async (act) => {
        const card = await findCard(act, dossier)
        await act.look(card ? [card] : [], 'dossier')
        return done({ subject: card?.subject, holder: card?.holder } as Read)
      }),
    )
    const job = jobCaller(region.region, 'tests')
    expectDone(await addCandidateAccount(house, job, { name: `${given} ${family}`, email, subject: person.subject }))
    return { person, dossier, email }
  }

  const night = () => beginDay(fresh.house, { DayBegan: privacySubscriptions.DayBegan ?? [] })
  const endings = async () => expectDone(await seeEndings(fresh.house, ellen))
  const asSuperuser = (sql: string, values: unknown[] = []) => {
    const url = new URL(inject('adminUrl'))
    url.pathname = new URL(fresh.urls.owner).pathname
    return withClient(url.href, (client) => client.query(sql, values))
  }
  /** Every text in every table, as a dump would show it. */
  async function everywhere(): Promise<string> {
    const { rows } = await asSuperuser(`select table_schema s, table_name t from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`)
    const texts: string[] = []
    for (const { s, t } of rows)
      texts.push(...(await asSuperuser(`select row::text as text from "${s}"."${t}" row`)).rows.map(({ text }) => text))
    return texts.join('\n')
  }

  it('begins with a plan the night after somebody left, with two years and a day that everybody can see', async () => {
    expectDone(await removePerson(fresh.house, region.karin, dossier))
    await night()
    const { rows } = await endings()
    expect(rows).toMatchObject([
      { name: 'Kanarie, Naomi', endedOn: '2026-11-23', eraseOn: '2028-11-23', heldUntil: null },
    ])
  })

  it('is shown to the privacy officer of the organisation that keeps the dossier, and to nobody else', async () => {
    expect(await seeEndings(fresh.house, region.karin)).toMatchObject({ refusal: { because: 'no-permit' } })
    const elsewhere = { ...ellen, organisation: region.deKade }
    expect(expectDone(await seeEndings(fresh.house, elsewhere)).rows).toEqual([])
    expect(
      await holdBack(fresh.house, elsewhere, naomi.subject, { because: 'court', until: '2029-01-01' as never }),
    ).toMatchObject({
      refusal: { because: 'not-found' },
    })
  })

  it('waits while somebody holds the dossier back', async () => {
    expectDone(
      await holdBack(fresh.house, ellen, naomi.subject, { because: 'complaint', until: '2028-12-31' as never }),
    )
    time.passes((365 * 2 + 2) * aDay)
    await night()
    expect((await endings()).rows).toHaveLength(1)
    expect(await eraseNow(fresh.house, ellen, naomi.subject)).toMatchObject({ refusal: { because: 'held-back' } })
  })

  it('leaves no text of hers in any table, and notes her number outside the database', async () => {
    expect(await everywhere()).toContain('Kanarietekst Naomi')
    expectDone(await letGo(fresh.house, ellen, naomi.subject))
    await night()
    const [{ warnedOn, eraseOn } = {}] = (await endings()).rows
    expect([warnedOn, eraseOn]).toEqual([fresh.house.clock.today(), addDays(fresh.house.clock.today(), 30)])
    time.passes(30 * aDay)
    const soon = (await endings()).soon
    await night()
    expect((await endings()).figures.destroyed).toEqual(soon)
    const dump = await everywhere()
    for (const canary of ['Kanarietekst Naomi', 'Kanarie', 'naomi@mail.example']) expect(dump).not.toContain(canary)
    expect(readErased(dataDir)).toEqual([naomi])
    expect(readFileSync(erasedFile(dataDir), 'utf8')).not.toContain('Naomi')
  })

  it('keeps a record that adds up and leads to nobody', async () => {
    const { rows, destroyed } = await endings()
    expect(rows).toEqual([])
    expect(destroyed).toEqual([{ on: fresh.house.clock.today(), because: 'term', dossiers: 1 }])
    const { rows: kept } = await asSuperuser('select * from privacy.destruction')
    expect(JSON.stringify(kept)).not.toContain(naomi.subject)
    expect(kept).toMatchObject([{ stage: 'new', notes: 1, rule: 'ret.reintegrationFile', class: 'provider-file' }])
  })

  it('destroys her keys and the fingerprint of her BSN, and closes her account', async () => {
    const { rows } = await asSuperuser(
      `select (select count(*)::int from access.person_key where subject_id = $1) as keys,
        (select count(*)::int from access.relation where subject_id = $1) as relations,
        (select bsn_hash from access.subject where id = $1) as bsn,
        (select count(*)::int from access.account where subject_id = $1) as accounts`,
      [naomi.subject],
    )
    expect(rows).toEqual([{ keys: 0, relations: 0, bsn: null, accounts: 0 }])
  })

  it('leaves the log of looks as it was', async () => {
    const { rows } = await asSuperuser('select count(*)::int as n from access.look where subject_id = $1', [
      naomi.subject,
    ])
    expect(rows[0].n).toBeGreaterThan(2)
  })

  it('forgets somebody again whom a backup brought back', async () => {
    const { person, dossier: again } = await known('Tesfay', 'Mus', '111222333')
    expectDone(await removePerson(fresh.house, region.karin, again))
    await night()
    await asSuperuser(`create table public.kept as select * from people.dossier where id = $1`, [again])
    await asSuperuser(`create table public.kept_relation as select * from access.relation where subject_id = $1`, [
      person.subject,
    ])
    expectDone(await eraseNow(fresh.house, ellen, person.subject))
    const asked = privacySubscriptions.ErasureAsked?.[0]
    await asked?.(fresh.house, { name: 'ErasureAsked', region: region.region, ...person, endedOn: '2028-11-25' })
    expect(await everywhere()).not.toContain('Kanarietekst Tesfay')
    await asSuperuser(`insert into people.dossier select * from public.kept`)
    await asSuperuser(`insert into access.relation select * from public.kept_relation`)
    await asSuperuser('drop table public.kept, public.kept_relation')
    expect(await replayErasures(fresh.house)).toBe(1)
    expect(await everywhere()).not.toContain('Mus, Tesfay')
    expect(await replayErasures(fresh.house)).toBe(0)
  })

  it('is no plan any more for who comes back in time', async () => {
    const { dossier: back } = await known('Selam', 'Vink', '123456782')
    expectDone(await removePerson(fresh.house, region.karin, back))
    await night()
    expect((await endings()).rows).toHaveLength(1)
    expectDone(await bringBackPerson(fresh.house, region.karin, back))
    await night()
    expect((await endings()).rows).toEqual([])
  })

  it('asks for a confirmation on the page, and does nothing without it', async () => {
    const { person, dossier: gone } = await known('Amir', 'Spreeuw', '111222333')
    expectDone(await removePerson(fresh.house, region.karin, gone))
    await night()
    const cookies = await cookieOf(fresh.house, ellen)
    const url = `/erasures/${person.subject}`
    const headers = {
      origin: 'http://localhost:80',
      host: 'localhost:80',
      'content-type': 'application/x-www-form-urlencoded',
    }
    const send = (payload: string) => fresh.app.inject({ method: 'POST', url, cookies, headers, payload })
    expect((await fresh.app.inject({ method: 'GET', url, cookies })).body).toContain('Spreeuw, Amir')
    const unsure = await send('intent=now')
    expect([unsure.statusCode, unsure.body.includes('Bevestig het eerst.')]).toEqual([422, true])
    expect((await send('intent=now&sure=yes')).statusCode).toBe(303)
  })
})
