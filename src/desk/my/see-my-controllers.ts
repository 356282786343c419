import { type ControllerOf, controllersOf, organisationNames, regionName } from '#access/public.ts'
import { findOwnCards } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'

export interface MyControllers {
  readonly keeper: string | null
  readonly controllers: readonly ControllerOf[]
}

/** Who answers for what is kept about the person who asks: one row for each organisation that keeps a dossier. */
export const seeMyControllers = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-route', async (act) => {
    const cards = await findOwnCards(act, caller.subject as Id<'Subject'>)
    await act.look(cards, 'own-page')
    const holders = cards.map(({ holder }) => holder)
    const names = await organisationNames(act, holders)
    const region = await regionName(act)
    const dossiers: readonly MyControllers[] = holders.map((holder) => {
      const keeper = names.get(holder) ?? null
      return { keeper, controllers: controllersOf({ keeper, partners: [], region }) }
    })
    return done(dossiers)
  })
