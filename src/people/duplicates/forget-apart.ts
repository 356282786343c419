import type { Act, Read } from '#platform/public.ts'
import { dropApartOf } from './apart.store.ts'

/** With whoever is forgotten, what was said of the two goes on both sides. */
export const forgetApart = (act: Act, person: Read): Promise<void> => dropApartOf(act, person)
