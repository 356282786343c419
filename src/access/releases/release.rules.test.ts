import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, day } from '#values/public.ts'
import { allows, covers, lastDay, stateOf } from './release.rules.ts'
import { terms } from './release.terms.ts'
import { audienceKinds, consentPurposes } from './release.ts'
import { consentText } from './release.words.ts'

const today = day('2026-11-23')
const given = { givenOn: today, refusedOn: null, withdrawnOn: null, until: addDays(today, 10) }

describe('a yes', () => {
  it('counts up to and with its last day, and not the day after', () => {
    expect(allows(given, addDays(today, 10))).toBe(true)
    expect(stateOf(given, addDays(today, 11))).toBe('expired')
  })

  it('counts no more once it is taken back, however long it would have lasted', () => {
    expect(stateOf({ ...given, withdrawnOn: today }, today)).toBe('withdrawn')
  })

  it('is not there while somebody only asked, nor after a no', () => {
    expect(stateOf({ ...given, givenOn: null }, today)).toBe('asked')
    expect(stateOf({ ...given, givenOn: null, refusedOn: today }, today)).toBe('refused')
  })

  it('to one organisation holds for no other; to the region for its partners, not for the whole world', () => {
    const one = { audience: 'organisation', about: 'a' } as const
    expect(covers(one, one)).toBe(true)
    expect(covers(one, { ...one, about: 'b' })).toBe(false)
    expect(covers({ audience: 'region', about: null }, one)).toBe(true)
    expect(covers({ audience: 'region', about: null }, { audience: 'everybody', about: null })).toBe(false)
    expect(covers({ audience: 'everybody', about: null }, one)).toBe(true)
  })

  it('always ends by itself, and never later than its purpose allows', () => {
    const days = fc.option(fc.integer({ min: -10, max: 2000 }).map((days) => addDays(today, days)))
    fc.assert(
      fc.property(
        fc.constantFrom(...consentPurposes),
        fc.constantFrom(...audienceKinds),
        days,
        (what, audience, chosen) => {
          const until = lastDay(what, { audience }, chosen, today)
          return !until.done || (until.value >= today && until.value <= addMonths(today, terms[what].most))
        },
      ),
    )
  })

  it('cannot be asked for whom it is not meant, for the past, or for too long', () => {
    const ask = (audience: 'everybody' | 'region', chosen: string | null) =>
      lastDay('profile-release', { audience }, chosen === null ? null : day(chosen), today)
    expect(ask('everybody', null)).toMatchObject({ refusal: { because: 'not-for-them' } })
    expect(ask('region', '2026-11-22')).toMatchObject({ refusal: { because: 'in-the-past' } })
    expect(ask('region', '2028-01-01')).toMatchObject({ refusal: { because: 'too-long' } })
    expect(ask('region', null)).toMatchObject({ value: '2027-05-23' })
  })
})

describe('the text somebody reads', () => {
  const asked = { what: 'publicity', audience: 'organisation', name: 'De Kade', until: today } as const

  it('names who asks, when it stops, and that one can always stop', () => {
    expect(consentText(asked, 'nl').body.split('\n')).toEqual([
      'Mag De Kade uw verhaal en foto laten zien?',
      'Het stopt op 23 november 2026.',
      'U mag altijd stoppen.',
      'Zegt u nee? Uw uitkering blijft gelijk.',
    ])
  })

  it('has another version as soon as one word, one day or the language is another', () => {
    const versions = [asked, { ...asked, name: 'De Brug' }, { ...asked, until: addDays(today, 1) }].map(
      (one) => consentText(one, 'nl').version,
    )
    expect(new Set([...versions, consentText(asked, 'en').version]).size).toBe(4)
  })
})
