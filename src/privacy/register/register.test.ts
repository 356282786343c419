import { describe, expect, it } from 'vitest'
import { dataItems, permissionsInUse, purposeWords } from '#access/public.ts'
import { day } from '#values/public.ts'
import { retentionClasses, termOn } from '../retention/classes.rules.ts'
import { registerOf } from './register.ts'
import { registerMarkdown, registerWords, saidRegister } from './register.words.ts'

const on = day('2026-11-23')
const decided = { class: 'coaching-file', years: 7, validFrom: on } as const
const kept = retentionClasses.flatMap((id) => {
  const term = termOn(id, on, [decided])
  return term ? [{ id, ...term }] : []
})
const register = registerOf([], 'Hanzestroom', on, kept)

describe('the register of processing', () => {
  it('holds every permission once, with its purpose and what allows it', () => {
    const held = register.processings.flatMap(({ permissions }) => permissions.map(({ permission }) => permission))
    expect(held.toSorted()).toEqual(permissionsInUse.map(({ permission }) => permission).toSorted())
    for (const { article, purpose } of register.processings) expect(article.length, purpose).toBeGreaterThan(5)
  })

  it('has a name for every purpose in both languages, and a controller for everything that is kept', () => {
    for (const { purpose } of register.processings)
      for (const lang of ['nl', 'en'] as const) expect(purposeWords[lang][purpose], `${purpose} ${lang}`).toBeTruthy()
    expect(register.items.map(({ item }) => item)).toEqual(dataItems.map(({ id }) => id))
    for (const { item, controller } of register.items)
      expect(registerWords.nl.controllers[controller], item).toBeTruthy()
  })

  it('says for every kind of file how long it is kept, as the region decided within the law', () => {
    const terms = Object.fromEntries(register.retention.map(({ id, years }) => [id, years]))
    expect(terms).toEqual({
      'provider-file': 2,
      'coaching-file': 7,
      'municipal-file': 2,
      'uwv-file': 5,
      'look-log': 5,
    })
    const said = saidRegister(register, 'nl').kept.map(({ kind, term, why }) => `${kind}: ${term}. ${why}`)
    expect(said).toContainEqual(
      expect.stringMatching(/^Dossier van een jobcoachbedrijf: 7 jaar .* Door deze regio bepaald/),
    )
    expect(registerMarkdown(register, 'en').join('\n')).toContain(
      '| Log of who looked and changed | 5 years after the day of the row |',
    )
  })

  it('names everybody who may, and shows no code', () => {
    const codes = new Set(permissionsInUse.flatMap(({ who }) => who.split(', ')).filter((one) => one.includes('-')))
    for (const lang of ['nl', 'en'] as const)
      for (const { who } of saidRegister(register, lang).purposes)
        expect(who.split(', ').filter((one) => one === '' || codes.has(one))).toEqual([])
  })

  it('says in every row what every column asks, for a file in either language', () => {
    for (const lang of ['nl', 'en'] as const) {
      const lines = registerMarkdown(register, lang)
      expect(lines[0]).toBe(`# ${registerWords[lang].title}`)
      expect(lines.join('\n')).toContain('AVG art. 9(2)b')
      expect(lines.filter((line) => line.startsWith('| ')).every((line) => line.endsWith(' |'))).toBe(true)
    }
  })
})
