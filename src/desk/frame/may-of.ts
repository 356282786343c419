import { mayDo } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import type { May } from '../search/places.rules.ts'

/** Which places are shown to somebody; each of them asks again. */
export const mayOf = (caller: Caller): May => ({
  people: mayDo(caller, 'see-people'),
  criteria: mayDo(caller, 'define-criteria'),
  employers: mayDo(caller, 'see-employers'),
  proposals: mayDo(caller, 'see-proposals'),
  hours: mayDo(caller, 'enter-hours'),
  coaching: mayDo(caller, 'see-coaching'),
  claims: mayDo(caller, 'see-claims'),
  pays: mayDo(caller, 'answer-claims'),
  bills: mayDo(caller, 'claim-hours'),
  approvals: mayDo(caller, 'approve-hours'),
  imports: mayDo(caller, 'bring-in-people'),
  results: mayDo(caller, 'see-results'),
  privacy: mayDo(caller, 'see-endings'),
  post: mayDo(caller, 'post-letters'),
  rights: mayDo(caller, 'see-rights'),
  research: mayDo(caller, 'see-research-files'),
  manage: mayDo(caller, 'manage-accounts'),
})
