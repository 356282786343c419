import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest, nearnessOfText } from './spelling.ts'

describe('what somebody typed', () => {
  it('means a name that begins so, also without its accents and with the family name first', () => {
    expect(nearnessOfText('Thanh Nguyễn', 'thanh ng')).toBe(3)
    expect(nearnessOfText('Lisa van den Achterberg', 'achter lisa')).toBe(2)
    expect(nearnessOfText('Fietsfabriek Noordkade', 'kade')).toBe(1)
  })

  it('forgives one letter in four, two in eight, and none in a short name', () => {
    expect(nearnessOfText('Naomi Visser', 'Noami')).toBe(1)
    expect(nearnessOfText('Winterkoop', 'winterkop')).toBe(1)
    expect(nearnessOfText('Achterberg', 'achtrbreg')).toBe(1)
    expect(nearnessOfText('Jan Smit', 'Jon')).toBe(0)
    expect(nearnessOfText('Naomi Visser', 'Noima')).toBe(0)
  })

  it('means nothing when it is empty', () => {
    expect(nearnessOfText('Naomi', '  ')).toBe(0)
  })

  it('puts what begins so above what is inside a word', () => {
    expect(nearest(['Noordkade', 'Kade, De'], (name) => name, 'kade')).toEqual(['Kade, De', 'Noordkade'])
  })

  it('always finds a name by itself and by each of its words', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const name = words.join(' ')
        return nearnessOfText(name, name) === 3 && words.every((one) => nearnessOfText(name, one) >= 2)
      }),
    )
  })
})
