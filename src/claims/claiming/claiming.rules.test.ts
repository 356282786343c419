import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LineToClaim } from '#coaching/public.ts'
import { addDays, addEuros, type Day, day, type Id } from '#values/public.ts'
import { answered } from '../answers/answer.rules.ts'
import { balanceOf, noLongerOwed, owed, received } from '../ledger/ledger.rules.ts'
import { paid } from '../payments/payment.rules.ts'
import { reclaimed, settled } from '../payments/settle.rules.ts'
import { amountOf, priced, sumOf, vatOf } from './amounts.rules.ts'
import type { ClaimLine } from './claim.ts'
import { type ClaimFacts, claimBy, readyToClaim } from './claiming.rules.ts'

const from = day('2026-07-01')
const until = day('2026-12-31')
let count = 0
const line = (also: Partial<LineToClaim> = {}): LineToClaim => ({
  id: `line-${count++}` as Id<'Line'>,
  period: 'period' as Id<'Period'>,
  subject: 'subject' as Id<'Subject'>,
  holder: 'holder' as Id<'Organisation'>,
  ...{ day: from, minutes: 60, counters: null, counteredWas: null, corrects: false },
  ...also,
})
const facts = (also: Partial<ClaimFacts> = {}): ClaimFacts => ({
  period: { from, until, granted: 600, claimed: 0, rate: 7478 },
  ...{ lines: [line()], upTo: null, rateBefore: null, rateTyped: null, vat: { kind: 'standard', share: 2100 } },
  ...{ noPapers: null, before: 0, most: null, today: day('2026-11-24') },
  ...also,
})
const why = (also: Partial<ClaimFacts>) => {
  const ready = readyToClaim(facts(also))
  return ready.done ? 'ready' : ready.refusal.because
}

describe('a claim', () => {
  it('is minutes at a rate, rounded once for each line, and the tax once over all of it', () => {
    expect([amountOf(50, 7478), amountOf(-50, 7478), amountOf(45, 7478)]).toEqual([6232, -6232, 5609])
    expect(vatOf(amountOf(60, 7478), 2100)).toBe(1570)
  })

  it('has its last day four weeks after the half-year', () => {
    expect(claimBy({ until: day('2014-08-04') }, 4)).toBe('2014-09-01')
    expect(claimBy({ until }, null)).toBeNull()
  })

  it.each([
    ['nothing-to-claim', { lines: [] }],
    ['nothing-to-claim', { lines: [line({ minutes: -60, counters: 'x' as never, counteredWas: 'refused' })] }],
    ['outside-its-period', { upTo: addDays(until, 1) }],
    ['outside-its-period', { upTo: addDays(from, -1) }],
    ['terms-missing', { vat: null }],
    ['rate-not-known', { period: { from, until, granted: 600, claimed: 0, rate: null } }],
    ['rate-is-known', { rateTyped: 7000 }],
    ['suspended-then', { noPapers: { because: 'suspended-then', day: from } }],
    ['claimed-often-enough', { most: 2, before: 2 }],
    ['last-waits-for-the-end', { most: 2, before: 1 }],
    ['last-waits-for-the-end', { most: 2, before: 1, today: until }],
    ['above-the-grant', { period: { from, until, granted: 600, claimed: 541, rate: 7478 } }],
    ['ready', { period: { from, until, granted: 600, claimed: 540, rate: 7478 } }],
    ['ready', { most: 2, before: 1, today: addDays(until, 1) }],
    ['ready', { most: 2, before: 2, lines: [line({ corrects: true })] }],
  ] as const)('says %s', (because, also) => {
    expect(why(also as Partial<ClaimFacts>)).toBe(because)
  })

  it('takes the rate of an earlier claim where the decision says none, and then that of a letter', () => {
    const period = { from, until, granted: 600, claimed: 0, rate: null }
    const rate = (also: Partial<ClaimFacts>) => {
      const ready = readyToClaim(facts({ period, ...also }))
      return ready.done ? ready.value.rate : null
    }
    expect([
      rate({ rateBefore: 6000 }),
      rate({ rateTyped: 6100 }),
      rate({ rateBefore: 6000, rateTyped: 6000 }),
    ]).toEqual([6000, 6100, 6000])
  })
})

const minutes = fc.integer({ min: 1, max: 1440 })
const rate = fc.integer({ min: 1, max: 100_000 })

