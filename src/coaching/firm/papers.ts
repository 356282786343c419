import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { papersOf } from './firm.store.ts'
import type { FirmPapers } from './firm.ts'

/** What a firm is recognised for, who works under it and who may approve: everything with its days. */
export const papersFor = (act: Act, firm: Id<'Organisation'>): Promise<FirmPapers> => papersOf(act, firm)
