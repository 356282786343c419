import { mayDo } from '#access/public.ts'
import { auditsToAct, claimsToAct } from '#claims/public.ts'
import { coachingToAct } from '#coaching/public.ts'
import { leftVacanciesOf, promisesOf } from '#employers/public.ts'
import {
  endingsNear,
  importsWaiting,
  lastSpokenWith,
  messagesWaiting,
  nextStepsOf,
  saidWaiting,
  tasksSeen,
  toConfirm,
} from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import {
  gapsToLookAt,
  introductionsToAct,
  placementsToAct,
  proposalsToAct,
  vacanciesInTalk,
} from '#trajectories/public.ts'
import { addDays, type Id } from '#values/public.ts'
import { reviewsToDo } from '../emergencies/emergencies-to-review.ts'
import { questionsToAnswer } from '../look-questions/questions-to-answer.ts'
import { rightsToAnswer } from '../rights/rights-to-answer.ts'
import { answerWithinDays } from './work.rules.ts'
import type { WorkFacts } from './work-item.ts'

type Accounts = readonly Id<'Account'>[]

/** What the rooms know of the work of these colleagues. A stand-in sees no more of it than her own role may. */
export async function workFacts(act: Act, accounts: Accounts): Promise<WorkFacts> {
  const people = mayDo(act.caller, 'see-dossier') ? accounts : []
  const proposals = mayDo(act.caller, 'see-proposals') ? await proposalsToAct(act, accounts) : []
  const placements = mayDo(act.caller, 'see-placements') ? await placementsToAct(act, accounts) : []
  return {
    proposals,
    placements,
    coaching: { ...(await coachingToAct(act, accounts)), ...(await claimsToAct(act)), ...(await auditsToAct(act)) },
    introductions: mayDo(act.caller, 'see-introductions') ? await introductionsToAct(act, accounts) : [],
    spoken: await lastSpokenWith(act, [
      ...proposals.filter(({ phase }) => phase === 'employer-yes' || phase === 'employer-no'),
      ...placements.filter(({ phase }) => phase === 'refused'),
    ]),
    tasks: await tasksSeen(act, { owners: accounts, state: 'open' }),
    steps: await nextStepsOf(act, people),
    gaps: mayDo(act.caller, 'see-screenings') ? await gapsToLookAt(act, accounts) : [],
    confirm: await toConfirm(act, people),
    imports: await importsWaiting(act, people),
    said: await saidWaiting(act, people),
    messages: await messagesWaiting(act, people),
    endings: await endingsNear(act, people),
    questions: await questionsToAnswer(act, accounts),
    emergencies: await reviewsToDo(act, accounts),
    rights: await rightsToAnswer(act, accounts),
    ...(await ofEmployers(act, mayDo(act.caller, 'see-employers') ? accounts : [])),
  }
}

async function ofEmployers(act: Act, accounts: Accounts) {
  const vacancies = await leftVacanciesOf(act, accounts, addDays(act.today, -answerWithinDays))
  const inTalk = await vacanciesInTalk(
    act,
    vacancies.map(({ id }) => id),
  )
  return { promises: await promisesOf(act, accounts), vacancies, inTalk }
}
