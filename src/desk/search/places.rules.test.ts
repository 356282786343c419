import { describe, expect, it } from 'vitest'
import { langs } from '#values/public.ts'
import { type May, places, placesMeant } from './places.rules.ts'
import { searchWords } from './search.words.ts'

const everything: May = {
  people: true,
  criteria: true,
  employers: true,
  proposals: true,
  coaching: true,
  hours: true,
  approvals: true,
  claims: true,
  bills: true,
  pays: true,
  imports: true,
  results: true,
  privacy: true,
  rights: true,
  research: true,
  post: true,
  manage: true,
}
const nothing: May = {
  people: false,
  criteria: false,
  employers: false,
  proposals: false,
  coaching: false,
  hours: false,
  approvals: false,
  claims: false,
  bills: false,
  pays: false,
  imports: false,
  results: false,
  privacy: false,
  rights: false,
  research: false,
  post: false,
  manage: false,
}
const nl = searchWords.nl.placeNames
const found = (asked: string, may = everything) => placesMeant(asked, may, nl).map(({ id }) => id)

describe('the places one can go to', () => {
  it('are all there before somebody types', () => {
    expect(found('')).toHaveLength(places.length)
  })

  it('are found by their name, by what others call them, and by words in any order', () => {
    expect(found('vacature toe')).toEqual(['add-vacancy'])
    expect(found('toevoegen vacature')).toEqual(['add-vacancy'])
    expect(found('EXCEL')).toEqual(['import'])
    expect(found('zzz')).toEqual([])
  })

  it('are left out for who may not go there', () => {
    expect(found('persoon toevoegen', { ...everything, people: false })).toEqual([])
    expect(found('', nothing)).toEqual(places.filter(({ need }) => need === null).map(({ id }) => id))
  })

  it('each have an address and a name of their own, in both languages', () => {
    expect(new Set(places.map(({ to }) => to)).size).toBe(places.length)
    for (const lang of langs) {
      const names = Object.values(searchWords[lang].placeNames).map(([name]) => name)
      expect(new Set(names).size).toBe(places.length)
    }
  })
})
