import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chosenColumns, harmless } from './sheet.ts'

describe('a cell of a sheet', () => {
  it('is never a formula, whatever somebody typed', () => {
    for (const text of ['=1+1', '+31 6', '-2', '@SUM(A1)', '\t=1']) expect(harmless(text)).toBe(`'${text}`)
    fc.assert(fc.property(fc.string(), (text) => !/^[=+\-@\t\r]/.test(harmless(text))))
  })

  it('stays as it is otherwise', () => {
    expect(harmless('Brink, Naomi van den')).toBe('Brink, Naomi van den')
    expect(harmless('')).toBe('')
  })
})

describe('a sheet with the columns somebody chose', () => {
  const sheet = { name: 'people', heads: ['Name', 'Town', 'From', 'To'], rows: [['Sam', 'Zutphen', 8, 16]] }
  const places = { name: [0], town: [1], hours: [2, 3] }

  it('has them in her order behind the name, and everything when nothing was chosen', () => {
    expect(chosenColumns(sheet, places, ['hours', 'town', 'gone'])).toEqual({
      ...{ name: 'people', heads: ['Name', 'From', 'To', 'Town'] },
      rows: [['Sam', 8, 16, 'Zutphen']],
    })
    expect(chosenColumns(sheet, places, null)).toBe(sheet)
  })
})
