import type { Act } from '#platform/public.ts'
import { rowsOf, type SettledScreening } from './screened-rows.rules.ts'
import { keepScreened } from './settle.store.ts'

export type { SettledGap, SettledScreening } from './screened-rows.rules.ts'

/** Screenings of many people at once, by the set that everybody starts with. */
export const settleScreenings = (act: Act, screened: readonly SettledScreening[]): Promise<void> =>
  keepScreened(act, screened.map(rowsOf))