describe('whatever is claimed', () => {
  it('is never above the grant, and its amount equals its lines', () => {
    fc.assert(
      fc.property(fc.array(minutes, { minLength: 1, maxLength: 40 }), rate, fc.nat(5000), (all, cents, claimed) => {
        const period = { from, until, granted: 10_000, claimed, rate: cents }
        const ready = readyToClaim(facts({ period, lines: all.map((each) => line({ minutes: each })) }))
        const sum = all.reduce((one, two) => one + two, 0)
        if (!ready.done) return sum + claimed > 10_000 && ready.refusal.because === 'above-the-grant'
        const { lines, net } = ready.value
        return (
          ready.value.minutes === sum && sum + claimed <= 10_000 && net === addEuros(...lines.map((one) => one.cents))
        )
      }),
    )
  })

  it('is undone to the cent by a line against it that was accepted, and not at all by one that was refused', () => {
    fc.assert(
      fc.property(minutes, rate, (each, cents) => {
        const against = { minutes: -each, counters: 'line' as Id<'Line'> }
        const undone = sumOf(priced([line({ minutes: each }), line({ ...against, counteredWas: 'accepted' })], cents))
        const kept = sumOf(priced([line({ ...against, counteredWas: 'refused' })], cents))
        return undone.cents === 0 && undone.minutes === 0 && kept.cents === 0 && kept.minutes === 0
      }),
    )
  })

  it('leaves books that are nothing together, and nothing open once all is refused or paid', () => {
    const all = fc.array(fc.record({ minutes, no: fc.boolean() }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(all, rate, fc.constantFrom(0, 2100), (each, cents, vatShare) => {
        const lines = each.map(
          (one, at) =>
            ({ line: String(at), minutes: one.minutes, cents: amountOf(one.minutes, cents) }) as unknown as ClaimLine,
        )
        const net = addEuros(...lines.map((one) => one.cents))
        const vatAmount = vatOf(net, vatShare)
        const no = each.flatMap((one, at) => (one.no ? [{ line: String(at), reason: 'other' as const }] : []))
        const said = answered({ phase: 'submitted', net, vatShare, vatAmount }, lines, no)
        if (!said.done) return false
        const before = [...owed(net, vatAmount), ...noLongerOwed(said.value.net, said.value.vat)]
        const open = balanceOf(before, 'payer')
        const books = [...before, ...received(open)]
        const together = addEuros(...books.map(([, amount]) => amount))
        return together === 0 && balanceOf(books, 'payer') === 0 && open >= 0 && (no.length < each.length || open === 0)
      }),
    )
  })

  it('is paid once and never too much', () => {
    const sentOn: Day = from
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (open, amount) => {
        const came = paid({ phase: 'accepted', sentOn }, open as never, { on: from, amount: amount as never }, from)
        if (came.done) return amount <= Math.abs(open) && came.value.isAll === (amount === Math.abs(open))
        return open === 0 ? came.refusal.because === 'nothing-open' : came.refusal.because === 'more-than-open'
      }),
    )
  })
})

describe('money that was paid', () => {
  const paidLine = (at: number, also: object = {}) =>
    ({
      line: String(at),
      minutes: 60,
      cents: 6000,
      said: 'accepted',
      reclaimedOn: null,
      ...also,
    }) as unknown as ClaimLine
  const claim = { phase: 'settled', vatShare: 2100, sentOn: day('2020-01-01'), settledOn: day('2020-02-29') } as const
  const ask = (on: Day, also: object = {}) => {
    const asked = { lines: ['1'], on, today: day('2030-01-01'), years: 5 }
    const came = reclaimed({ ...claim, ...also }, [paidLine(1), paidLine(2)], asked)
    return came.done ? [came.value.minutes, came.value.net, came.value.vat] : came.refusal.because
  }

  it('is asked back until five years after it was settled, and not a day longer', () => {
    expect(ask(day('2025-02-28'))).toEqual([60, 6000, 1260])
    expect(ask(day('2025-03-01'))).toBe('too-long-ago')
    expect(ask(day('2025-03-01'), { phase: 'paid', settledOn: null })).toEqual([60, 6000, 1260])
    expect(ask(day('2025-02-28'), { phase: 'partly' })).toBe('not-paid-yet')
    expect(ask(day('2019-12-31'))).toBe('not-that-day')
  })

  it('is final once', () => {
    const on = day('2026-11-24')
    expect(settled({ phase: 'paid', since: on }, on, on).done).toBe(true)
    expect(settled({ phase: 'settled', since: on }, on, on)).toMatchObject({ refusal: { because: 'settled-already' } })
    expect(settled({ phase: 'accepted', since: on }, on, on)).toMatchObject({ refusal: { because: 'not-paid-yet' } })
    expect(settled({ phase: 'paid', since: on }, addDays(on, 1), on)).toMatchObject({
      refusal: { because: 'not-that-day' },
    })
  })
})
