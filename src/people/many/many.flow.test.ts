import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectDone, type Id } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { addPerson } from '../dossiers/add-person.ts'
import { seePeople } from '../dossiers/see-people.ts'
import { addNote } from '../notes/add-note.ts'
import { finishNextStep } from '../notes/finish-next-step.ts'
import { seeNotes } from '../notes/see-notes.ts'
import { confirmMany, handMany, noteMany } from './do-many.ts'
import { ManyNoted } from './many.shapes.ts'
import { seeDoneMany, seeMany } from './see-many.ts'
import { undoMany } from './undo-many.ts'

describe('many people at once', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let ids: readonly Id<'Dossier'>[]
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    const made = []
    for (const family of ['Aalbers', 'Baran', 'Celik', 'Dijk'])
      made.push(expectDone(await addPerson(fresh.house, region.karin, { given: 'Sam', prefix: '', family })).id)
    ids = made as Id<'Dossier'>[]
  })
  afterAll(() => fresh.close())

  const seen = async (chosen: readonly string[] = ids) => {
    const question = { chosen: [...chosen] }
    const { people } = expectDone(await seeMany(fresh.house, region.karin, { kind: 'confirm', question }))
    return people.map(({ id, version }) => ({ id, version }))
  }
  const rows = async () => expectDone(await seePeople(fresh.house, region.karin, {})).rows
  const leads = async () => (await rows()).map(({ lead }) => lead)
  const handTo = async (who: SmallRegion['karin'], to: SmallRegion['karin'], people = seen()) =>
    handMany(fresh.house, who, { people: await people, to: to.account ?? '', meant: false })

  it('shows exactly what would change and for whom not, and changes nothing by looking', async () => {
    const asked = { kind: 'hand' as const, to: region.karin.account ?? '', question: { chosen: [...ids] as string[] } }
    const shown = expectDone(await seeMany(fresh.house, region.karin, asked))
    expect(shown.people.map(({ because }) => because)).toEqual(ids.map(() => 'already-so'))
    expect(shown.colleagues.map(({ name }) => name)).toEqual(['Karin Wassink', 'Loes ter Braak'])
    expect(await leads()).toEqual(ids.map(() => 'Karin Wassink'))
    const henk = await seeMany(fresh.house, region.henk, asked)
    expect(expectDone(henk).people).toEqual([])
  })

  it('are handed to a colleague of the own organisation, and come back exactly as they were', async () => {
    const { changed, back } = expectDone(await handTo(region.karin, region.loes))
    expect(changed).toBe(4)
    expect(await leads()).toEqual(ids.map(() => 'Loes ter Braak'))
    expect(await undoMany(fresh.house, region.loes, back)).toMatchObject({ refusal: { because: 'way-back-gone' } })
    expect(expectDone(await undoMany(fresh.house, region.karin, back))).toEqual({ back: 4, changedSince: 0 })
    expect(await leads()).toEqual(ids.map(() => 'Karin Wassink'))
    expect(await undoMany(fresh.house, region.karin, back)).toMatchObject({ refusal: { because: 'way-back-gone' } })
    expect(await handTo(region.karin, region.henk)).toMatchObject({ refusal: { because: 'not-a-colleague' } })
  })

  it('lose no change of two colleagues at the same moment: each dossier takes one of the two', async () => {
    const shown = await seen()
    const both = await Promise.all([
      confirmMany(fresh.house, region.karin, { people: shown }),
      confirmMany(fresh.house, region.loes, { people: [...shown].reverse() }),
    ])
    const [one, other] = both.map(expectDone)
    expect((one?.changed ?? 0) + (other?.changed ?? 0)).toBe(4)
    expect([...(one?.left ?? []), ...(other?.left ?? [])].map(({ because }) => because)).toEqual(
      ids.map(() => 'changed-meanwhile'),
    )
    expect((await rows()).every(({ confirmedOn }) => confirmedOn === '2026-11-23')).toBe(true)
  })

  it('stay as a colleague made them since, when it is undone', async () => {
    const { back } = expectDone(await handTo(region.karin, region.loes))
    expectDone(await confirmMany(fresh.house, region.loes, { people: (await seen()).slice(0, 1) }))
    expect(expectDone(await undoMany(fresh.house, region.karin, back))).toEqual({ back: 3, changedSince: 1 })
    expect((await leads()).filter((lead) => lead === 'Loes ter Braak')).toHaveLength(1)
  })

  it('get the same note once, which is taken back unless its next step was done', async () => {
    const id = ids[0] as Id<'Dossier'>
    expectDone(await addNote(fresh.house, region.loes, id, { kind: 'talk', text: 'Hiervoor.', meant: false }))
    const note = { kind: 'message', text: 'Uitnodiging banenmarkt.', nextDay: '2026-12-01', nextWhat: 'Bellen' }
    const asked = ManyNoted.parse({ ...note, people: await seen() })
    expect(await noteMany(fresh.house, region.karin, { ...asked, text: 'Heeft autisme' })).toMatchObject({
      refusal: { because: 'word-about-health' },
    })
    const { back, changed } = expectDone(await noteMany(fresh.house, region.karin, asked))
    expect(changed).toBe(4)
    const { rows: notes } = expectDone(await seeNotes(fresh.house, region.karin, id))
    const written = notes.find(({ text }) => text === note.text)
    expectDone(await finishNextStep(fresh.house, region.karin, { id, note: written?.id as Id<'Note'> }))
    expect(expectDone(await undoMany(fresh.house, region.karin, back))).toEqual({ back: 3, changedSince: 1 })
    expect(expectDone(await seeNotes(fresh.house, region.karin, id)).total).toBe(2)
    expect(expectDone(await seeNotes(fresh.house, region.karin, ids[1] as Id<'Dossier'>)).total).toBe(0)
  })

  it('can be undone for ten minutes', async () => {
    const { back } = expectDone(await handTo(region.karin, region.loes, seen(ids.slice(1, 2))))
    expect(expectDone(await seeDoneMany(fresh.house, region.karin, back))).toMatchObject({ open: true, changed: 1 })
    time.passes(601)
    expect(expectDone(await seeDoneMany(fresh.house, region.karin, back))).toMatchObject({ open: false })
    expect(await undoMany(fresh.house, region.karin, back)).toMatchObject({ refusal: { because: 'way-back-gone' } })
  })

  it('work without script: choose, look, do, undo', async () => {
    const http = throughHttp(fresh)
    const list = (await http.get(region.karin, '/people?sort=-name')).body
    expect(list.includes('action="/people/many"')).toBe(true)
    expect(list.includes('form="people" name="chosen"')).toBe(true)
    const look = (await http.get(region.karin, '/people/many?do=confirm&all=yes&q=baran')).body
    expect(look).toContain('Bevestig 1 mens')
    const field = /name="seen" value="([^"]+)"/.exec(look)?.[1] ?? ''
    const sent = await http.post(region.karin, '/people/many', { do: 'confirm', seen: field })
    const done = String(sent.headers.location)
    expect((await http.get(region.karin, done)).body).toContain('1 mens bevestigd.')
    const undone = await http.post(region.karin, '/people/many', { undo: done.split('done=')[1] ?? '' })
    expect(undone.headers.location).toBe('/people?view=all')
  })
})
