import type { ApiPlugin } from '#platform/public.ts'
import { consentApi } from './consent/consent.api.ts'
import { mergingDoor } from './merging/merging.api.ts'
import { myConsentApi } from './my/consent.api.ts'
import { myControllersDoor } from './my/my-controllers.api.ts'
import { askApi } from './proposals/ask.api.ts'
import { searchApi } from './search/search.api.ts'
import { tasksDoor } from './tasks/tasks.api.ts'
import { togetherApi } from './together/together.api.ts'
import { workApi } from './work/work.api.ts'

export const deskApi: readonly ApiPlugin[] = [
  mergingDoor,
  askApi,
  workApi,
  tasksDoor,
  togetherApi,
  searchApi,
  myControllersDoor,
  consentApi,
  myConsentApi,
]
