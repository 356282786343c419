import type { Id } from '#values/public.ts'

/** From the first question to a person until an employer's answer, for one person and one vacancy. */
export const phases = [
  'asking',
  'person-yes',
  'person-no',
  'proposed',
  'employer-yes',
  'employer-no',
  'withdrawn',
] as const
export type Phase = (typeof phases)[number]

export interface Proposal {
  readonly id: Id<'Proposal'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly vacancy: Id<'Vacancy'>
  readonly phase: Phase
}

/** Phases in which somebody still waits for somebody. */
export const running: readonly Phase[] = ['asking', 'person-yes', 'proposed', 'employer-yes']
