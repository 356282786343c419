import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  cents,
  day,
  expectDone,
  hours,
  partOfEuro,
  share,
  shareOfEuro,
  shareOfMinutes,
} from '#values/public.ts'
import { lawOn } from './law.ts'

type Vectors = {
  youth: { adult: number; age: string; expected: number }[]
  bbl: { adult: number; age: number; expected: number }[]
  lks: { refMonth: number; hours: number; fullTime: number; lw?: number; charges: number; expected: number }[]
  coaching: { hoursPerYear: number; pct: number; trialMonths?: number; expected: number }[]
  deadline: { periodEnd: string; due: string }[]
}

const file = new URL('../../../shared/domain/vectors.json', import.meta.url)
const absent = !existsSync(file)
const vectors: Vectors = absent
  ? { youth: [], bbl: [], lks: [], coaching: [], deadline: [] }
  : JSON.parse(readFileSync(file, 'utf8'))

const inCents = (euros: number) => cents(Math.round(euros * 100))
const on = day('2026-01-01')
const withoutFile = absent ? ' (skipped: ../shared/domain/vectors.json is not here)' : ''

describe('the worked examples', () => {
  it.skipIf(absent)(`pay young people their part of the adult wage, a half cent upwards${withoutFile}`, () => {
    const byAge: Record<string, number> = expectDone(lawOn('wml.youth.pct', on)).value
    expect(vectors.youth.length).toBeGreaterThan(0)
    for (const { adult, age, expected } of vectors.youth) {
      expect(shareOfEuro(inCents(adult), share(byAge[age] ?? 0))).toBe(inCents(expected))
    }
  })

  it.skipIf(absent)(`pay learners at work theirs${withoutFile}`, () => {
    const byAge: Record<string, number> = expectDone(lawOn('wml.youth.bbl.pct', on)).value
    for (const { adult, age, expected } of vectors.bbl) {
      expect(shareOfEuro(inCents(adult), share(byAge[age] ?? 0))).toBe(inCents(expected))
    }
  })

  it.skipIf(absent)(`subsidise what the wage value leaves open, up to 70 %, rounded once${withoutFile}`, () => {
    const cap = expectDone(lawOn('lks.cap.pct', on)).value
    const flat = expectDone(lawOn('lks.forfait.pct', on)).value
    for (const { refMonth, hours: worked, fullTime, lw, charges, expected } of vectors.lks) {
      const open = lw === undefined ? flat : Math.min(10_000 - lw * 100, cap)
      const parts = [
        [worked, fullTime],
        [108, 100],
        [open, 10_000],
        [1000 + charges * 10, 1000],
      ] as const
      expect(partOfEuro(inCents(refMonth), ...parts)).toBe(inCents(expected))
    }
  })

  it.skipIf(absent)(`grant a share of the hours${withoutFile}`, () => {
    for (const { hoursPerYear, pct, trialMonths = 12, expected } of vectors.coaching) {
      const time = hours((hoursPerYear * trialMonths) / 12)
      expect(shareOfMinutes(time, share(pct * 100))).toBe(expected * 60)
    }
  })

  it.skipIf(absent)(`wait four weeks for a follow-up request${withoutFile}`, () => {
    for (const { periodEnd, due } of vectors.deadline) expect(addDays(day(periodEnd), 28)).toBe(due)
  })
})
