import type { ApiPlugin } from '#platform/public.ts'
import { endingsDoor } from './erasure/endings.api.ts'

export const privacyApi: readonly ApiPlugin[] = [endingsDoor]
