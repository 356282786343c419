import { canSeal, objectsTo, seal } from '#access/public.ts'
import { findVacancy, isOpenState } from '#employers/public.ts'
import { findCard, isLookingForWork, moveStage } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, instantOf, notFound, refused } from '#values/public.ts'
import { mayBeAsked, secondsToTakeBack } from './proposal.rules.ts'
import type { AskPerson } from './proposal.shapes.ts'
import { isAsked, keepProposal } from './proposal.store.ts'

/** What the question rests on, kept as it was at that moment; only who may see what helps can open it. */
export interface Basis {
  readonly score: number
  readonly judgement: unknown
}

/** The person is asked first. For ten seconds she knows nothing of it, and it can be taken back. */
export const askPerson = (house: House, caller: Caller, asked: AskPerson, basis: Basis | null) =>
  house.db.act(caller, 'propose', async (act) => {
    const card = await findCard(act, asked.dossier as Id<'Dossier'>)
    const vacancy = await findVacancy(act, asked.vacancy as Id<'Vacancy'>)
    if (!card || !vacancy) return notFound()
    await act.look([card], 'question')
    const about = { subject: card.subject, holder: card.holder, vacancy: vacancy.id }
    const allowed = mayBeAsked({
      vacancyOpen: isOpenState(vacancy.state),
      lookingForWork: isLookingForWork(card.stage),
      askedAlready: await isAsked(act, about),
      objects: await objectsTo(act, card, vacancy.id),
    })
    if (!allowed.done) return allowed
    const leavesAt = new Date(Date.parse(act.now) + secondsToTakeBack * 1000)
    const column = 'proposal.basis'
    // Who has no key to her keeps the score alone.
    const mayLock = basis !== null && (await canSeal(house, act, about))
    const basisSealed = mayLock ? await seal(house, act, { ...about, column }, JSON.stringify(basis.judgement)) : null
    const id = await keepProposal(act, { ...about, leavesAt, basisSealed, score: basis?.score ?? null })
    if (!id) return refused({ because: 'asked-already', kind: 'conflict' } as const)
    await moveStage(act, card, 'proposed', act.today)
    await act.tell({ name: 'PersonAsked', proposal: id }, instantOf(leavesAt))
    return done({ id, name: card.name, leavesAt: leavesAt.toISOString() })
  })
