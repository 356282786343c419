import type { Daypart } from '#vocabulary/public.ts'
import { type Held, no, unknown, yes } from './verdict.ts'

export type DaypartsCondition = Held<'dayparts', DaypartsFacts, DaypartsRemedy>

export interface DaypartsFacts {
  readonly asked: readonly Daypart[]
  readonly missing: readonly Daypart[]
}

export type DaypartsRemedy = { readonly kind: 'dayparts'; readonly dayparts: readonly Daypart[] }

const none: readonly Daypart[] = []

/** Every daypart the work asks is one on which the person can work. */
export function judgeDayparts(can: readonly Daypart[] | null, asked: readonly Daypart[]): DaypartsCondition {
  if (asked.length === 0) return yes('dayparts', { asked, missing: none })
  if (!can) return unknown('dayparts', { asked, missing: none }, 'person')
  const missing = asked.filter((daypart) => !can.includes(daypart))
  if (missing.length === 0) return yes('dayparts', { asked, missing })
  return no('dayparts', { asked, missing }, { kind: 'dayparts', dayparts: missing })
}
