import { describe, expect, it } from 'vitest'
import { isAlmostSame, plainName, tellingWord } from './almost-same.rules.ts'

const at = (name: string, town: string | null = null) => ({ name, town })

describe('an employer that is almost the same', () => {
  it.each([
    ['Bakkerij Zoë B.V.', 'bakkerij zoe'],
    ['Stichting De Brug', 'De Brug'],
    ['Jansen en Zn. V.O.F.', 'Jansen & Zn'],
    ['BV Bouw-Noord', 'Bouw Noord'],
  ])('%s is %s', (one, other) => {
    expect(isAlmostSame(at(one), at(other))).toBe(true)
  })

  it('is another one in another town, and may be the same where a town is not known', () => {
    expect(isAlmostSame(at('De Zon', 'Epe'), at('De Zon', 'Olst'))).toBe(false)
    expect(isAlmostSame(at('De Zon', 'Epe'), at('De Zon BV', 'epe'))).toBe(true)
    expect(isAlmostSame(at('De Zon', 'Epe'), at('De Zon'))).toBe(true)
    expect(isAlmostSame(at('De Zon', 'Epe'), at('De Maan', 'Epe'))).toBe(false)
  })

  it('keeps a name that is nothing but a form', () => {
    expect(plainName('BV')).toBe('bv')
    expect(tellingWord('B.V. De Koekenbakker')).toBe('koekenbakker')
  })
})
