import { colleaguesById, hashOf, jobCaller, mayShare } from '#access/public.ts'
import { findVacancy } from '#employers/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { nameShared } from '../proposals/name-release.ts'
import type { Proposal } from '../proposals/proposal.ts'
import { findProposalByLink } from '../proposals/proposal-for.ts'
import { asTold } from './introduction.rules.ts'
import { listIntroductions } from './introduction.store.ts'
import type { Introduction, Plan } from './introduction.ts'

/** What an employer reads of it. */
export interface Meeting extends Pick<Introduction, 'id' | 'sequence' | 'changedAt'> {
  readonly plan: Plan
  readonly calledOff: boolean
  readonly title: string
  readonly employer: string
  readonly companionName: string | null
}

/** What whoever holds the link to the card reads: when, where and who comes along, while she shares her name. */
export const seeGuestIntroduction = (house: House, guest: Caller, token: string) =>
  house.db.act(jobCaller(guest.region, guest.screen), 'answer-by-link', async (act) => {
    const proposal = await findProposalByLink(act, hashOf(token))
    if (!proposal) return notFound()
    await act.look([proposal], 'employer-card')
    if (!(await mayShare(act, nameShared(proposal)))) return notFound()
    const one = await nextOf(act, proposal)
    return one ? done(one) : notFound()
  })

async function nextOf(act: Act, { id, vacancy }: Proposal): Promise<Meeting | undefined> {
  const found = await listIntroductions(act, { proposal: id })
  await act.look(found, 'employer-card')
  const work = await findVacancy(act, vacancy)
  const told = found.flatMap((one) => {
    const standing = asTold(one, act.now)
    return standing && standing.phase !== 'over' && standing.plan.day >= act.today ? [{ ...one, ...standing }] : []
  })
  const next = told.find(({ phase }) => phase === 'planned') ?? told.at(-1)
  if (!next || !work) return undefined
  const colleagues = await colleaguesById(act, [next.plan.companion])
  return {
    ...{ id: next.id, plan: { ...next.plan, bring: null }, sequence: next.sequence, changedAt: next.changedAt },
    ...{ calledOff: next.phase === 'called-off', title: work.title, employer: work.employer.name },
    companionName: colleagues.get(next.plan.companion ?? '')?.name ?? null,
  }
}
