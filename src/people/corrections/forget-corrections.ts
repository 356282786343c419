import type { Act, Read } from '#platform/public.ts'
import { dropCorrections } from './correction.store.ts'

export const forgetCorrections = (act: Act, person: Read) => dropCorrections(act, person)
