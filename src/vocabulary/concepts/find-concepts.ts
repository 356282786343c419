import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { placesFor } from '../reference/known-places.ts'
import { otherNamesOfWork } from '../reference/known-work.ts'
import type { ConceptsAsked } from './concepts.shapes.ts'
import { conceptsMeant } from './meant.rules.ts'

/** What somebody may mean by these words. It leads to no person and no vacancy, so nobody is looked at. */
export const findConceptsMeant = (house: House, caller: Caller, { q, kind }: ConceptsAsked) =>
  house.db.act(caller, 'find-concepts', async (act) => {
    const places = await placesFor(act, [{ town: q }])
    const { concepts, near } = conceptsMeant(q, caller.lang, {
      more: await otherNamesOfWork(act),
      towns: places.townsMeant(q),
    })
    const asked = (one: { readonly kind: string }) => !kind || kind.some((only) => only === one.kind)
    return done({ concepts: concepts.filter(asked), near: near.filter(asked) })
  })
