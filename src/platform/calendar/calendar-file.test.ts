import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockTimeOf, day, instant } from '#values/public.ts'
import { type Appointment, calendarFile, folded, methodFor, textOf } from './calendar-file.ts'

const lunch: Appointment = {
  uid: 'lunch-1@region.example',
  sequence: 2,
  changedAt: instant('2026-11-23T08:30:00Z'),
  title: 'Lunch; soup, bread',
  text: 'Bring:\na spoon',
  place: 'Canteen, C:\\1',
  url: 'https://region.example/lunch/1',
  day: day('2026-12-07'),
  time: clockTimeOf(10, 30),
  minutes: 45,
  calledOff: false,
}
const publish = { method: 'PUBLISH', organiser: 'house@region.example' } as const
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

describe('an appointment for a calendar', () => {
  it('has the times in UTC, an id and a number by which a later file changes it', () => {
    expect(unfolded(calendarFile(lunch, publish))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Schakel//NL',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:lunch-1@region.example',
      'SEQUENCE:2',
      'DTSTAMP:20261123T083000Z',
      'DTSTART:20261207T093000Z',
      'DURATION:PT45M',
      'SUMMARY:Lunch\\; soup\\, bread',
      'LOCATION:Canteen\\, C:\\\\1',
      'DESCRIPTION:Bring:\\na spoon',
      'URL:https://region.example/lunch/1',
      'STATUS:CONFIRMED',
      'ORGANIZER:mailto:house@region.example',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('is a whole day without a time, in summer as in winter', () => {
    const lines = unfolded(calendarFile({ ...lunch, time: null, day: day('2027-06-01') }, publish))
    expect(lines).toContain('DTSTART;VALUE=DATE:20270601')
    expect(lines.some((line) => line.startsWith('DURATION'))).toBe(false)
  })

  it('goes to one reader as a request, and as its end when it is called off', () => {
    const to = { organiser: publish.organiser, to: 'anja@bakery.example' }
    expect(methodFor(lunch)).toBe('REQUEST')
    const off = { ...lunch, calledOff: true, sequence: 3 }
    const lines = unfolded(calendarFile(off, { method: methodFor(off), ...to }))
    for (const line of ['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:3', 'UID:lunch-1@region.example'])
      expect(lines).toContain(line)
    expect(lines).toContain('ATTENDEE;RSVP=FALSE:mailto:anja@bakery.example')
  })

  it('keeps every text within its own line, whatever stands in it, and gives it back whole', () => {
    const back = (text: string) => text.replace(/\\(n|.)/gs, (_, sign) => (sign === 'n' ? '\n' : sign))
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const clean = text.toWellFormed()
        const lines = unfolded(calendarFile({ ...lunch, title: clean }, publish))
        expect(lines).toHaveLength(20)
        const kept = clean.replace(/\r\n|\r|\n/g, '\n').replace(/[^\P{Cc}\n]|[\u2028\u2029]/gu, ' ')
        expect(back(lines.find((line) => line.startsWith('SUMMARY:'))?.slice(8) ?? '')).toBe(kept)
      }),
    )
    expect(textOf('a\r\nEND:VEVENT')).toBe('a\\nEND:VEVENT')
  })

  it('has no line longer than 75 octets, and no letter cut in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), (text) => {
        const lines = folded(text)
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
        expect(lines.map((line, at) => (at === 0 ? line : line.slice(1))).join('')).toBe(text)
      }),
    )
    expect(folded(`${'é'.repeat(37)}ab`)).toEqual([`${'é'.repeat(37)}a`, ' b'])
  })
})
