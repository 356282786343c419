import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectDone, type Id } from '#values/public.ts'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { addPerson } from '../dossiers/add-person.ts'
import { addNote } from '../notes/add-note.ts'
import { readNotesAsked } from './notes-list.shapes.ts'
import { seeNotesList } from './see-notes-list.ts'

describe('the notes of everybody in reach', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    region = await smallRegion(fresh.house)
    const { house } = fresh
    const add = async (who: SmallRegion['karin'], given: string) =>
      expectDone(await addPerson(house, who, { given, prefix: '', family: 'Brink' })).id as Id<'Dossier'>
    const write = async (who: SmallRegion['karin'], id: Id<'Dossier'>, text: string, next = {}) =>
      expectDone(await addNote(house, who, id, { kind: 'talk', text, meant: false, ...next }))
    const naomi = await add(region.karin, 'Naomi')
    await write(region.karin, naomi, 'Van Karin.')
    await write(region.loes, naomi, 'Van Loes.', { nextDay: '2026-12-01', nextWhat: 'Bellen' })
    await write(region.fatima, await add(region.fatima, 'Amir'), 'Van Fatima.')
  })
  afterAll(() => fresh.close())

  const texts = async (who: SmallRegion['karin'], query = '') => {
    const seen = expectDone(await seeNotesList(fresh.house, who, readNotesAsked(new URLSearchParams(query))))
    expect(seen.total, query).toBe(seen.rows.length)
    return seen.rows.map(({ text }) => text).toSorted()
  }

  it('shows what colleagues wrote about people in reach, and nothing about others', async () => {
    expect(await texts(region.karin)).toEqual(['Van Karin.', 'Van Loes.'])
    expect(await texts(region.fatima)).toEqual(['Van Fatima.'])
    expect(await texts(region.henk)).toEqual([])
  })

  it('can be narrowed to a colleague, a kind, days and what is still to be done, with a count that agrees', async () => {
    expect(await texts(region.karin, `author=${region.loes.account}`)).toEqual(['Van Loes.'])
    expect(await texts(region.karin, 'whose=mine')).toEqual(['Van Karin.'])
    expect(await texts(region.karin, 'next=open')).toEqual(['Van Loes.'])
    expect(await texts(region.karin, 'next=late')).toEqual([])
    expect(await texts(region.karin, 'kind=visit')).toEqual([])
    expect(await texts(region.karin, 'from=24-11-2026')).toEqual([])
    expect(await texts(region.karin, 'q=naomi&sort=-author')).toEqual(['Van Karin.', 'Van Loes.'])
    for (const sort of ['day', 'person', 'kind', '-next', 'nonsense'])
      expect(await texts(region.karin, `sort=${sort}`), sort).toHaveLength(2)
  })

  it('is a page for who works with people, and for nobody else', async () => {
    const page = await throughHttp(fresh).get(region.karin, '/notes?view=all')
    expect(page.statusCode).toBe(200)
    expect(page.body.includes('Van Loes.')).toBe(true)
    expect((await throughHttp(fresh).get(region.ton, '/notes')).statusCode).toBe(403)
  })
})
