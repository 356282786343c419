import type { ApiPlugin } from '#platform/public.ts'

export const matchingApi: readonly ApiPlugin[] = []
