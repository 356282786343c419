import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#values/public.ts'
import { closed, narrowed, narrowest, type ReachRow, type Said } from './narrow.rules.ts'

const today = day('2026-11-23')
const reach = (organisation: string, from = '2026-01-01', until: string | null = null): ReachRow => ({
  id: `${organisation} ${from} ${until}`,
  organisation,
  from: day(from),
  until: until === null ? null : day(until),
})

describe('who sees two dossiers that became one', () => {
  it('is who saw both, and no longer than either', () => {
    const kept = [reach('home'), reach('both', '2026-03-01', '2027-06-30'), reach('here')]
    const merged = [reach('home'), reach('both', '2026-02-01', '2026-12-31'), reach('there')]
    expect(narrowed(kept, merged, 'home', today)).toMatchObject([
      { id: 'both 2026-03-01 2027-06-30', after: { until: '2026-12-31' } },
      { id: 'here 2026-01-01 null', after: { from: '2026-01-01', until: '2026-11-22' } },
    ])
    expect(closed(merged, 'home', today).map(({ id }) => id)).toEqual([
      'both 2026-02-01 2026-12-31',
      'there 2026-01-01 null',
    ])
  })

  it('is nobody from this very moment who began to see one of them today, or begins later', () => {
    const [now, later] = narrowed([reach('a', today), reach('b', '2027-01-01')], [], 'home', today)
    expect([now?.after, later?.after]).toEqual([
      { from: '2026-11-22', until: '2026-11-22' },
      { from: '2026-11-22', until: '2026-11-22' },
    ])
  })

  const aDay = fc.integer({ min: -40, max: 40 }).map((away) => addDays(today, away))
  const row = fc
    .record({
      id: fc.uuid(),
      organisation: fc.constantFrom('home', 'a', 'b', 'c'),
      from: aDay,
      until: fc.option(aDay, { nil: null }),
    })
    .filter(({ from, until }) => until === null || until >= from)
  const rows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 6 })

  it('is never somebody, on any day from now on, who would not have seen both that day', () => {
    fc.assert(
      fc.property(rows, rows, fc.nat(60), (kept, merged, away) => {
        const changes = new Map(narrowed(kept, merged, 'home', today).map(({ id, after }) => [id, after]))
        const on = addDays(today, away)
        const sees = (all: readonly ReachRow[], who: string) =>
          all.some((one) => one.organisation === who && one.from <= on && (one.until === null || one.until >= on))
        const after = kept.map((one) => ({ ...one, ...changes.get(one.id) }))
        for (const who of ['a', 'b', 'c'])
          if (sees(after, who)) expect([sees(kept, who), everSees(merged, who, on)]).toEqual([true, true])
      }),
    )
  })
  const everSees = (all: readonly ReachRow[], who: string, on: string) =>
    all.some((one) => one.organisation === who && one.from <= today && (one.until === null || one.until >= on))
})

describe('what she said in two dossiers that became one', () => {
  const said = (id: string, state: Said['state'], more: Partial<Said> = {}): Said => ({
    ...{ id, key: 'research region', what: 'research', state, until: null, at: '2026-11-01' },
    ...more,
  })

  it('counts as the narrower of the two: a no in one of them ends the yes in the other', () => {
    expect(narrowest([said('yes', 'given')], [said('no', 'refused')]).ends).toEqual(['yes'])
    expect(narrowest([said('yes', 'given')], [said('back', 'withdrawn')]).ends).toEqual(['yes'])
    expect(
      narrowest([said('yes', 'given')], [said('no', 'refused'), said('later', 'given', { at: '2026-11-02' })]).ends,
    ).toEqual([])
    expect(narrowest([], [said('yes', 'given')])).toEqual({ ends: [], shorter: [], follows: [] })
  })

  it('ends on the earlier of two days', () => {
    const [long, short] = [day('2027-06-30'), day('2026-12-31')]
    expect(narrowest([said('a', 'given', { until: long })], [said('b', 'given', { until: short })]).shorter).toEqual([
      { id: 'a', before: long, after: short },
    ])
  })

  it('opens a profile to whom she opened both', () => {
    const profile = { what: 'profile-release', key: 'profile-release organisation x' }
    expect(narrowest([said('a', 'given', profile)], []).ends).toEqual(['a'])
    expect(narrowest([said('a', 'given', profile)], [said('b', 'given', profile)]).ends).toEqual([])
  })

  it('takes her yes for one vacancy along with its question, unless she answered that question here', () => {
    const name = { what: 'name-for-vacancy', key: 'name-for-vacancy vacancy v' }
    expect(narrowest([], [said('b', 'given', name)]).follows).toEqual(['b'])
    expect(narrowest([said('a', 'refused', name)], [said('b', 'given', name)]).follows).toEqual([])
  })
})
