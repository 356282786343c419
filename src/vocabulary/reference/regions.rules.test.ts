import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#values/public.ts'
import type { Entry } from './entry.ts'
import { regionOn, type Span, spansFrom, withSpans } from './regions.rules.ts'

const zwolle = { region: 'AM36', regionName: 'Regio Zwolle' }
const twente = { region: 'AM05', regionName: 'Twente' }
const first = day('2023-01-01')
const later = day('2025-01-01')
const lay: Span[] = [{ ...zwolle, from: first, until: null }]

describe('in which region a municipality lies', () => {
  it('goes on when a later division says the same', () => {
    expect(spansFrom(lay, zwolle, later)).toEqual(lay)
  })

  it('ends on the day from which it lies in another one, and is known for every day before', () => {
    const spans = spansFrom(lay, twente, later)
    expect(spans).toEqual([
      { ...zwolle, from: first, until: later },
      { ...twente, from: later, until: null },
    ])
    expect(regionOn(spans, addDays(later, -1))?.region).toBe('AM36')
    expect(regionOn(spans, later)?.region).toBe('AM05')
    expect(regionOn(spans, addDays(first, -1))).toBeUndefined()
  })

  it('is known better when the same day comes again', () => {
    expect(spansFrom(spansFrom(lay, twente, later), zwolle, later)).toEqual(lay)
  })

  it('stays as it was for a municipality that is no longer there, which counts as withdrawn', () => {
    const entry = (key: string, content: object): Entry => ({
      part: 'municipality',
      key,
      nl: key,
      en: null,
      names: [],
      content,
    })
    const ended = withSpans(
      [entry('GM0193', zwolle)],
      [entry('GM0193', { spans: lay }), entry('GM0196', { spans: lay })],
      later,
    )
    expect(ended).toMatchObject([
      { key: 'GM0193', content: { spans: lay } },
      { key: 'GM0196', content: { spans: [{ ...zwolle, until: later }], gone: true } },
    ])
  })

  it('is one region on every day, whatever divisions come in whatever order', () => {
    const division = fc.record({ on: fc.integer({ min: 0, max: 2000 }), now: fc.constantFrom(zwolle, twente, null) })
    fc.assert(
      fc.property(fc.array(division, { maxLength: 8 }), fc.integer({ min: 0, max: 2500 }), (divisions, asked) => {
        const spans = divisions.reduce<Span[]>((all, { on, now }) => spansFrom(all, now, addDays(first, on)), [])
        const on = addDays(first, asked)
        const there = spans.filter(({ from, until }) => from <= on && (until === null || on < until))
        const last = divisions.at(-1)
        expect(there.length).toBeLessThanOrEqual(1)
        if (last && asked >= last.on) expect(there[0]?.region).toBe(last.now?.region)
      }),
    )
  })
})
