import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#values/public.ts'
import { fieldGroups, limits, readers, showings, startTable } from './field-table.ts'
import { type FieldRule, mayDecide, showingOn, sightOf } from './fields.rules.ts'
import { fieldsWords } from './fields.words.ts'
import { readerOf } from './reader.rules.ts'

const today = day('2026-11-23')
const stranger = { released: false, introduced: false, needed: false, own: false }
const known = { released: true, introduced: true, needed: true, own: true }
const rule = (given: Partial<FieldRule>): FieldRule => ({
  group: 'log',
  reader: 'own-coach',
  showing: 'own',
  validFrom: today,
  ...given,
})
const because = (given: Partial<FieldRule>) => {
  const may = mayDecide(rule(given), today)
  return may.done ? null : may.refusal.because
}

const anyRule = fc.record({
  group: fc.constantFrom(...fieldGroups),
  reader: fc.constantFrom(...readers),
  showing: fc.constantFrom(...showings),
  validFrom: fc.integer({ min: 0, max: 60 }).map((days) => addDays(today, days)),
})
/** Whatever a privacy officer tries, of which only what the law allows is kept. */
const decisions = fc.array(anyRule, { maxLength: 30 }).map((tried) => tried.filter((one) => mayDecide(one, today).done))
const standings = fc.record({
  released: fc.boolean(),
  introduced: fc.boolean(),
  needed: fc.boolean(),
  own: fc.boolean(),
})
const someDay = fc.integer({ min: -30, max: 90 }).map((days) => addDays(today, days))

describe('what an employer reads', () => {
  it('is never a ground, whatever a region decides within the law', () => {
    fc.assert(
      fc.property(decisions, standings, someDay, (decided, standing, on) => {
        const sight = sightOf(showingOn(decided, 'ground', 'employer', on), standing)
        expect(['yes-no', 'closed']).toContain(sight)
      }),
    )
  })

  it('is never what helps or hinders at work, nor a BSN of somebody who does not work there', () => {
    fc.assert(
      fc.property(decisions, standings, someDay, (decided, standing, on) => {
        expect(sightOf(showingOn(decided, 'possibilities', 'employer', on), standing)).toBe('closed')
        expect(sightOf(showingOn(decided, 'bsn', 'employer', on), { ...standing, own: false })).not.toBe('open')
      }),
    )
  })

  it('is a name only while a yes of the person stands', () => {
    fc.assert(
      fc.property(decisions, someDay, (decided, on) => {
        expect(sightOf(showingOn(decided, 'contact', 'employer', on), { ...known, introduced: false })).not.toBe('open')
      }),
    )
  })
})

describe('the table', () => {
  it('never takes from somebody what is her own, and never names her in research', () => {
    fc.assert(
      fc.property(decisions, fc.constantFrom(...fieldGroups), someDay, (decided, group, on) => {
        expect(sightOf(showingOn(decided, group, 'candidate', on), stranger)).toBe('open')
        for (const whoIsIt of ['contact', 'bsn'] as const)
          expect(sightOf(showingOn(decided, whoIsIt, 'researcher', on), known)).toBe('closed')
      }),
    )
  })

  it('begins within the law, and says which law leaves no other choice', () => {
    for (const group of fieldGroups)
      for (const reader of readers) {
        const { start, allowed, limit } = startTable.cells[group][reader]
        expect(allowed, `${group} ${reader}`).toContain(start)
        if (limit) expect(limits[limit].length, `${group} ${reader}`).toBeGreaterThan(5)
        if (allowed.length === 1) expect(limit, `${group} ${reader}`).not.toBeNull()
      }
  })

  it('refuses what goes further than the law, and says which article', () => {
    expect(mayDecide(rule({ group: 'ground', reader: 'employer', showing: 'yes' }), today)).toMatchObject({
      refusal: { because: 'beyond-the-law', limit: 'never-the-ground', source: 'Wfsv, art. 38d lid 7' },
    })
    expect(because({ group: 'contact', reader: 'candidate', showing: 'no' })).toBe('beyond-the-law')
    expect(because({ showing: 'masked' })).toBe('not-for-this-group')
    expect(because({ validFrom: addDays(today, -1) })).toBe('day-has-passed')
    expect(because({})).toBeNull()
  })

  it('counts from the day that was chosen, and the last word on a day is the one that counts', () => {
    const decided = [
      rule({ showing: 'no', validFrom: addDays(today, 10) }),
      rule({ showing: 'own' }),
      rule({ showing: 'yes' }),
    ]
    const on = (days: number) => showingOn(decided, 'log', 'own-coach', addDays(today, days))
    expect([on(-1), on(0), on(9), on(10)]).toEqual(['yes', 'yes', 'yes', 'no'])
    expect(showingOn(decided.slice(0, 2), 'log', 'own-coach', today)).toBe('own')
  })

  it('has a sentence for every limit in both languages', () => {
    for (const lang of ['nl', 'en'] as const)
      for (const limit of Object.keys(limits) as (keyof typeof limits)[])
        expect(fieldsWords[lang].limits[limit]).toMatch(/\.$/)
  })
})

describe('what stands in a cell', () => {
  it.each([
    ['after-release', 'released'],
    ['after-introduction', 'introduced'],
    ['need-to-know', 'needed'],
  ] as const)('%s opens only for who is %s', (showing, what) => {
    expect(sightOf(showing, { ...stranger, [what]: true })).toBe('open')
    expect(sightOf(showing, { ...known, [what]: false })).toBe('closed')
  })

  it('leaves to an organisation what it wrote itself', () => {
    expect(sightOf('own', stranger)).toBe('own')
    expect(sightOf('own', known)).toBe('open')
  })
})

describe('as whom somebody reads', () => {
  const who = (organisationKind: string | null, roles: readonly string[], keeps = false) =>
    readerOf({ kind: 'professional', organisationKind, roles, keeps })

  it('follows from where they work, and whether the dossier is kept there', () => {
    expect(who('municipality', ['case-manager'])).toBe('case-owner')
    expect(who('service-point', ['account-manager'])).toBe('service-point')
    expect(who('service-point', ['account-manager'], true)).toBe('case-owner')
    expect(who('research', ['programme-manager'], true)).toBe('researcher')
  })

  it('follows at a provider from what they do there', () => {
    expect(who('coach-firm', ['job-coach'])).toBe('own-coach')
    expect(who('coach-firm', ['job-coach', 'approver'])).toBe('own-coach')
    expect(who('coach-firm', ['approver'])).toBe('provider-manager')
  })

  it('is an employer at an employer, whatever else they are called', () => {
    expect(who('employer', ['case-manager'], true)).toBe('employer')
    expect(who('municipality', ['employer-side'], true)).toBe('employer')
    expect(who('municipality', ['employer-side', 'case-manager'])).toBe('case-owner')
  })

  it('is nobody who has no work here, and the person herself for who asks about herself', () => {
    expect(who(null, ['case-manager'])).toBeNull()
    expect(who('municipality', [])).toBeNull()
    expect(readerOf({ kind: 'guest', organisationKind: null, roles: [], keeps: false })).toBeNull()
    expect(readerOf({ kind: 'person', organisationKind: null, roles: [], keeps: false })).toBe('candidate')
  })
})
