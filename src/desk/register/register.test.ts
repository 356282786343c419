import { describe, expect, it } from 'vitest'
import { dataItems, permissionsInUse, purposeWords } from '#access/public.ts'
import { day } from '#values/public.ts'
import { registerOf } from './register.ts'
import { registerMarkdown, registerWords, saidRegister } from './register.words.ts'

const register = registerOf([], 'Hanzestroom', day('2026-11-23'))

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
