import { isReadOnly, organisationsHere, sightsFor } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { consentOf } from './consent-view.ts'

/** Everything she was asked about one dossier, and whom one could ask her for. */
export const seeConsent = (house: House, caller: Caller, id: Id<'Dossier'>) =>
  house.db.act(caller, 'keep-consent', async (act) => {
    const card = await findCard(act, id)
    // Who reads on her own yes asks her for nothing more.
    if (!card || isReadOnly((await sightsFor(act))(card))) return notFound()
    await act.look([card], 'consent')
    const rows = await consentOf(act, card)
    const organisations = await organisationsHere(act)
    return done({ name: card.name, lettersBy: card.lettersBy, rows, organisations })
  })
