import { done, type Outcome, refused, roundedHalfUp } from '#values/public.ts'

/** One main task: its part of the time, and how somebody does it beside somebody without a limitation, in whole per cents. */
export interface MainTask {
  readonly share: number
  readonly pace: number
  readonly quality: number
  readonly net: number
}

/** One row more than the law allows, so that a sixth task can be refused instead of lost. */
export const taskRows = [1, 2, 3, 4, 5, 6] as const
export const taskParts = ['share', 'pace', 'quality', 'net'] as const

/** In what time it is measured: a task has to fill some of it. */
export interface Week {
  readonly minutes: number
  readonly days: number
}

export type TaskRefusal = {
  readonly because: 'too-many-tasks' | 'no-tasks' | 'not-a-whole-per-cent' | 'shares-not-whole' | 'task-too-small'
  readonly kind: 'invalid'
}

export interface MeasuredTask extends MainTask {
  /** Millionths of a per cent of the minimum wage that this task brings. */
  readonly brings: number
}

export interface Measured {
  readonly wageValue: number
  readonly tasks: readonly MeasuredTask[]
}

const leastMinutesADay = 30
const partsOfAWeek = 16

/** The task method: share times pace times quality times net time, summed, and rounded once to a whole per cent. */
export function measure(tasks: readonly MainTask[], week: Week, most: number): Outcome<Measured, TaskRefusal> {
  const because = whyNot(tasks, week, most)
  if (because) return refused({ because, kind: 'invalid' })
  const measured = tasks.map((task) => ({ ...task, brings: productOf(task) }))
  const whole = measured.reduce((sum, { brings }) => sum + brings, 0)
  return done({ wageValue: roundedHalfUp(whole, [1, 1_000_000]), tasks: measured })
}

const productOf = ({ share, pace, quality, net }: MainTask) => share * pace * quality * net

function whyNot(tasks: readonly MainTask[], week: Week, most: number): TaskRefusal['because'] | null {
  if (tasks.length === 0) return 'no-tasks'
  if (tasks.length > most) return 'too-many-tasks'
  if (!tasks.flatMap(({ share, pace, quality, net }) => [share, pace, quality, net]).every(isPerCent))
    return 'not-a-whole-per-cent'
  if (tasks.reduce((sum, { share }) => sum + share, 0) !== 100) return 'shares-not-whole'
  return tasks.every((task) => isLargeEnough(task, week)) ? null : 'task-too-small'
}

const isPerCent = (part: number) => Number.isInteger(part) && part >= 0 && part <= 100

/** At least a sixteenth of the week and half an hour a day. */
const isLargeEnough = ({ share }: MainTask, { minutes, days }: Week) =>
  share * partsOfAWeek >= 100 && share * minutes >= leastMinutesADay * days * 100
