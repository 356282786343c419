import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, type Facts, isChoice, isKnown, mergedFacts, mergeFields, sides, suggested } from './field.rules.ts'

const nothing = Object.fromEntries(Object.values(columnsOf).flatMap((columns) => columns.map((one) => [one, null])))
const facts = (known: Partial<Facts>): Facts => ({ ...nothing, ...known }) as Facts
const merge = (kept: Partial<Facts>, merged: Partial<Facts>, choices = {}, newest: 'kept' | 'merged' = 'kept') =>
  mergedFacts(facts(kept), facts(merged), choices, newest).facts

describe('one dossier out of two', () => {
  it('takes what is known on one side only, without asking', () => {
    expect(merge({ phone: '1' }, { email: 'a@mail.example' })).toMatchObject({ phone: '1', email: 'a@mail.example' })
    expect(isChoice(facts({ phone: '1' }), facts({}), 'phone')).toBe(false)
  })

  it('asks where the two differ, and takes what was changed last until somebody chooses', () => {
    const [kept, merged] = [{ phone: '1' }, { phone: '2' }]
    expect(isChoice(facts(kept), facts(merged), 'phone')).toBe(true)
    expect(merge(kept, merged, {}, 'merged').phone).toBe('2')
    expect(merge(kept, merged, { phone: 'kept' }, 'merged').phone).toBe('1')
  })

  it('never makes one name or one address out of two', () => {
    const kept = {
      given_name: 'Naomi',
      name_prefix: 'van den',
      family_name: 'Kraan',
      town: 'Zutphen',
      postcode: '7201AB',
    }
    const merged = { given_name: 'N.', name_prefix: '', family_name: 'Kraan', town: 'Deventer', postcode: null }
    expect(merge(kept, merged, { name: 'merged', living: 'merged' })).toMatchObject(merged)
  })

  it('puts lists together, and lacks nothing that one of the two can do', () => {
    const kept = { skills: ['a', 'b'], skills_absent: ['c'] }
    expect(merge(kept, { skills: ['c'], skills_absent: ['a', 'd'] })).toMatchObject({
      skills: ['a', 'b', 'c'],
      skills_absent: ['d'],
    })
    expect(merge(kept, { skills: ['c'], skills_absent: [] }, { skills: 'merged' }).skills).toEqual(['c'])
  })

  it('takes no part of both where that says nothing', () => {
    expect(merge({ phone: '1' }, { phone: '2' }, { phone: 'both' }, 'merged').phone).toBe('2')
  })

  const some = fc.record({
    phone: fc.constantFrom(null, '1', '2'),
    town: fc.constantFrom(null, 'Zutphen', 'Deventer'),
    hours_min: fc.constantFrom(null, 12, 24),
    skills: fc.subarray(['a', 'b', 'c']),
    skills_absent: fc.subarray(['a', 'd']),
  })
  const choices = fc.dictionary(fc.constantFrom(...mergeFields), fc.constantFrom(...sides))

  it('loses nothing that was known on one side, whatever is chosen', () => {
    fc.assert(
      fc.property(some, some, choices, (a, b, chosen) => {
        const [kept, merged] = [facts(a), facts(b)]
        const result = mergedFacts(kept, merged, chosen, 'kept').facts
        for (const field of mergeFields)
          expect(isKnown(result, field)).toBe(isKnown(kept, field) || isKnown(merged, field))
      }),
    )
  })

  it('becomes what it was when both are the same', () => {
    fc.assert(
      fc.property(some, choices, (a, chosen) => {
        expect(mergedFacts(facts(a), facts(a), chosen, 'merged').facts).toEqual(facts(a))
        for (const field of mergeFields) expect(suggested(facts(a), facts(a), field, 'merged')).toBe('kept')
      }),
    )
  })
})
