import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#values/public.ts'
import { grounds } from '../routes/route.ts'
import { compare } from './costs.rules.ts'
import { instrumentsFor, lasts, wageSubsidies } from './instruments.rules.ts'
import { choose, flatRateSubsidy, wageCostSubsidy } from './subsidy.rules.ts'

interface Example {
  refMonth: number
  hours: number
  fullTime: number
  lw?: number
  charges: number
  expected: number
}
const file = new URL('../../../../shared/domain/vectors.json', import.meta.url)
const absent = !existsSync(file)
const examples: Example[] = absent ? [] : JSON.parse(readFileSync(file, 'utf8')).lks

const basis = { refMonth: 229_440, holiday: 800, cap: 7000, charges: 2350, flat: 5000 }
const day24 = { minutesWeek: 24 * 60, fullMinutes: 36 * 60 }

describe('the wage-cost subsidy', () => {
  it.skipIf(absent)(`is that of the worked examples${absent ? ' (skipped: vectors.json is not here)' : ''}`, () => {
    expect(examples.length).toBeGreaterThan(0)
    for (const { refMonth, hours, fullTime, lw, charges, expected } of examples) {
      const on = { ...basis, refMonth: Math.round(refMonth * 100), charges: Math.round(charges * 100) }
      const worked = { minutesWeek: hours * 60, fullMinutes: fullTime * 60 }
      const { subsidy } = lw === undefined ? flatRateSubsidy(on, worked) : wageCostSubsidy(on, worked, lw)
      expect(subsidy).toBe(Math.round(expected * 100))
    }
  })

  it('shows its steps: the wage, the holiday allowance, the open part, the charges', () => {
    expect(wageCostSubsidy(basis, day24, 60)).toEqual({
      base: 152_960,
      withHoliday: 165_197,
      part: 4000,
      capped: false,
      gross: 66_079,
      subsidy: 81_607,
    })
  })

  it('is capped at 70 % before the charges come on top', () => {
    expect(wageCostSubsidy(basis, day24, 20)).toMatchObject({
      part: 7000,
      capped: true,
      gross: 115_638,
      subsidy: 142_813,
    })
  })

  it('never counts more than a full week', () => {
    const over = { minutesWeek: 40 * 60, fullMinutes: 36 * 60 }
    expect(wageCostSubsidy(basis, over, 85).subsidy).toBe(45_904)
  })

  it('is never more with a higher wage value', () => {
    const value = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        expect(wageCostSubsidy(basis, day24, high).subsidy).toBeLessThanOrEqual(
          wageCostSubsidy(basis, day24, low).subsidy,
        )
      }),
    )
  })
})

describe('which help exists', () => {
  it('is subsidy for the group of the municipality, dispensation for the Wajong, and never both', () => {
    for (const ground of grounds) {
      const exists = instrumentsFor[ground] ?? []
      const both = exists.includes('wage-cost-subsidy') && exists.includes('wage-dispensation')
      expect(both, ground).toBe(false)
    }
    expect(instrumentsFor.wajong).toContain('wage-dispensation')
    expect(instrumentsFor['participation-act']).toContain('flat-rate')
    expect(instrumentsFor.wsw).not.toContain('wage-cost-subsidy')
    expect(instrumentsFor.other).toBeNull()
  })

  it('refuses two subsidies of one employment, whatever two they are', () => {
    for (const one of wageSubsidies)
      for (const other of wageSubsidies.filter((name) => name !== one))
        expect(choose([one, other], [one, other], 50)).toMatchObject({ refusal: { because: 'two-subsidies' } })
  })

  it('refuses what does not exist for this ground', () => {
    expect(choose(['wage-cost-subsidy'], instrumentsFor.wajong ?? [], 50)).toMatchObject({
      refusal: { because: 'not-for-this-ground' },
    })
  })

  it('asks a wage value, but for the flat rate; and dispensation asks a quarter less', () => {
    const all = [...wageSubsidies]
    expect(choose(['wage-cost-subsidy'], all, null)).toMatchObject({ refusal: { because: 'no-wage-value' } })
    expect(choose(['flat-rate'], all, null)).toMatchObject({ value: 'flat-rate' })
    expect(choose(['wage-dispensation'], all, 75)).toMatchObject({ value: 'wage-dispensation' })
    expect(choose(['wage-dispensation'], all, 76)).toMatchObject({ refusal: { because: 'too-productive' } })
  })

  it('ends on its own day: the flat rate after six months', () => {
    const known = { start: day('2026-03-01'), flatMonths: 6, noRiskYears: 5 }
    expect(lasts('flat-rate', 'participation-act', known)).toEqual({ until: '2026-08-31', doubt: null })
    expect(lasts('no-risk', 'wia', known)).toEqual({ until: '2031-02-28', doubt: null })
    expect(lasts('no-risk', 'wajong', known)).toEqual({ until: null, doubt: 'while-status' })
    expect(lasts('benefit-jobs-agreement', 'wajong', known).until).toBeNull()
    expect(lasts('benefit-jobs-agreement', 'wajong', { ...known, start: day('2025-12-31') }).until).toBe('2028-12-30')
    expect(lasts('flat-rate', 'participation-act', { ...known, flatMonths: null }).until).toBeNull()
  })
})

describe('what each way costs', () => {
  const facts = {
    minutesWeek: 24 * 60,
    wage: 1500,
    holiday: 800,
    charges: 2350,
    rates: { secondment: 2750, payroll: null },
  }

  it('is the wage with allowance and charges, and the subsidy off it', () => {
    const [hire] = compare(facts, { kind: 'wage-cost-subsidy', subsidy: 81_607 as never, wageValue: 60 })
    expect(hire).toEqual({ way: 'hire', before: 208_073, help: 81_607, after: 126_466 })
  })

  it('is the wage value alone with dispensation', () => {
    const [hire] = compare(facts, { kind: 'wage-dispensation', subsidy: null, wageValue: 60 })
    expect(hire).toMatchObject({ before: 208_073, help: 83_229, after: 124_844 })
  })

  it('stays unknown where the lender did not say a rate, or nobody knows the wage', () => {
    const [, secondment, payroll] = compare(facts, { kind: null, subsidy: null, wageValue: null })
    expect([secondment?.after, payroll?.after]).toEqual([286_000, null])
    const [hire] = compare({ ...facts, wage: null }, { kind: null, subsidy: null, wageValue: null })
    expect(hire).toEqual({ way: 'hire', before: null, help: null, after: null })
  })

  it('has no sum while the subsidy cannot be reckoned', () => {
    const [hire] = compare(facts, { kind: 'wage-cost-subsidy', subsidy: null, wageValue: 60 })
    expect(hire).toMatchObject({ before: 208_073, help: null, after: null })
  })
})
