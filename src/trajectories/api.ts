import type { ApiPlugin } from '#platform/public.ts'

export const trajectoriesApi: readonly ApiPlugin[] = []
