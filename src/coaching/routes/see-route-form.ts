import { mayDo } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { payersHere } from '#trajectories/public.ts'
import { done, type Id, notFound, spokenName } from '#values/public.ts'
import { firmsHere } from './begin-route.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

/** UWV and the municipalities that work here, to choose from. */
export const seePayersHere = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-coaching', async (act) => done(await payerChoices(act)))

const payerChoices = async (act: Act): Promise<Choice[]> =>
  (await payersHere(act)).map(({ id, says }) => ({ value: String(id), label: says }))

/** What the form to begin with needs: whom it is about, and whom one can choose. A funder refers, a firm begins itself. */
export const seeRouteForm = (house: House, caller: Caller, dossier: string) =>
  house.db.act(caller, 'see-coaching', async (act) => {
    const card = await findCard(act, dossier as Id<'Dossier'>)
    if (!card) return notFound()
    await act.look([card], 'coaching')
    const firms = await firmsHere(act)
    const isFirm = firms.some(({ id }) => id === caller.organisation)
    return done({
      dossier: card.id as string,
      name: spokenName(card.name),
      refers: mayDo(caller, 'refer-to-coaching') && !(isFirm && mayDo(caller, 'coach')),
      me: caller.organisation as string | null,
      firms: firms.map(({ id, name }) => ({ value: id as string, label: name })),
      payers: await payerChoices(act),
    })
  })
