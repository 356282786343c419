import type { Caller, House } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { readOver } from '../free-text/free-text.rules.ts'
import { isAboutHer } from '../looks/about-her.ts'
import type { LookQuestion } from './look-question.shapes.ts'
import { keepQuestion } from './look-question.store.ts'

/** Why did somebody open or change my file? It goes to the organisation that keeps the file. */
export const askAboutLook = (house: House, caller: Caller, { look, line, meant }: LookQuestion) =>
  house.db.act(caller, 'ask-about-look', async (act) => {
    const read = readOver([line], meant)
    if (!read.done) return read
    const asked = { look, line: line || null, aboutHer: isAboutHer(act.caller.subject) }
    return (await keepQuestion(act, asked)) ? done() : notFound()
  })
