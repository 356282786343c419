import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockTimeOf, day, instant } from '#values/public.ts'
import { balanceOf, earnedRoom } from './balance.rules.ts'
import {
  type CoachDay,
  during,
  marksOf,
  type PersonDay,
  type Seen,
  shareOfSession,
  shiftMinutes,
  whyNotCoached,
  whyNotHelped,
} from './hours.rules.ts'
import { readDuration } from './typed.rules.ts'

const monday = day('2026-11-23')
const nine = clockTimeOf(9)
const because = (came: { done: boolean; refusal?: { because: string } }) => (came.done ? null : came.refusal?.because)

describe('how long something took', () => {
  it('is read as people write it', () => {
    const written = ['1:30', '1u30', '1,5', '1.5', '90', '90 min', '1,5 uur', 90]
    expect(written.map((one) => readDuration(one))).toEqual(written.map(() => ({ done: true, value: 90 })))
  })

  it('is refused when it is no whole number of minutes of one day', () => {
    for (const typed of ['', 'abc', '0', '-30', '1441', '90.5', '25:00', '1:75', 90.5, 0, -30, 1441])
      expect(because(readDuration(typed))).toBe('not-a-duration')
  })
})

describe('a shift through the night of the clock', () => {
  it('is nine hours in October and seven in March', () => {
    expect(shiftMinutes(day('2026-10-24'), clockTimeOf(23), clockTimeOf(7), 0)).toBe(9 * 60)
    expect(shiftMinutes(day('2026-03-28'), clockTimeOf(23), clockTimeOf(7), 0)).toBe(7 * 60)
    expect(shiftMinutes(monday, clockTimeOf(23), clockTimeOf(7), 30)).toBe(7 * 60 + 30)
  })
})

describe('the minutes of a group', () => {
  it('are divided: 120 with six are 20 each, and 90 with four are 22', () => {
    expect([shareOfSession(120, 6), shareOfSession(90, 4)]).toEqual([20, 22])
  })

  it('are never more together than the session took', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1440 }), fc.integer({ min: 1, max: 60 }), (minutes, group) => {
        const all = shareOfSession(minutes, group) * group
        return all <= minutes && minutes - all < group
      }),
    )
  })
})

describe('a coach', () => {
  const span = during(monday, clockTimeOf(10), 60)
  const busy: CoachDay = { noPapers: null, absent: false, others: [{ day: monday, minutes: 60, ...span }] }
  const asked = { day: monday, start: clockTimeOf(10, 30), minutes: 45 }

  it('is in one place at a time: 10:00 to 11:00 in Deventer and 10:30 in Lochem stop', () => {
    expect(whyNotCoached(asked, busy)).toMatchObject({ refusal: { because: 'overlap', other: span.from } })
    expect(whyNotCoached({ ...asked, start: clockTimeOf(11) }, busy).done).toBe(true)
  })

  it('has 24 hours in a day over all people', () => {
    const others = Array.from({ length: 23 }, (_, at) => ({
      day: monday,
      minutes: 60,
      ...during(monday, clockTimeOf(at), 60),
    }))
    expect(whyNotCoached({ day: monday, start: clockTimeOf(23), minutes: 61 }, { ...busy, others })).toMatchObject({
      refusal: { because: 'over-24-hours', already: 23 * 60 },
    })
    expect(whyNotCoached({ day: monday, start: clockTimeOf(23), minutes: 60 }, { ...busy, others }).done).toBe(true)
  })

  it('coaches nobody while away, or without papers of that day', () => {
    expect(because(whyNotCoached(asked, { ...busy, absent: true, others: [] }))).toBe('coach-absent')
    expect(because(whyNotCoached(asked, { ...busy, noPapers: 'recognition-suspended' }))).toBe('recognition-suspended')
  })
})

