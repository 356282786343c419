import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { type LookRow, listLooks } from './look.store.ts'

export type LookView = LookRow

const onOnePage = 200

/** Who opened somebody's file, and why: only the person herself reads this, her own looks left out. */
export const looksAbout = (act: Act, subject: Id<'Subject'>): Promise<readonly LookView[]> =>
  listLooks(act, subject, onOnePage)
