import type { ApiPlugin } from '#platform/public.ts'
import { valuesApi } from './values/values.api.ts'

export const regulationsApi: readonly ApiPlugin[] = [valuesApi]
