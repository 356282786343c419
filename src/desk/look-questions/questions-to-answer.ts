import { mayDo, openLookQuestions } from '#access/public.ts'
import { leadsOf } from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import { type Id, today } from '#values/public.ts'
import type { WorkFacts } from '../work/work-item.ts'
import { answerOf } from './answerer.rules.ts'

/** The questions about looks that wait for one of these colleagues: for the lead, and for who guards privacy. */
export async function questionsToAnswer(act: Act, accounts: readonly Id<'Account'>[]): Promise<WorkFacts['questions']> {
  const self = act.caller.account
  if (!self || !act.caller.organisation || !mayDo(act.caller, 'answer-look-question')) return []
  const open = await openLookQuestions(act)
  const leads = await leadsOf(act, open)
  return open.flatMap(({ id, subject, holder, askedAt }) => {
    const lead = leads.find((of) => of.subject === subject && of.holder === holder)?.lead ?? null
    const account = answerOf({ lead, self, roles: act.caller.roles, accounts })
    return account ? [{ id, subject, holder, account, day: today(askedAt) }] : []
  })
}
