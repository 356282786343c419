import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, contains, day, expectDone, type Id, newId } from '#values/public.ts'
import type { DatedValue } from './dated-value.ts'
import { filledKeys, isLegalKey, ruleOf } from './keys.rules.ts'
import { valueOn } from './look-up.rules.ts'

const today = day('2026-11-23')
const town = newId<'Organisation'>()
const other = newId<'Organisation'>()

const aValue = (given: Partial<DatedValue> = {}): DatedValue => ({
  id: newId<'DatedValue'>(),
  key: 'pw.proefplaats.default',
  scope: 'municipality',
  whose: town,
  from: day('2026-01-01'),
  until: null,
  value: 3,
  keyedOn: 'placement-start',
  source: 'Verordening re-integratie 2026, art. 7',
  confidence: 'high',
  textAsOf: null,
  note: null,
  ...given,
})

const found = (kept: readonly DatedValue[], on = today, municipality: Id<'Organisation'> | null = town) =>
  valueOn('pw.proefplaats.default', on, kept, { municipality })

describe('the value that counts', () => {
  it('is that of the municipality, and otherwise that of the law', () => {
    expect(found([aValue()])).toMatchObject({ value: { value: 3, scope: 'municipality', whose: town } })
    expect(found([])).toMatchObject({ value: { value: 2, scope: 'national', whose: null } })
  })

  it('is never that of a neighbour', () => {
    expect(found([aValue({ whose: other })])).toMatchObject({ value: { value: 2, whose: null } })
    expect(found([aValue()], today, null)).toMatchObject({ value: { value: 2 } })
  })

  it('is that of who stands closest to the work', () => {
    const national = aValue({ scope: 'national', whose: null, value: 4 })
    expect(found([national, aValue()])).toMatchObject({ value: { value: 3 } })
    expect(found([national])).toMatchObject({ value: { value: 4, scope: 'national' } })
  })

  it('says what is missing and whose it is, when nobody said it', () => {
    expect(
      valueOn('pw.jc.rate', today, [aValue({ key: 'pw.jc.rate', until: day('2026-06-30') })], { municipality: town }),
    ).toEqual({
      done: false,
      refusal: {
        because: 'not-known-for-that-day',
        kind: 'conflict',
        key: 'pw.jc.rate',
        day: today,
        lastKnownUntil: '2026-06-30',
        missing: null,
        fillBy: 'municipality',
      },
    })
    expect(valueOn('wml.hour.21plus', today, [])).toMatchObject({
      refusal: { missing: 'Searched twice and not found.', lastKnownUntil: '2026-06-30', fillBy: 'national' },
    })
  })

  it('is filled in where the law has a gap', () => {
    const filled = aValue({
      key: 'wml.hour.21plus',
      scope: 'national',
      whose: null,
      from: day('2026-07-01'),
      value: 1500,
    })
    expect(valueOn('wml.hour.21plus', today, [filled])).toMatchObject({ value: { value: 1500, confidence: 'high' } })
    expect(valueOn('wml.hour.21plus', day('2026-06-30'), [filled])).toMatchObject({ value: { value: 1471 } })
  })

  it('asks to be looked at again a year after it was seen, unless its owner said it or named an end', () => {
    const seen = aValue({ textAsOf: day('2025-11-22') })
    expect(found([seen])).toMatchObject({ value: { carriedForward: true, confidence: 'low' } })
    expect(found([{ ...seen, textAsOf: day('2025-11-23') }])).toMatchObject({ value: { carriedForward: false } })
    expect(found([{ ...seen, textAsOf: null }])).toMatchObject({ value: { carriedForward: false } })
    expect(found([{ ...seen, until: day('2026-12-31') }])).toMatchObject({ value: { carriedForward: false } })
  })

  it('keeps the day that chose it and where it stands', () => {
    expect(expectDone(found([aValue()]))).toEqual({
      key: 'pw.proefplaats.default',
      value: 3,
      from: '2026-01-01',
      until: null,
      scope: 'municipality',
      whose: town,
      source: 'Verordening re-integratie 2026, art. 7',
      confidence: 'high',
      carriedForward: false,
      keyedOn: 'placement-start',
      selectedBy: today,
    })
  })

  it('has a place for every key of the law that may be filled here', () => {
    for (const key of filledKeys) {
      const ownByName = key.startsWith('pw.jc.') || key.startsWith('firm.')
      expect(isLegalKey(key), key).toBe(!ownByName)
      expect(ruleOf(key).scopes.length).toBeGreaterThan(0)
    }
  })
})

const someDay = fc.integer({ min: -800, max: 800 }).map((away) => addDays(today, away))
const someValue = fc
  .record({
    from: someDay,
    days: fc.option(fc.integer({ min: 0, max: 400 })),
    value: fc.integer({ min: 0, max: 12 }),
    whose: fc.constantFrom(town, other, null),
  })
  .map(({ from, days, value, whose }) =>
    aValue({
      from,
      until: days === null ? null : addDays(from, days),
      value,
      whose,
      scope: whose ? 'municipality' : 'national',
    }),
  )

describe('looking up on a day', () => {
  it('never depends on rows whose days do not hold that day', () => {
    fc.assert(
      fc.property(fc.array(someValue, { maxLength: 6 }), someDay, (rows, on) => {
        const those = rows.filter((row) => contains(row, on))
        const [all, few] = [found(rows, on), found(those, on)]
        expect(all.done).toBe(few.done)
        if (all.done && few.done) expect(all.value).toEqual(few.value)
      }),
    )
  })

  it('never depends on what is another municipality’s', () => {
    fc.assert(
      fc.property(fc.array(someValue, { maxLength: 6 }), someDay, (rows, on) => {
        const all = found(rows, on)
        const mine = found(
          rows.filter(({ whose }) => whose !== other),
          on,
        )
        expect(all.done).toBe(mine.done)
        if (all.done && mine.done) expect(all.value).toEqual(mine.value)
      }),
    )
  })

  it('never changes what a decision froze, whatever is added later', () => {
    fc.assert(
      fc.property(fc.array(someValue, { maxLength: 4 }), someValue, someDay, (rows, added, on) => {
        const before = found(rows, on)
        const kept = before.done ? structuredClone(before.value) : null
        found([...rows, added], on)
        if (before.done) expect(before.value).toEqual(kept)
      }),
    )
  })
})
