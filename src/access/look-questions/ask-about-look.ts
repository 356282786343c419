import type { Caller, House } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import type { LookQuestion } from './look-question.shapes.ts'
import { keepQuestion } from './look-question.store.ts'

/** Why did somebody open or change my file? It goes to the organisation that keeps the file. */
export const askAboutLook = (house: House, caller: Caller, { look, line }: LookQuestion) =>
  house.db.act(caller, 'ask-about-look', async (act) =>
    (await keepQuestion(act, look, line || null)) ? done() : notFound(),
  )