describe('somebody', () => {
  const granted = { from: day('2026-10-01'), until: day('2027-03-31'), endedOn: null, granted: 1872, entered: 1827 }
  const person: PersonDay = { periods: [granted], work: null, pauses: [], sickWeeks: 4 }

  it('is helped up to the grant and no minute more: 1:00 where 0:45 is left is 0:15 too much', () => {
    expect(whyNotHelped(monday, 60, person)).toMatchObject({ refusal: { because: 'over-grant', left: 45, over: 15 } })
    expect(whyNotHelped(monday, 45, person).done).toBe(true)
  })

  it('is helped on days that were granted, while there is work', () => {
    expect(because(whyNotHelped(day('2026-09-30'), 15, person))).toBe('outside-grant')
    const stopped = { ...person, periods: [{ ...granted, endedOn: day('2026-11-01') }] }
    expect(because(whyNotHelped(monday, 15, stopped))).toBe('outside-grant')
    const work = { from: day('2026-11-24'), until: null }
    expect(because(whyNotHelped(monday, 15, { ...person, work }))).toBe('outside-employment')
    expect(because(whyNotHelped(monday, 15, { ...person, work: 'not-begun' }))).toBe('work-not-begun')
  })

  it('is told of no days that were granted and never began', () => {
    const never = { ...granted, from: day('2026-11-01'), endedOn: day('2026-10-31') }
    expect(whyNotHelped(monday, 15, { ...person, periods: [never] })).toMatchObject({
      refusal: { because: 'outside-grant', granted: [] },
    })
  })

  it('who is sick for four weeks is helped only after approval in writing, and on a holiday not at all', () => {
    const sick = { reason: 'sickness', from: day('2026-10-26'), until: null, approvedOn: null } as const
    expect(because(whyNotHelped(monday, 15, { ...person, pauses: [sick] }))).toBe('sick-without-approval')
    expect(whyNotHelped(monday, 15, { ...person, pauses: [{ ...sick, from: day('2026-10-27') }] }).done).toBe(true)
    expect(whyNotHelped(monday, 15, { ...person, pauses: [{ ...sick, approvedOn: monday }] }).done).toBe(true)
    expect(whyNotHelped(monday, 15, { ...person, pauses: [sick], sickWeeks: null }).done).toBe(true)
    const holiday = { reason: 'holiday', from: monday, until: monday, approvedOn: null } as const
    expect(because(whyNotHelped(monday, 15, { ...person, pauses: [holiday] }))).toBe('on-holiday')
  })
})

describe('what is odd', () => {
  const plain: Seen = {
    ...{ day: monday, start: nine, minutes: 60, share: 60, enteredOn: monday, lateAfterDays: 7, minutesThatDay: 60 },
    ...{ sameText: 0, sick: false, workedThatDay: null, before: [], earnedLeft: null },
  }
  it.each([
    ['long-day', { minutesThatDay: 601 }, { minutesThatDay: 600 }],
    ['weekend', { day: day('2026-11-22') }, { day: day('2026-11-20') }],
    ['night', { start: clockTimeOf(21, 30) }, { start: clockTimeOf(21) }],
    ['night', { start: clockTimeOf(4, 30) }, { start: clockTimeOf(6) }],
    ['repeated-text', { sameText: 4 }, { sameText: 3 }],
    ['late', { enteredOn: day('2026-12-01') }, { enteredOn: day('2026-11-30') }],
    ['sick-that-day', { sick: true }, {}],
    ['longer-than-worked', { workedThatDay: 59 }, { workedThatDay: 60 }],
    ['round-hours', { before: Array(9).fill({ minutes: 120 }) }, { before: Array(8).fill({ minutes: 120 }) }],
    ['above-earned-room', { earnedLeft: 59 }, { earnedLeft: 60 }],
  ] as const)('is marked %s, and not one minute or day sooner', (mark, odd, fine) => {
    expect(marksOf({ ...plain, ...odd })).toContain(mark)
    expect(marksOf({ ...plain, ...fine })).not.toContain(mark)
  })
})

describe('the balance of a trial', () => {
  const trial = {
    granted: 1944,
    entered: 435,
    approved: 300,
    worked: 72 * 60,
    share: 1500,
    ofWorked: true,
    claimed: 0,
    paid: 0,
  }
  it('of nine weeks of 24 hours at 15 %, after three: 10:48 earned, 3:33 left so far, 32:24 if all is worked', () => {
    expect(balanceOf(trial)).toMatchObject({ roomNow: 648, leftNow: 213, roomIfAllWorked: 1944, left: 1509 })
  })

  it('is never rounded up', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 10_000 }), (worked, share) => {
        const room = earnedRoom({ ...trial, granted: 600_000, worked, share }) ?? 0
        return room * 10_000 <= worked * share && (room + 1) * 10_000 > worked * share
      }),
    )
  })
})

it('knows when it was, as the clock on the wall had it', () => {
  expect(during(day('2026-07-01'), nine, 90)).toEqual({
    from: instant('2026-07-01T07:00:00Z'),
    until: instant('2026-07-01T08:30:00Z'),
  })
})
