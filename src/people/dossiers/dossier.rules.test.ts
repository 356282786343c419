import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#values/public.ts'
import { isLookingForWork, stages } from '../stage.rules.ts'
import { availabilityOf, confirmedSince } from './availability.rules.ts'
import { missingIn, partOf } from './missing.rules.ts'
import { isPlaceIn, orderOf, orders, placeIn, sorts } from './place.rules.ts'
import { searchTextOf } from './search-text.rules.ts'

const today = day('2026-11-23')
const since = confirmedSince(today, 6)

describe('availability', () => {
  const ready = { stage: 'ready', availableFrom: today, confirmedOn: today }

  it('counts on the day six weeks after it was confirmed, and not a day longer', () => {
    expect(availabilityOf({ ...ready, confirmedOn: addDays(today, -42) }, today, since)).toBe('now')
    expect(availabilityOf({ ...ready, confirmedOn: addDays(today, -43) }, today, since)).toBe('to-confirm')
    expect(availabilityOf({ ...ready, confirmedOn: null }, today, since)).toBe('to-confirm')
  })

  it('is later when the day is still to come, and not known without a day', () => {
    expect(availabilityOf({ ...ready, availableFrom: addDays(today, 1) }, today, since)).toBe('later')
    expect(availabilityOf({ ...ready, availableFrom: null }, today, since)).toBe('not-known')
  })

  it('is not confirmed again by who still takes steps, nor asked of who works', () => {
    expect(availabilityOf({ ...ready, stage: 'steps-open', confirmedOn: null }, today, since)).toBe('now')
    expect(availabilityOf({ ...ready, stage: 'hired' }, today, since)).toBe('not-asked')
  })

  it('is asked of nobody who does not look for work, whatever else is known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stages), fc.integer({ min: -90, max: 90 }), (stage, days) => {
        const found = availabilityOf({ stage, availableFrom: addDays(today, days), confirmedOn: null }, today, since)
        expect(found === 'not-asked').toBe(!isLookingForWork(stage))
      }),
    )
  })
})

describe('what is missing', () => {
  const known = {
    occupations: ['order-picker'],
    hours: { max: 24 },
    dayparts: ['day'],
    availableFrom: today,
    transports: [],
    placeKnown: true,
    helpsKnown: true,
    spokenDutch: 'B1',
    registered: false,
  }

  it('is nothing when everything is known: no and nothing are answers too', () => {
    expect(missingIn(known)).toEqual([])
  })

  it('names what nobody asked yet, each with a page to fill it in', () => {
    const missing = missingIn({ ...known, occupations: [], transports: null, registered: null })
    expect(missing).toEqual(['occupations', 'transports', 'registered'])
    expect(missing.map((one) => partOf[one])).toEqual(['wishes', 'travel', 'progress'])
  })
})

describe('the place where a page ends', () => {
  const row = {
    id: '5b0c7a9e-0d7c-4c5e-9a5c-3f1f0e5d7a11',
    sort_name: 'brink, naomi van den',
  }
  const lastKeys = { text: '~', integer: 999_999, date: '9999-12-31' }

  it('is a place in its own order, whatever is not known of the last row', () => {
    for (const sort of sorts) {
      const { order } = orderOf({ sort })
      const last = { ...row, sorted_by: lastKeys[orders[order]] }
      expect(isPlaceIn(order, placeIn(order)(last)), sort).toBe(true)
    }
  })

  it('is no place when somebody made it up', () => {
    expect(isPlaceIn('available', ['31-02-2026', 'a', row.id])).toBe(false)
    expect(isPlaceIn('name', ['a', 'not-an-id'])).toBe(false)
    expect(isPlaceIn('hours', ['twelve', 'a', row.id])).toBe(false)
  })
})

describe('finding somebody', () => {
  it('works by name both ways round, by town, and by work in two languages, without accents', () => {
    const name = { given: 'Şeyma', prefix: 'van', family: 'Öztürk' }
    const text = searchTextOf({ name, town: 'Olst', occupations: ['baker'], occupationAsGiven: 'Bakster' })
    for (const part of ['seyma van ozturk', 'ozturk, seyma van', 'olst', 'bakker', 'baker', 'bakster'])
      expect(text).toContain(part)
  })
})
