import type { Act, Read } from '#platform/public.ts'
import { today } from '#values/public.ts'
import type { ToldPart } from '../told/told.ts'
import { questionsOf } from './look-question.store.ts'

export async function tellLookQuestions(act: Act, { subject, holder }: Read): Promise<ToldPart> {
  const asked = (await questionsOf(act, subject)).filter((one) => one.holder === holder)
  const rows = asked.map(({ day, line, askedAt, askedBy, answer, answeredBy }) => ({
    ...{ aboutDay: day, asked: today(askedAt), askedBy, line, answer, answeredBy },
  }))
  return { part: 'lookQuestions', item: 'who-looked', tables: ['access.look_question'], rows }
}
