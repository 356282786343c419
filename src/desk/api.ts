import type { ApiPlugin } from '#platform/public.ts'
import { askApi } from './proposals/ask.api.ts'
import { searchApi } from './search/search.api.ts'
import { workApi } from './work/work.api.ts'

export const deskApi: readonly ApiPlugin[] = [askApi, workApi, searchApi]
