import { mayDo } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, notFound, type Outcome, type Refusal, refused } from '#values/public.ts'
import { holdRequest } from '../requests/find-request.ts'
import type { CoachingRequest } from '../requests/request.ts'
import { isAskedAnew, moveRequest } from '../requests/requests-of.ts'
import type { AnswerObjection, ObjectToDecision } from './decision.shapes.ts'
import { decisionsOn, keepObjection, objectionsTo, saveOutcome } from './decision.store.ts'
import { type Decision, isAnswer } from './decision.ts'

/** The worker or the employer does not agree: whoever has the letter writes its day down. */
export const objectToDecision = (house: House, caller: Caller, id: string, { byWhom, on }: ObjectToDecision) =>
  house.db.act(caller, hatOf(caller), async (act) => {
    const held = await holdAnswered(act, id)
    if (!held.done) return held
    const { request, answer } = held.value
    if (on > act.today || on < answer.on) return refused({ because: 'objection-day', kind: 'invalid' } as const)
    const objection = await keepObjection(act, request, { decision: answer.id, byWhom, on })
    return objection ? done({ id: objection }) : refused({ because: 'objected-already', kind: 'conflict' } as const)
  })

/** What came of it. A no that is changed waits for its second decision; what was granted stays as it was granted. */
export const answerObjection = (house: House, caller: Caller, id: string, { outcome, on }: AnswerObjection) =>
  house.db.act(caller, hatOf(caller), async (act) => {
    const held = await holdAnswered(act, id)
    if (!held.done) return held
    const { request, answer } = held.value
    const objection = (await objectionsTo(act, request.id)).find((one) => one.decision === answer.id)
    if (!objection) return notFound()
    if (on > act.today || on < objection.on) return refused({ because: 'objection-day', kind: 'invalid' } as const)
    const wasNo = answer.says === 'refused' || answer.says === 'not-processed'
    const again = outcome === 'changed' && wasNo && answer.round === 1
    if (again && (await isAskedAnew(act, request))) return refused({ because: 'asked-anew', kind: 'conflict' } as const)
    if (!(await saveOutcome(act, objection.id, outcome, on)))
      return refused({ because: 'said-already', kind: 'conflict' } as const)
    if (again && !(await moveRequest(act, request, 'sent', on)))
      return refused({ because: 'changed-meanwhile', kind: 'conflict' } as const)
    return done({ id: objection.id })
  })

/** The firm that filed it, or who decided. */
const hatOf = (caller: Caller) => (mayDo(caller, 'coach') ? 'coach' : 'decide-coaching')

type Held = Outcome<{ readonly request: CoachingRequest; readonly answer: Decision }, Refusal>

async function holdAnswered(act: Act, id: string): Promise<Held> {
  const request = await holdRequest(act, id)
  if (!request) return notFound()
  await act.look([request], 'coaching')
  const own = act.caller.organisation
  if (request.firm !== own && request.payer?.id !== own)
    return refused({ because: 'not-yours-to-decide', kind: 'not-allowed' })
  const answer = (await decisionsOn(act, [request.id])).findLast(isAnswer)
  return answer ? done({ request, answer }) : refused({ because: 'not-decided', kind: 'conflict' })
}
