import type { ApiPlugin } from '#platform/public.ts'
import { conceptsApi } from './concepts/concepts.api.ts'

export const vocabularyApi: readonly ApiPlugin[] = [conceptsApi]
