import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#values/public.ts'
import { classFor, mayChoose, retentionClasses, termOn } from './classes.rules.ts'

const on = day('2026-11-23')

describe('how long a file is kept', () => {
  it.each([
    ['social-employment-company', 2],
    ['coach-firm', 2],
    ['municipality', 2],
    ['benefits-agency', 5],
  ])('by a %s is %i years, as the law says today', (kind, years) => {
    expect(termOn(classFor(kind), on, [])).toMatchObject({ years, chosen: false })
  })

  it('is five years at least for the log of who looked, whatever a region decides', () => {
    expect(termOn('look-log', on, [])).toMatchObject({ years: 5, rule: 'ret.lookLog' })
    expect(termOn('look-log', on, [{ class: 'look-log', years: 2, validFrom: on }])).toMatchObject({ years: 5 })
    expect(mayChoose('look-log', 4, on)).toMatchObject({ refusal: { least: 5, most: 10 } })
  })

  it('says where it stands, and how sure that is', () => {
    for (const of of retentionClasses) expect(termOn(of, on, [])?.source.length).toBeGreaterThan(5)
  })

  it('is what the region decided from that day on, and what it was before until then', () => {
    const choices = [{ class: 'coaching-file', years: 7, validFrom: on }] as const
    expect(termOn('coaching-file', on, choices)).toMatchObject({ years: 7, chosen: true })
    expect(termOn('coaching-file', addDays(on, -1), choices)).toMatchObject({ years: 2, chosen: false })
    expect(termOn('provider-file', on, choices)).toMatchObject({ years: 2, chosen: false })
  })

  it('can be chosen only as far as the law leaves room', () => {
    expect(mayChoose('uwv-file', 4, on)).toMatchObject({ refusal: { because: 'outside-the-law', least: 5 } })
    expect(mayChoose('coaching-file', 11, on)).toMatchObject({ refusal: { because: 'outside-the-law', most: 10 } })
    expect(mayChoose('provider-file', 1, on)).toMatchObject({ done: true })
  })

  it('stays within the law whatever was written down before', () => {
    const choice = fc.record({
      class: fc.constantFrom(...retentionClasses),
      years: fc.integer({ min: 0, max: 50 }),
      validFrom: fc.constant(on),
    })
    fc.assert(
      fc.property(fc.array(choice), fc.constantFrom(...retentionClasses), (choices, of) => {
        const term = termOn(of, on, choices)
        return term !== undefined && term.years >= term.least && term.years <= term.most
      }),
    )
  })
})
