import { describe, expect, it } from 'vitest'
import { wordsMeant } from './meant-words.ts'

describe('the words somebody may have meant', () => {
  const texts = ['naomi van den brink', 'brink, naomi', 'zutphen magazijnmedewerker', 'jan']

  it('are one letter away, two in a long word, also while one is still typing', () => {
    expect(wordsMeant('brnk', texts)).toEqual(['brink'])
    expect(wordsMeant('noami', texts)).toEqual(['naomi'])
    expect(wordsMeant('magazijnmedwerkr', texts)).toEqual(['magazijnmedewerker'])
    expect(wordsMeant('magazjinm', texts)).toEqual(['magazijnmedewerker'])
  })

  it('are none for a short word, or for a word that is like no other', () => {
    expect(wordsMeant('jna', texts)).toEqual([])
    expect(wordsMeant('kwartel', texts)).toEqual([])
  })
})
