import {
  dropObjection,
  findRequestHere,
  keepExtension,
  keepRequestAnswer,
  type RightsRequest,
  readOver,
  sealLine,
  upholdObjection,
} from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, instantOf, notFound, refused } from '#values/public.ts'
import { agreeToErasure } from '../erasure/agree-to-erasure.ts'
import { endingAbout, endingOf } from '../erasure/ending-about.ts'
import { monthsOf } from './keep-right.ts'
import { answers, dueOn, mayAnswer, mayExtend } from './rights.rules.ts'
import type { RightAnswer, RightExtension } from './rights.shapes.ts'

/**
 * By a person, once. She reads it on her page and a letter says that it is there. A yes to an erasure waits for that of
 * somebody else where the region wants two: she hears nothing before.
 */
export const answerRight = (house: House, caller: Caller, id: Id<'RightsRequest'>, asked: RightAnswer) =>
  house.db.act(caller, 'answer-right', async (act) => {
    const request = await findRequestHere(act, id)
    if (!request) return notFound()
    await act.look([request], 'rights')
    const keptUntil = (asked.keptUntil as Day | null | undefined) ?? null
    const reason = asked.verdict === 'granted' ? null : (asked.reason ?? null)
    const may = mayAnswer({
      kind: request.kind,
      answered: request.verdict !== null,
      roles: caller.roles,
      verdict: asked.verdict,
      reason,
      keptUntil,
      ending: (await endingOf(act, request)).state,
    })
    if (!may.done) return may
    const read = readOver([asked.line], asked.meant)
    if (!read.done) return read
    const agreed =
      request.kind === 'erasure' && asked.verdict === 'granted' ? await agreeToErasure(act, request) : done(true)
    if (!agreed.done) return agreed
    if (!agreed.value) return done({ id, waits: true })
    const answerSealed = await sealLine(house, act, request, 'answer', asked.line)
    if (!(await keepRequestAnswer(act, id, { verdict: asked.verdict, reason, keptUntil, answerSealed })))
      return refused({ because: 'answered-already', kind: 'conflict' } as const)
    await follow(act, request, asked.verdict)
    await act.tell({ name: 'RightAnswered', request: id, subject: request.subject, holder: request.holder })
    return done({ id, waits: false })
  })

/** What an answer does by itself. Everything else a person does: putting right, ending a sharing. */
async function follow(act: Act, { id, kind, subject, holder }: RightsRequest, verdict: RightAnswer['verdict']) {
  if (kind === 'objection') await (verdict === 'granted' ? upholdObjection(act, id) : dropObjection(act, id))
  if (kind !== 'erasure' || verdict !== 'granted') return
  const ending = await endingAbout(act, { subject, holder })
  if (!ending) return
  // An hour later, so that the letter about it has left before her address is gone.
  const later = instantOf(Date.parse(act.now) + 3_600_000)
  await act.tell({ name: 'ErasureAsked', subject, holder, endedOn: ending.endedOn }, later)
}

/** Two months more, once, with the reason; she is told at once. */
export const extendRight = (house: House, caller: Caller, id: Id<'RightsRequest'>, { because }: RightExtension) =>
  house.db.act(caller, 'answer-right', async (act) => {
    const request = await findRequestHere(act, id)
    if (!request) return notFound()
    await act.look([request], 'rights')
    if (!answers(request.kind, caller.roles))
      return refused({ because: 'for-privacy-officer', kind: 'not-allowed' } as const)
    const may = mayExtend(request, act.today)
    if (!may.done) return may
    const { receivedOn } = request
    const months = monthsOf('avg.rights.months', receivedOn) + monthsOf('avg.rights.moreMonths', receivedOn)
    if (!(await keepExtension(act, id, dueOn(receivedOn, months), because)))
      return refused({ because: 'extended-already', kind: 'conflict' } as const)
    await act.tell({ name: 'RightAnswered', request: id, subject: request.subject, holder: request.holder })
    return done({ id })
  })
