import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harmless } from './sheet.ts'

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
