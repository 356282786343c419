import { describe, expect, it } from 'vitest'
import { addDays, day, newId } from '#values/public.ts'
import { mayEnd, mayShare } from './sharing.rules.ts'

const today = day('2026-11-23')
const holder = newId<'Organisation'>()
const other = newId<'Organisation'>()
const asked = { by: holder, holder, with: other, from: today, until: null, sharedAlready: false, walled: false }
const reason = (outcome: ReturnType<typeof mayShare>) => (outcome.done ? null : outcome.refusal.because)

describe('sharing a dossier', () => {
  it('is done by the organisation that keeps it, and by no other', () => {
    expect(reason(mayShare(asked))).toBeNull()
    expect(reason(mayShare({ ...asked, by: other }))).toBe('holder-only')
  })

  it('is with another organisation, once at a time', () => {
    expect(reason(mayShare({ ...asked, with: holder }))).toBe('own-organisation')
    expect(reason(mayShare({ ...asked, sharedAlready: true }))).toBe('already-shared')
  })

  it('does not pass a wall between two hats', () => {
    expect(reason(mayShare({ ...asked, walled: true }))).toBe('wall-between-hats')
  })

  it('does not end before it starts, and may last one day', () => {
    expect(reason(mayShare({ ...asked, until: addDays(today, -1) }))).toBe('ends-before-it-starts')
    expect(reason(mayShare({ ...asked, until: today }))).toBeNull()
    expect(reason(mayEnd({ ...asked, until: addDays(today, -1) }))).toBe('ends-before-it-starts')
  })
})
