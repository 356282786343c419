import { type Day, type Lang, spokenDay } from '#values/public.ts'
import { type StepName, stepOf } from './route.workflow.ts'

/** What the form of a step asks besides its day: only what the table needs for it. */
export function stepFields(step: StepName) {
  const needs = [stepOf('coaching', step), stepOf('iro', step)].flatMap((row) => row?.needs ?? [])
  return {
    words: needs.includes('reason-given'),
    nextStep: needs.includes('next-step-given'),
    coach: step === 'accept',
    expected: step === 'accept',
    work: ['request', 'startTrial', 'place'].includes(step),
  }
}

interface OneWork {
  readonly id: string
  readonly kind: string
  readonly at: string
  readonly from: string
}

/** Her trials for a trial, her contracts for a contract; for a request both. */
export const shownWork = (work: readonly OneWork[], step: StepName, lang: Lang) =>
  work
    .filter(({ kind }) => kind !== 'employment')
    .filter(({ kind }) => step === 'request' || (kind === 'trial') === (step === 'startTrial'))
    .map(({ id, at, from }) => ({ value: id, label: `${at}, ${spokenDay(from as Day, lang)}` }))
