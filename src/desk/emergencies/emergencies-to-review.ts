import { emergenciesToReview, mayDo } from '#access/public.ts'
import { leadsOf } from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import { type Id, today } from '#values/public.ts'
import { answerOf } from '../look-questions/answerer.rules.ts'
import type { WorkFacts } from '../work/work-item.ts'

/** Files that somebody opened in an emergency wait for whoever answers about looks: the lead, and who guards privacy. */
export async function reviewsToDo(act: Act, accounts: readonly Id<'Account'>[]): Promise<WorkFacts['emergencies']> {
  const self = act.caller.account
  if (!self || !act.caller.organisation || !mayDo(act.caller, 'review-emergency')) return []
  const open = await emergenciesToReview(act)
  const leads = await leadsOf(act, open)
  return open.flatMap(({ id, subject, holder, openedAt, reviewBy }) => {
    const lead = leads.find((of) => of.subject === subject && of.holder === holder)?.lead ?? null
    const account = answerOf({ lead, self, roles: act.caller.roles, accounts })
    return account ? [{ id, subject, holder, account, day: today(openedAt), due: reviewBy }] : []
  })
}
