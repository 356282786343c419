import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { holdersOf } from './asked-for.store.ts'

/** Which organisations asked her for this work, without reading who she is. */
export const whoAskedFor = (act: Act, subject: Id<'Subject'>, vacancy: Id<'Vacancy'>) =>
  holdersOf(act, subject, vacancy)
