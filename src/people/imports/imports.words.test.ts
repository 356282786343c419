import { describe, expect, it } from 'vitest'
import { importsWords } from './imports.words.ts'

describe('an import that was undone', () => {
  it('tells what happened, and not what did not', () => {
    const { nl, en } = importsWords
    expect(nl.undone(12, 0)).toBe('Ongedaan gemaakt: 12 mensen eruit.')
    expect(nl.undone(1, 3)).toBe('Ongedaan gemaakt: 1 persoon eruit, 3 weer als eerst.')
    expect(en.undone(0, 3)).toBe('Undone: 3 as before.')
    expect(en.undone(0, 0)).toBe('Undone.')
  })
})
