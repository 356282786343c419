import { findCard } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, spokenName } from '#values/public.ts'
import { findRoute } from '../routes/find-route.ts'
import { type Conclusion, conclusionOf } from './conclusion.store.ts'
import { type CatalogueItem, catalogueOf, type ProgrammePart, partsOf } from './programme.store.ts'

export interface ActivationView {
  readonly id: Id<'Route'>
  readonly name: string
  readonly parts: readonly ProgrammePart[]
  readonly conclusion: Conclusion | null
  readonly catalogue: readonly CatalogueItem[]
  readonly mayChange: boolean
}

/** Her programme of social activation, what the firm offers, and the conclusion. */
export const seeActivation = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-coaching', async (act) => {
    const route = await findRoute(act, id)
    const card = route && (await findCard(act, route))
    if (!route || !card) return notFound()
    await act.look([route, card], 'coaching')
    const view: ActivationView = {
      id: route.id,
      name: spokenName(card.name),
      parts: await partsOf(act, route.id),
      conclusion: (await conclusionOf(act, route.id)) ?? null,
      catalogue: await catalogueOf(act, route.firm),
      mayChange: route.phase === 'activation' && route.firm === caller.organisation,
    }
    return done(view)
  })
