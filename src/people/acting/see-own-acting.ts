import { type Acting, actingAbout, contactOf, isOver } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import { findOwnCards } from '../dossiers/cards.ts'

export interface OwnActing extends Pick<Acting, 'id' | 'name' | 'kind' | 'reach' | 'from' | 'until' | 'endedOn'> {
  readonly over: boolean
  /** She authorised him herself, so she stops it herself; not who acts for her. */
  readonly mayStop: boolean
}

/** Who acts for her, since when and until when, and whom she calls about it. */
export const seeOwnActing = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-own-acting', async (act) => {
    const subject = caller.subject as Id<'Subject'>
    const cards = await findOwnCards(act, subject)
    await act.look(cards, 'own-page')
    const rows = (await actingAbout(act, { subject })).map<OwnActing>(
      ({ id, name, kind, reach, from, until, endedOn }) => {
        const over = isOver({ until, endedOn }, act.today)
        const mayStop = caller.kind === 'person' && kind === 'authorised' && !over
        return { id, name, kind, reach, from, until, endedOn, over, mayStop }
      },
    )
    const lead = cards[0]?.lead
    return done({ rows, helper: (lead ? await contactOf(act, lead) : undefined) ?? null })
  })
