import { isRoleFilled, mayDo, requestsHere } from '#access/public.ts'
import { leadsOf } from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import type { WorkFacts } from '../work/work-item.ts'
import { rightAnswererOf } from './answerer.rules.ts'

/** What people asked about their rights and waits here for one of these colleagues. */
export async function rightsToAnswer(act: Act, accounts: readonly Id<'Account'>[]): Promise<WorkFacts['rights']> {
  const { account: self, organisation, roles } = act.caller
  if (!self || !organisation || !mayDo(act.caller, 'answer-right')) return []
  const open = await requestsHere(act, true, 200)
  if (open.length === 0) return []
  const leads = await leadsOf(act, open)
  const guarded = await isRoleFilled(act, organisation, 'privacy-officer')
  return open.flatMap(({ id, kind, subject, holder, receivedOn, dueOn }) => {
    const lead = leads.find((of) => of.subject === subject && of.holder === holder)?.lead ?? null
    const account = rightAnswererOf({ kind, lead, self, roles, accounts, guarded })
    return account ? [{ id, kind, subject, holder, account, day: receivedOn, due: dueOn }] : []
  })
}
