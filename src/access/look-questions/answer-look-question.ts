import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { readOver } from '../free-text/free-text.rules.ts'
import type { LookAnswer } from './look-question.shapes.ts'
import { findQuestion, keepAnswer } from './look-question.store.ts'

/** By a person, once: the first answer stands. */
export const answerLookQuestion = (
  house: House,
  caller: Caller,
  id: Id<'LookQuestion'>,
  { answer, meant }: LookAnswer,
) =>
  house.db.act(caller, 'answer-look-question', async (act) => {
    const question = await findQuestion(act, id)
    if (!question) return notFound()
    await act.look([question], 'look-question')
    const read = readOver([answer], meant)
    if (!read.done) return read
    if (await keepAnswer(act, id, answer)) return done()
    return refused({ because: 'already-answered', kind: 'conflict' } as const)
  })
