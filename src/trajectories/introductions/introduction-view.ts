import { colleaguesById } from '#access/public.ts'
import { vacancyTitles } from '#employers/public.ts'
import { findCards } from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import { type Id, spokenName } from '#values/public.ts'
import { mayTakeBack } from './introduction.rules.ts'
import type { Introduction, IntroductionOutcome, Phase, Plan } from './introduction.ts'

/** One introduction, for somebody who works with the person. */
export interface IntroductionView extends Plan {
  readonly id: Id<'Introduction'>
  readonly phase: Phase
  readonly proposal: Id<'Proposal'>
  readonly vacancy: { readonly id: Id<'Vacancy'>; readonly title: string; readonly employer: string }
  readonly dossier: Id<'Dossier'>
  readonly name: string
  readonly companionName: string | null
  readonly plannedBy: string | null
  readonly because: string | null
  readonly sequence: number
  readonly changedAt: Introduction['changedAt']
  readonly outcome: IntroductionOutcome | null
  readonly outcomeReason: string | null
  /** The moment until which nobody outside knows of the last change. */
  readonly takeBackUntil: string | null
  readonly steps: readonly ('move' | 'call-off' | 'write-outcome')[]
}

/** With the names that belong to them. Looks are written here. */
export async function introductionViews(
  act: Act,
  found: readonly Introduction[],
): Promise<readonly IntroductionView[]> {
  await act.look(found, 'introduction')
  const cards = await findCards(act, found)
  await act.look(cards, 'introduction')
  const vacancies = await vacancyTitles(
    act,
    found.map(({ vacancy }) => vacancy),
  )
  const colleagues = await colleaguesById(
    act,
    found.flatMap(({ plan, plannedBy }) => [plan.companion, plannedBy]),
  )
  return found.flatMap((one) => {
    const card = cards.find(({ subject, holder }) => subject === one.subject && holder === one.holder)
    const work = vacancies.get(one.vacancy)
    if (!card || !work) return []
    const { id, phase, proposal, plan, because, sequence, changedAt, outcome, outcomeReason } = one
    const takeBack = mayTakeBack(one, act.now)
    return [
      {
        ...{ id, phase, proposal, ...plan, because, sequence, changedAt, outcome, outcomeReason },
        vacancy: { id: one.vacancy, title: work.title, employer: work.employer },
        ...{ dossier: card.id, name: spokenName(card.name) },
        companionName: colleagues.get(plan.companion ?? '')?.name ?? null,
        plannedBy: colleagues.get(one.plannedBy ?? '')?.name ?? null,
        takeBackUntil: takeBack ? one.leavesAt : null,
        steps: stepsOf(one, act),
      },
    ]
  })
}

const stepsOf = ({ phase, plan }: Introduction, { today }: Act): IntroductionView['steps'] => {
  if (phase !== 'planned') return []
  return plan.day <= today ? ['write-outcome', 'move', 'call-off'] : ['move', 'call-off']
}
