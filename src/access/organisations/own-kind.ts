import type { Act } from '#platform/public.ts'
import { kindOf } from './organisation.store.ts'

/** What kind of organisation the caller works for now. */
export const ownOrganisationKind = (act: Act): Promise<string | null> => kindOf(act, act.caller.organisation)
