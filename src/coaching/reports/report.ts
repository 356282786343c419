import type { Day, Id } from '#values/public.ts'

export const goalOutcomes = ['reached', 'partly', 'not-reached'] as const
export type GoalOutcome = (typeof goalOutcomes)[number]

/** Why a goal was not reached: about the work and the time, never about her. */
export const whyNots = [
  'more-time',
  'other-work',
  'other-goal-first',
  'away',
  'not-wanted',
  'employer-changed',
] as const
export type WhyNot = (typeof whyNots)[number]

export const intendedWorks = ['yes', 'partly', 'no'] as const
export type IntendedWork = (typeof intendedWorks)[number]

export interface GoalResult {
  readonly goal: string
  readonly outcome: GoalOutcome
  readonly why: WhyNot | null
}

/** At the start of the work and when it was written; nothing where it is not known. */
export interface Growth {
  readonly minutesWeek: { readonly first: number | null; readonly now: number | null }
  readonly tasks: { readonly first: string | null; readonly now: string | null }
  /** Whole per cents of the minimum wage. */
  readonly wageValue: { readonly first: number | null; readonly now: number | null }
}

/** What came of one period of help. */
export interface Report {
  readonly id: Id<'Report'>
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly period: Id<'Period'>
  readonly results: readonly GoalResult[]
  readonly conclusion: string
  readonly takesOver: string | null
  readonly handover: string | null
  readonly growth: Growth
  readonly writtenByName: string
  readonly on: Day
  readonly candidate: { readonly grade: number | null; readonly how: 'own-page' | 'paper'; readonly on: Day } | null
  readonly employer: {
    readonly grade: number | null
    readonly name: string
    readonly on: Day
    readonly intendedWork: IntendedWork | null
  } | null
}
