import type { ApiPlugin } from '#platform/public.ts'

export const employersApi: readonly ApiPlugin[] = []
