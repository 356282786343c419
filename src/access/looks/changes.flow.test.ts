import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { addPerson } from '#people/dossiers/add-person.ts'
import { addNote } from '#people/notes/add-note.ts'
import { NewNote } from '#people/notes/note.shapes.ts'
import { withClient } from '#platform/public.ts'
import { expectDone, type Id } from '#values/public.ts'
import { freshApp } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'

describe('the log of looks and acts', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshApp()
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  const byHand = async (sql: string) => {
    const url = new URL(inject('adminUrl'))
    url.pathname = new URL(fresh.urls.owner).pathname
    return withClient(url.href, async (client) => (await client.query(sql)).rows)
  }
  const logged = (after: number) =>
    byHand(`select kind, permission, what, purpose, screen, account_id, organisation_id from access.look
      where id > ${after} order by id`)
  const lastId = async () => (await byHand('select coalesce(max(id), 0)::int as id from access.look'))[0].id
  const naomi = (given: string) =>
    addPerson(fresh.house, { ...region.karin, screen: '/people/new' }, { given, prefix: '', family: 'Brink' })

  it('has one record for a person who was changed, however many tables that touched', async () => {
    const before = await lastId()
    expectDone(await naomi('Naomi'))
    const changes = (await logged(before)).filter(({ kind }) => kind === 'change')
    expect(changes).toEqual([
      {
        kind: 'change',
        permission: 'change-dossier',
        what: expect.stringMatching(/^(dossier|relation)$/),
        purpose: 'mediation',
        screen: '/people/new',
        account_id: region.karin.account,
        organisation_id: region.karin.organisation,
      },
    ])
  })

  it('has the next act as a record of its own, and says by which permission', async () => {
    const { id } = expectDone(await naomi('Femke'))
    const before = await lastId()
    const note = NewNote.parse({ kind: 'talk', text: 'Zin in werk' })
    expectDone(await addNote(fresh.house, region.karin, id as Id<'Dossier'>, note))
    const changes = (await logged(before)).filter(({ kind }) => kind === 'change')
    expect(changes.map(({ permission, what }) => [permission, what])).toEqual([['write-note', 'note']])
  })

  it('keeps no word of what was written', async () => {
    const { id } = expectDone(await naomi('Yusuf'))
    const note = NewNote.parse({ kind: 'talk', text: 'kanarievogel' })
    expectDone(await addNote(fresh.house, region.karin, id as Id<'Dossier'>, note))
    const [{ log }] = await byHand('select string_agg(l::text, chr(10)) as log from access.look l')
    expect(log).not.toMatch(/kanarievogel|Yusuf|Brink/)
  })

  it('records what somebody changes in the database by hand as well', async () => {
    const before = await lastId()
    await byHand("update people.dossier set town = 'Zutphen' where given_name = 'Naomi'")
    expect(await logged(before)).toMatchObject([
      { kind: 'change', permission: 'upkeep', what: 'dossier', screen: 'database', account_id: null },
    ])
  })

  it('leaves nothing of a change that was turned back', async () => {
    const before = await lastId()
    await fresh.house.db.act(region.karin, 'change-dossier', async (act) => {
      await act
        .tables<{ 'people.dossier': { town: string } }>()
        .updateTable('people.dossier')
        .set({ town: 'X' })
        .execute()
      return { done: false, refusal: { because: 'not-found', kind: 'not-found' } } as const
    })
    expect(await logged(before)).toEqual([])
  })

  it('answers nothing, and changes nothing, when it cannot be written', async () => {
    const { id } = expectDone(await naomi('Sanne'))
    const ask = async (url: string) =>
      fresh.app.inject({ method: 'GET', url, cookies: await cookieOf(fresh.house, region.karin) })
    const urls = ['/people', `/people/${id}`, '/api/v1/people', `/api/v1/people/${id}`, '/work']
    const answered = await Promise.all(urls.map(ask))
    expect(answered.map(({ statusCode }) => statusCode)).toEqual(urls.map(() => 200))
    await byHand('alter table access.look add constraint disk_full check (false) not valid')
    for (const url of urls.slice(0, 4)) {
      const { statusCode, body } = await ask(url)
      expect(statusCode, url).toBeGreaterThanOrEqual(500)
      expect(body).not.toContain('Sanne')
    }
    await expect(naomi('Niemand')).rejects.toThrow()
    expect(await byHand("select from people.dossier where given_name = 'Niemand'")).toEqual([])
    await byHand('alter table access.look drop constraint disk_full')
  })
})
