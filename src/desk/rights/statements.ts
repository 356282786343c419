import { openLine, requestsAbout } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'

/**
 * What she said was not right and stayed as it is: her own words are kept with the dossier, for as long as it is kept.
 * Only the organisation that keeps it finds them.
 */
export const seeStatements = (house: House, caller: Caller, id: Id<'Dossier'>) =>
  house.db.act(caller, 'see-dossier', async (act) => {
    const card = await findCard(act, id)
    if (!card) return notFound()
    await act.look([card], 'dossier')
    const kept = (await requestsAbout(act, card.subject, card.holder)).filter(
      ({ kind, verdict, line }) => kind === 'correction' && line && (verdict === 'refused' || verdict === 'partly'),
    )
    const said = kept.map(async (one) => ({ on: one.receivedOn, line: await openLine(house, act, one, 'line') }))
    return done({ isHolder: card.holder === caller.organisation, statements: await Promise.all(said) })
  })
