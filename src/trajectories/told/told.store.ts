import type { Act, Read } from '#platform/public.ts'
import type { TrajectoriesTables } from '../trajectories.tables.ts'

/** What left the house by now: a question taken back within its ten seconds was never one. */
export const proposalsToTell = (act: Act, { subject, holder }: Read) =>
  act
    .tables<TrajectoriesTables>()
    .selectFrom('trajectories.proposal')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where('leaves_at', '<=', new Date(act.now))
    .orderBy('asked_at')
    .execute()

export const screeningsToTell = (act: Act, { subject, holder }: Read) =>
  act
    .tables<TrajectoriesTables>()
    .selectFrom('trajectories.screening')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('started_at')
    .execute()

export type ScreeningToTell = Awaited<ReturnType<typeof screeningsToTell>>[number]

export const answersToTell = (act: Act, { subject, holder }: Read) =>
  act
    .tables<TrajectoriesTables>()
    .selectFrom('trajectories.judgement')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('place')
    .execute()

export type AnswerToTell = Awaited<ReturnType<typeof answersToTell>>[number]

export const gapsToTell = (act: Act, { subject, holder }: Read) =>
  act
    .tables<TrajectoriesTables>()
    .selectFrom('trajectories.gap')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('made_at')
    .execute()

/** What was taken back within its ten seconds was never planned. */
export const introductionsToTell = (act: Act, { subject, holder }: Read) =>
  act
    .tables<TrajectoriesTables>()
    .selectFrom('trajectories.introduction')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where('phase', '<>', 'withdrawn')
    .orderBy('planned_at')
    .execute()
