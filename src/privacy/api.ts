import type { ApiPlugin } from '#platform/public.ts'
import { emergenciesDoor } from './emergency/emergencies.api.ts'
import { endingsDoor } from './erasure/endings.api.ts'
import { postDoor } from './letters/post.api.ts'
import { logDoor } from './log/log.api.ts'
import { oldLooksDoor } from './old-looks/old-looks.api.ts'
import { researchFilesDoor } from './research-files/research-files.api.ts'
import { ownRightsDoor } from './rights/own-rights.api.ts'
import { rightsDoor } from './rights/rights.api.ts'

export const privacyApi: readonly ApiPlugin[] = [
  endingsDoor,
  oldLooksDoor,
  emergenciesDoor,
  rightsDoor,
  ownRightsDoor,
  postDoor,
  logDoor,
  researchFilesDoor,
]
