import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameInList, nameSortKey, type PersonName, readPersonName, spokenName } from './person-name.ts'

function nameOf(text: string): PersonName {
  const read = readPersonName(text)
  if (!read.done) throw new Error(text)
  return read.value
}

const parts = (text: string) => Object.values(nameOf(text))

describe('a name', () => {
  it('is read as it is spoken', () => {
    expect(parts('Lisa van den Achterberg')).toEqual(['Lisa', 'van den', 'Achterberg'])
    expect(parts('Jan-Willem de Graaf')).toEqual(['Jan-Willem', 'de', 'Graaf'])
    expect(parts('Femke ’t Hart')).toEqual(['Femke', "'t", 'Hart'])
    expect(parts('Anna Maria  Jansen')).toEqual(['Anna Maria', '', 'Jansen'])
  })

  it('is read as it stands in a list, wherever the small words are', () => {
    for (const text of ['Achterberg, Lisa van den', 'van den Achterberg, Lisa']) {
      expect(parts(text)).toEqual(['Lisa', 'van den', 'Achterberg'])
    }
  })

  it('keeps names of two parts together', () => {
    expect(parts('Mila Jansen-de Wit')).toEqual(['Mila', '', 'Jansen-de Wit'])
    expect(parts('Yusuf El Idrissi')).toEqual(['Yusuf', '', 'El Idrissi'])
    expect(parts('Bram De Smet')).toEqual(['Bram', '', 'De Smet'])
  })

  it('is refused while half of it is missing', () => {
    for (const text of ['', 'Lisa', 'Jan van', ', Jan', 'Jansen,', 'van de, Jan', 'a, b, c']) {
      expect(readPersonName(text)).toMatchObject({ refusal: { because: 'name-incomplete' } })
    }
  })

  it('sorts by the family name, with the small words last', () => {
    const names = ["Femke 't Hart", 'Çağla Çelik', 'Lisa van den Achterberg', 'Bo Achterberg'].map(nameOf)
    const sorted = names.map(nameSortKey).sort()
    expect(sorted).toEqual(['achterberg, bo', 'achterberg, lisa van den', 'celik, cagla', "hart, femke 't"])
  })

  it('reads back as it is spoken and as it stands in a list', () => {
    const anyName = fc.record({
      given: fc.constantFrom('Lisa', 'Jan-Willem', 'Zoë', 'Anna Maria'),
      prefix: fc.constantFrom('', 'van', 'van den', "in 't", 'de'),
      family: fc.constantFrom('Achterberg', 'Jansen-de Wit', 'El Idrissi', 'Çelik', 'Hart'),
    })
    fc.assert(
      fc.property(anyName, (name) => {
        expect(nameOf(spokenName(name))).toEqual(name)
        expect(nameOf(nameInList(name))).toEqual(name)
      }),
    )
  })
})
