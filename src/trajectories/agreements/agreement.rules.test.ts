import { describe, expect, it } from 'vitest'
import { day, type Id } from '#values/public.ts'
import { lineOf, nameBeside, signersOf } from './agreement.rules.ts'

const [ria, wouter] = ['ria' as Id<'Acting'>, 'wouter' as Id<'Acting'>]
const waits = { acting: ria, signedOn: null }

describe('whose name stands beside hers', () => {
  it('is asked only of who acts for her', () => {
    expect(signersOf({ beside: null })).toEqual(['candidate', 'employer', 'professional'])
    expect(signersOf({ beside: {} })).toContain('representative')
  })

  it('follows who acts for her, as long as nobody signed there', () => {
    expect(nameBeside(undefined, undefined)).toBe('stays')
    expect(nameBeside(undefined, { id: ria })).toBe('is-added')
    expect(nameBeside(waits, { id: ria })).toBe('stays')
    expect(nameBeside(waits, { id: wouter })).toBe('is-another')
    expect(nameBeside(waits, undefined)).toBe('is-dropped')
    expect(nameBeside({ acting: ria, signedOn: day('2026-11-23') }, undefined)).toBe('stays')
    expect(nameBeside({ acting: ria, signedOn: day('2026-11-23') }, { id: wouter })).toBe('stays')
  })

  it('leaves a name that was typed, and gives way to who was entered', () => {
    expect(nameBeside({ acting: null, signedOn: null }, undefined)).toBe('stays')
    expect(nameBeside({ acting: null, signedOn: null }, { id: ria })).toBe('is-another')
  })

  it('is signed by himself alone: never with hers, and she never with his', () => {
    const lines = [
      { role: 'representative', acting: ria },
      { role: 'candidate', acting: null },
      { role: 'employer', acting: null },
    ] as const
    expect(lineOf({}, lines)?.role).toBe('candidate')
    expect(lineOf({ actsFor: { id: ria } }, lines)?.role).toBe('representative')
    expect(lineOf({ actsFor: { id: wouter } }, lines)).toBeUndefined()
  })
})
