import type { Caller, House } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { readOver } from '../free-text/free-text.rules.ts'
import type { LookQuestion } from './look-question.shapes.ts'
import { keepQuestion } from './look-question.store.ts'

/** Why did somebody open or change my file? It goes to the organisation that keeps the file. */
export const askAboutLook = (house: House, caller: Caller, { look, line, meant }: LookQuestion) =>
  house.db.act(caller, 'ask-about-look', async (act) => {
    const read = readOver([line], meant)
    if (!read.done) return read
    return (await keepQuestion(act, look, line || null)) ? done() : notFound()
  })
