import type { Act } from '#platform/public.ts'
import { spotOf } from './add-employer.ts'
import { keepEmployer } from './employer.store.ts'
import type { EmployerFacts } from './employer.ts'

/** A card for an employer that came with a file; nothing when the region has its KvK number already. */
export const bringInEmployer = async (act: Act, facts: EmployerFacts) =>
  keepEmployer(act, facts, await spotOf(act, facts))
