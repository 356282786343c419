import type { ApiPlugin } from '#platform/public.ts'

export const deskApi: readonly ApiPlugin[] = []
