import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { occupations, openPlaces, skills } from '../public.ts'
import { type ConceptKind, conceptsMeant, namedConcept } from './meant.rules.ts'

const places = openPlaces()
const none = { more: new Map<string, string>(), towns: [] }
const meant = (text: string, lang: 'nl' | 'en' = 'nl', more = new Map<string, string>()) =>
  conceptsMeant(text, lang, { more, towns: places.townsMeant(text) })
const ids = (text: string, kind: ConceptKind, lang: 'nl' | 'en' = 'nl') =>
  meant(text, lang)
    .concepts.filter((one) => one.kind === kind)
    .map(({ id }) => id)

describe('what somebody may mean by a word', () => {
  it('is a job by what people call it, and says by which name', () => {
    expect(meant('tuinman').concepts[0]).toMatchObject({ kind: 'occupation', id: 'gardener', by: 'tuinman' })
    expect(meant('orderpicker').concepts[0]).toMatchObject({ id: 'order-picker', by: null })
  })

  it('forgives accents and one slip in a longer word', () => {
    expect(ids('caissière', 'occupation')).toContain('cashier')
    expect(ids('metselar', 'occupation')).toContain('bricklayer')
  })

  it('is a skill, beside the jobs that are called so', () => {
    expect(ids('etiketten', 'skill')).toContain('read-labels')
  })

  it('is a town, also with a slip', () => {
    expect(ids('Zutphen', 'place')).toEqual(['Zutphen'])
    expect(ids('Zutfen', 'place')).toEqual([])
    expect(ids('Deventr', 'place')).toEqual(['Deventer'])
    expect(ids('den bosch', 'place')).toHaveLength(1)
  })

  it('is said in the other language when the own one has no such word', () => {
    expect(ids('forklift', 'occupation', 'nl')).toContain('forklift-driver')
    expect(ids('heftruckchauffeur', 'occupation', 'en')).toContain('forklift-driver')
  })

  it('is a name that was brought in from elsewhere, from its beginning on', () => {
    const more = new Map([['pikspecialist', 'order-picker']])
    expect(meant('pikspec', 'nl', more).concepts[0]).toMatchObject({ kind: 'occupation', id: 'order-picker' })
    expect(meant('pik', 'nl', more).concepts.map(({ id }) => id)).not.toContain('order-picker')
  })

  it('is nothing where nothing goes by that name; then names that are written nearly so are told apart from it', () => {
    const { concepts, near } = meant('konckerge')
    expect(concepts).toEqual([])
    expect(near.map(({ name }) => name)).toContain('Conciërge')
    expect(meant('konckerge', 'en').near.map(({ name }) => name)).toContain('Caretaker')
    expect(meant('zzzzzzzzzz')).toEqual({ concepts: [], near: [] })
    expect(meant('  ')).toEqual({ concepts: [], near: [] })
  })

  it('is every job and every skill by its own name', () => {
    const found = (name: string) => conceptsMeant(name, 'nl', none).concepts.map(({ kind, id }) => `${kind} ${id}`)
    for (const { id, nl } of occupations) expect(found(nl), nl).toContain(`occupation ${id}`)
    for (const { id, nl } of skills) expect(found(nl), nl).toContain(`skill ${id}`)
  })

  it('never breaks on what is typed, and never gives more than one reads', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        const { concepts, near } = conceptsMeant(text, 'nl', none)
        expect(concepts.length).toBeLessThanOrEqual(16)
        expect(near.length).toBeLessThanOrEqual(5)
      }),
    )
  })
})

describe('a concept in an address', () => {
  it('is said by its name, and one that is gone says itself', () => {
    expect(namedConcept('skill', 'read-labels', 'nl')).toMatchObject({ known: true })
    expect(namedConcept('skill', 'never-was', 'nl')).toMatchObject({ known: false, name: 'never-was' })
  })
})
