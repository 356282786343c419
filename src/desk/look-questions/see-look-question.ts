import { findLookQuestion, mayDo, objectionAfter } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, spokenName } from '#values/public.ts'

/** Who asks, about which look, and what was answered. */
export const seeLookQuestion = (house: House, caller: Caller, id: Id<'LookQuestion'>) =>
  house.db.act(caller, 'answer-look-question', async (act) => {
    const question = await findLookQuestion(act, id)
    const card = question && (await findCard(act, question))
    if (!question) return notFound()
    await act.look([question], 'look-question')
    const { day, kind, purpose, lookerName, lookerOrganisation, line, askedBy, answer, answeredBy } = question
    const facts = { day, kind, purpose, lookerName, lookerOrganisation, line, askedBy, answer, answeredBy }
    const objection = mayDo(caller, 'see-rights') ? await objectionAfter(act, id) : undefined
    return done({ ...facts, objection: objection?.id ?? null, person: card ? spokenName(card.name) : null })
  })
