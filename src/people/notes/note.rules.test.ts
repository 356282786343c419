import { describe, expect, it } from 'vitest'
import { addDays, day } from '#values/public.ts'
import { checkNote } from './note.rules.ts'

const today = day('2026-11-23')
const note = { onDay: today, nextDay: null, nextWhat: null }
const reasonOf = (changed: Partial<typeof note> & object) => {
  const checked = checkNote({ ...note, ...changed } as Parameters<typeof checkNote>[0], today)
  return checked.done ? null : checked.refusal.because
}

describe('a note', () => {
  it('is kept as it was written', () => {
    expect(reasonOf({})).toBeNull()
  })

  it('is about a day that has been', () => {
    expect(reasonOf({ onDay: addDays(today, 1) })).toBe('not-yet')
  })

  it('says what happens next and on which day, or neither', () => {
    expect(reasonOf({ nextDay: addDays(today, 7) as never })).toBe('next-what-missing')
    expect(reasonOf({ nextWhat: 'Bellen' as never })).toBe('next-day-missing')
    expect(reasonOf({ nextDay: addDays(today, 7) as never, nextWhat: 'Bellen' as never })).toBeNull()
  })
})
