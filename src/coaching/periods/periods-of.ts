import type { Act } from '#platform/public.ts'
import { addDays, type Day, type Id, latest } from '#values/public.ts'
import {
  endPeriod,
  findPeriod,
  holdPeriods,
  keepPeriod,
  type NewPeriod,
  periodsBetween,
  periodsOf,
} from './period.store.ts'
import type { Period } from './period.ts'

/** All that was ever granted on these routes, the first first. */
export const grantedOn = (act: Act, routes: readonly Id<'Route'>[]): Promise<readonly Period[]> =>
  periodsOf(act, routes)

export const findGranted = (act: Act, id: Id<'Period'>): Promise<Period | undefined> => findPeriod(act, id)

/** What runs at a firm on one of these days. */
export const grantedBetween = (act: Act, firm: Id<'Organisation'>, from: Day, until: Day): Promise<readonly Period[]> =>
  periodsBetween(act, firm, from, until)

/** The same periods, and nobody else changes their hours until this act is over. */
export const holdGranted = (act: Act, ids: readonly Id<'Period'>[]): Promise<readonly Period[]> => holdPeriods(act, ids)

/** A decision makes a period. Nothing when these days were granted already. */
export const grantPeriod = (act: Act, one: NewPeriod): Promise<Id<'Period'> | undefined> => keepPeriod(act, one)

/** Coaching stops on that day: what runs ends, what had not begun never begins, and what was granted stays readable. */
export async function stopPeriods(act: Act, route: Id<'Route'>, on: Day): Promise<void> {
  for (const period of await periodsOf(act, [route]))
    if (period.endedOn === null && on < period.until) await endPeriod(act, period.id, latest(on, beforeAll(period)))
}

/** The trial that these hours are for never comes. Hours that somebody entered all the same are for people to look at. */
export async function dropTrialPeriods(act: Act, route: Id<'Route'>, trial: Id<'Placement'>): Promise<void> {
  for (const period of await periodsOf(act, [route])) {
    const isForIt = period.kind === 'trial' && (period.placement ?? trial) === trial
    if (isForIt && period.endedOn === null && period.entered === 0) await endPeriod(act, period.id, beforeAll(period))
  }
}

/** A last day before the first one: no day is left, and each can be granted anew. */
const beforeAll = ({ from }: Period): Day => addDays(from, -1)
