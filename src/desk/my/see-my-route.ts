import { actingAbout, contactOf, emergenciesAbout } from '#access/public.ts'
import { countOwnRoutes } from '#coaching/public.ts'
import { findOwnCards, messageWaitsFor } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { countOwnGaps } from '#trajectories/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { type OwnStep, ownStepOf } from './my-route.rules.ts'

/** What a person sees first: her name, where she stands, and who helps. */
export interface MyRoute {
  readonly firstName: string
  readonly now: OwnStep | null
  /** Whether her file was opened in an emergency, and she is told of it by now. */
  readonly emergency: boolean
  /** Whether somebody wrote to her. */
  readonly message: boolean
  /** How much still has to happen. */
  readonly steps: number
  /** Whether somebody helps her at work. */
  readonly coached: boolean
  /** Whether somebody acts for her, or did. */
  readonly acting: boolean
  readonly helper: { readonly name: string; readonly phone: string | null } | null
}

export const seeMyRoute = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-route', async (act) => {
    const cards = await findOwnCards(act, caller.subject as Id<'Subject'>)
    await act.look(cards, 'own-page')
    const card = cards[0]
    if (!card) return notFound()
    const helper = card.lead ? await contactOf(act, card.lead) : undefined
    const view: MyRoute = {
      firstName: card.name.given,
      now: ownStepOf(card.stage),
      emergency: (await emergenciesAbout(act, card.subject)).length > 0,
      message: await messageWaitsFor(act, card.subject),
      steps: await countOwnGaps(act, card.subject),
      coached: (await countOwnRoutes(act, card.subject)) > 0,
      acting: (await actingAbout(act, { subject: card.subject })).length > 0,
      helper: helper ?? null,
    }
    return done(view)
  })
