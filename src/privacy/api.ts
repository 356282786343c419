import type { ApiPlugin } from '#platform/public.ts'
import { emergenciesDoor } from './emergency/emergencies.api.ts'
import { endingsDoor } from './erasure/endings.api.ts'

export const privacyApi: readonly ApiPlugin[] = [endingsDoor, emergenciesDoor]
