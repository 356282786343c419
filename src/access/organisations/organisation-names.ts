import type { Act } from '#platform/public.ts'
import { namesOfOrganisations } from './organisation.store.ts'

/** Names of organisations by id, for a page that shows who holds something. */
export const organisationNames = (act: Act, ids: readonly string[]) => namesOfOrganisations(act, ids)
