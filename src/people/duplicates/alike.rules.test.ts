import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alikePairs, type Comparable, enough, likeness } from './alike.rules.ts'

const somebody = (facts: Partial<Omit<Comparable, 'name'>> & { given?: string; family?: string }): Comparable => {
  const { given = 'Naomi', family = 'Kraan', ...rest } = facts
  const nothing = { id: 'a', email: null, phone: null, postcode: null, town: null, numbered: false }
  return { ...nothing, name: { given, prefix: '', family }, ...rest }
}
const known = somebody({ email: 'naomi@mail.example', phone: '06-12345678', postcode: '7201 AB', town: 'Zutphen' })
const reasonsOf = (facts: Parameters<typeof somebody>[0]) => likeness(known, somebody({ id: 'b', ...facts })).reasons
const isOffered = (facts: Parameters<typeof somebody>[0]) =>
  likeness(known, somebody({ id: 'b', ...facts })).score >= enough

describe('whether two dossiers could be about one person', () => {
  it('says why, in reasons that can be read', () => {
    expect(reasonsOf({ phone: '+31 6 1234 5678', town: 'ZUTPHEN' })).toEqual(['same-name', 'same-phone', 'same-town'])
    expect(reasonsOf({ given: 'Naömi', family: 'Kraan', postcode: '7201ab' })).toEqual(['same-name', 'same-postcode'])
    expect(reasonsOf({ given: 'N.', email: 'Naomi@mail.example' })).toEqual(['almost-same-name', 'same-email'])
    expect(reasonsOf({ family: 'Kraan-de Wit', phone: '0612345678' })).toEqual(['almost-same-name', 'same-phone'])
  })

  it('offers one who is spelled a little differently and has the same telephone', () => {
    expect(isOffered({ given: 'Noami', phone: '0612345678' })).toBe(true)
    expect(isOffered({ given: 'Naomi', family: 'Kraam', phone: '0612345678' })).toBe(true)
  })

  it('offers a namesake of whom nothing else is known, unless she lives elsewhere', () => {
    expect(isOffered({})).toBe(true)
    expect(isOffered({ town: 'Deventer' })).toBe(false)
    expect(isOffered({ email: 'another@mail.example', town: 'Zutphen' })).toBe(false)
  })

  it('offers no household: another first name is another person, whatever they share', () => {
    const shared = { email: known.email, phone: known.phone, postcode: known.postcode, town: known.town }
    expect(isOffered({ given: 'Tesfay', ...shared })).toBe(false)
    expect(isOffered({ given: 'Nadia', ...shared })).toBe(false)
  })

  it('offers somebody with another family name only when two ways to reach her are the same', () => {
    expect(isOffered({ family: 'Bakker', email: known.email })).toBe(false)
    expect(isOffered({ family: 'Bakker', email: known.email, phone: known.phone })).toBe(true)
  })

  it('offers nobody with a number of her own: two numbers are two people', () => {
    const facts = { ...known, id: 'b', numbered: true }
    expect(likeness(known, facts).score).toBeGreaterThanOrEqual(enough)
    expect(likeness({ ...known, numbered: true }, facts)).toEqual({ score: 0, reasons: [] })
  })

  it('takes no number that is too short, and no empty field, for the same', () => {
    expect(reasonsOf({ phone: '12345', email: '', postcode: '' })).toEqual(['same-name', 'same-town'].slice(0, 1))
    expect(likeness(somebody({ phone: '123' }), somebody({ id: 'b', phone: '123' })).reasons).toEqual(['same-name'])
  })

  const few = <T>(...values: T[]) => fc.constantFrom(...values)
  const anybody = fc.record({
    id: fc.uuid(),
    name: fc.record({
      given: few('Naomi', 'Noami', 'N', 'J P', 'Jan Peter', 'Jan', ''),
      prefix: few('', 'van den'),
      family: few('Kraan', 'Kraam', 'Kraan-de Wit', 'Wit', 'De Wit'),
    }),
    email: few(null, 'a@mail.example', 'A@mail.example', ''),
    phone: few(null, '06-12345678', '+31612345678', '123'),
    postcode: few(null, '7201 AB', '7201ab'),
    town: few(null, 'Zutphen', 'Deventer'),
    numbered: fc.boolean(),
  })

  it('finds the same whichever of the two comes first', () => {
    fc.assert(fc.property(anybody, anybody, (a, b) => void expect(likeness(a, b)).toEqual(likeness(b, a))))
  })

  it('finds the same pairs in whatever order people came in, and every whole number of points has its reason', () => {
    const pairs = fc.array(fc.tuple(anybody, anybody), { maxLength: 8 })
    fc.assert(
      fc.property(pairs, fc.infiniteStream(fc.nat()), (all, at) => {
        const shuffled = all
          .map(([a, b]) => ({ key: at.next().value as number, pair: [b, a] as const }))
          .sort((x, y) => x.key - y.key)
          .map(({ pair }) => pair)
        const found = alikePairs(all)
        expect(new Set(alikePairs(shuffled).map((one) => JSON.stringify(one)))).toEqual(
          new Set(found.map((one) => JSON.stringify(one))),
        )
        for (const { score, reasons } of found)
          expect([Number.isInteger(score), reasons.length > 0]).toEqual([true, true])
      }),
    )
  })
})
