import type { ApiPlugin } from '#platform/public.ts'

export const accessApi: readonly ApiPlugin[] = []
