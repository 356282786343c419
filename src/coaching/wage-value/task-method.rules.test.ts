import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectDone } from '#values/public.ts'
import { type MainTask, measure } from './task-method.rules.ts'

const file = new URL('../../../../shared/domain/vectors.json', import.meta.url)
const absent = !existsSync(file)
const examples: { tasks: number[][]; expected: number }[] = absent
  ? []
  : JSON.parse(readFileSync(file, 'utf8')).loonwaarde

const week = { minutes: 24 * 60, days: 3 }
const task = (share: number, pace = 100, quality = 100, net = 100): MainTask => ({ share, pace, quality, net })
const value = (tasks: readonly MainTask[], on = week) => {
  const measured = measure(tasks, on, 5)
  return measured.done ? measured.value.wageValue : measured.refusal.because
}

describe('the wage value by the task method', () => {
  it.skipIf(absent)(`is that of the worked examples${absent ? ' (skipped: vectors.json is not here)' : ''}`, () => {
    expect(examples.length).toBeGreaterThan(0)
    for (const { tasks, expected } of examples) {
      const whole = tasks.map((parts) => parts.map((part) => Math.round(part * 100)))
      expect(value(whole.map(([share, pace, quality, net]) => task(share ?? 0, pace, quality, net)))).toBe(expected)
    }
  })

  it('shows what each task brings', () => {
    const measured = expectDone(measure([task(40, 80, 90, 95), task(60, 50, 80, 90)], week, 5))
    expect(measured.tasks.map(({ brings }) => brings)).toEqual([27_360_000, 21_600_000])
    expect(measured.wageValue).toBe(49)
  })

  it('rounds a half per cent upwards, once', () => {
    expect(value([task(50, 99), task(50, 100)])).toBe(100)
    expect(value([task(50, 98), task(50, 99)])).toBe(99)
  })

  it('takes five main tasks at most, and one at least', () => {
    expect(value([20, 20, 20, 20, 20].map((share) => task(share)))).toBe(100)
    expect(value([20, 20, 20, 20, 10, 10].map((share) => task(share)))).toBe('too-many-tasks')
    expect(value([])).toBe('no-tasks')
  })

  it('asks that the tasks fill the time, in whole per cents', () => {
    expect(value([task(60), task(39)])).toBe('shares-not-whole')
    expect(value([task(60), task(41)])).toBe('shares-not-whole')
    expect(value([task(100, 90.5)])).toBe('not-a-whole-per-cent')
    expect(value([task(100, 101)])).toBe('not-a-whole-per-cent')
  })

  it('takes no task under a sixteenth of the week, or under half an hour a day', () => {
    expect(value([task(93), task(7)])).toBe(100)
    expect(value([task(94), task(6)])).toBe('task-too-small')
    expect(value([task(93), task(7)], { minutes: 24 * 60, days: 4 })).toBe('task-too-small')
  })

  it('is never more than the best task, and never less than nothing', () => {
    const part = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(
        fc.tuple(part, part, part),
        fc.tuple(part, part, part),
        fc.integer({ min: 10, max: 90 }),
        (a, b, share) => {
          const found = value([task(share, ...a), task(100 - share, ...b)])
          const best = Math.max(...[a, b].map((parts) => parts.reduce((of, one) => of * one, 1) / 10_000))
          expect(found).toBeLessThanOrEqual(Math.ceil(best))
          expect(found).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})
