import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '#values/public.ts'
import { drawOf, mayConclude, mayHear, mayJudge } from './audit.rules.ts'
import { auditOutcomes, findings } from './audit.ts'

const today = '2026-11-23' as Day
const because = (came: { done: boolean; refusal?: { because: string } }) => (came.done ? 'done' : came.refusal?.because)

describe('a draw', () => {
  const lots = fc.uniqueArray(fc.record({ id: fc.uuid(), lot: fc.uuid() }), {
    selector: ({ lot }) => lot,
    maxLength: 40,
  })

  it('is the same whoever draws, in whatever order the dossiers stood', () => {
    fc.assert(
      fc.property(lots, fc.integer({ min: 1, max: 50 }), fc.infiniteStream(fc.nat()), (all, size, chance) => {
        const mixed = all.map((one) => [chance.next().value, one] as const).toSorted(([a], [b]) => (a ?? 0) - (b ?? 0))
        const other = mixed.map(([, one]) => one)
        expect(drawOf(other, size)).toEqual(drawOf(all, size))
        expect(drawOf(all, size)).toHaveLength(Math.min(size, all.length))
      }),
    )
  })

  it('that is larger holds the smaller one', () => {
    fc.assert(
      fc.property(lots, fc.integer({ min: 1, max: 20 }), (all, size) => {
        expect(drawOf(all, size + 1).slice(0, size)).toEqual(drawOf(all, size))
      }),
    )
  })
})

describe('a sample', () => {
  const looked = fc.record({
    finding: fc.constantFrom(null, ...findings),
    answer: fc.constantFrom(null, 'Zo was het.'),
    stands: fc.constantFrom(null, true, false),
  })

  it('is never concluded with something open, nor as in order where a remark stands', () => {
    fc.assert(
      fc.property(
        fc.array(looked, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...auditOutcomes),
        fc.constantFrom('frozen' as const, 'heard' as const, 'concluded' as const),
        (dossiers, outcome, phase) => {
          const came = mayConclude({ phase, answerBy: null }, dossiers, outcome)
          if (!came.done) return
          const remarks = dossiers.filter(({ finding }) => finding === 'remark')
          expect(phase).not.toBe('concluded')
          expect(dossiers.every(({ finding }) => finding !== null)).toBe(true)
          expect(remarks.every(({ stands }) => stands !== null)).toBe(true)
          expect(remarks.length === 0 || phase === 'heard').toBe(true)
          expect(remarks.some(({ stands }) => stands)).toBe(outcome !== 'in-order')
        },
      ),
    )
  })

  it('asks the firm once everything was looked at, and only about remarks', () => {
    const remark = { finding: 'remark' as const, answer: null, stands: null }
    const good = { ...remark, finding: 'in-order' as const }
    const frozen = { phase: 'frozen' as const, answerBy: null }
    expect(because(mayHear(frozen, [remark, { ...good, finding: null }]))).toBe('not-all-looked-at')
    expect(because(mayHear(frozen, [good, good]))).toBe('nothing-to-answer')
    expect(because(mayHear(frozen, [remark, good]))).toBe('done')
    expect(because(mayHear({ ...frozen, phase: 'heard' }, [remark]))).toBe('heard-already')
  })

  it('judges a remark after the answer, or after the last day to answer', () => {
    const remark = { finding: 'remark' as const, answer: null, stands: null }
    const heard = { phase: 'heard' as const, answerBy: today }
    expect(because(mayJudge(heard, remark, today))).toBe('hear-the-firm-first')
    expect(because(mayJudge(heard, remark, addDays(today, 1)))).toBe('done')
    expect(because(mayJudge(heard, { ...remark, answer: 'Zo was het.' }, today))).toBe('done')
    expect(because(mayJudge({ ...heard, phase: 'frozen' }, remark, today))).toBe('nothing-to-judge')
  })
})
