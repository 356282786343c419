import type { ApiPlugin } from '#platform/public.ts'
import { accountDoors } from './accounts/accounts.api.ts'
import { forWhomDoor } from './acting/for-whom.api.ts'
import { fieldDoors } from './fields/fields.api.ts'
import { waysInDoors } from './openid/ways-in.api.ts'
import { organisationDoors } from './organisations/organisations.api.ts'
import { regionDoors } from './region/region.api.ts'
import { sessionDoors } from './sessions/session.api.ts'
import { standInDoors } from './stand-ins/stand-ins.api.ts'
import { tokenDoors } from './tokens/tokens.api.ts'
import { whoIsWhoDoors } from './who-is-who/who-is-who.api.ts'

export const accessApi: readonly ApiPlugin[] = [
  forWhomDoor,

  sessionDoors,
  regionDoors,
  organisationDoors,
  accountDoors,
  standInDoors,
  tokenDoors,
  fieldDoors,
  whoIsWhoDoors,
  waysInDoors,
]
