import type { ApiPlugin } from '#platform/public.ts'
import { askApi } from './proposals/ask.api.ts'

export const deskApi: readonly ApiPlugin[] = [askApi]
