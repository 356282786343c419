import type { Caller, NoPermit } from '#platform/public.ts'
import { done, type Outcome, refused } from '#values/public.ts'
import { mayDo } from './permits.ts'

/** A form that somebody may not send is not shown either; its loader reads nothing that would have asked. */
export const mayOpen = (caller: Caller, permission: string): Outcome<null, NoPermit> =>
  mayDo(caller, permission) ? done(null) : refused<NoPermit>({ because: 'no-permit', kind: 'not-allowed' })
