import type { ApiPlugin } from '#platform/public.ts'

export const peopleApi: readonly ApiPlugin[] = []
