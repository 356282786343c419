import { colleaguesById, shownNames, type ToldPart } from '#access/public.ts'
import type { Act, Caller, House, Read } from '#platform/public.ts'
import { type Day, done, type Id, notFound } from '#values/public.ts'
import { findCard } from '../dossiers/cards.ts'
import { dropHanded, findHanded, leadNow, listHanded } from './handover.store.ts'

/** Through whose hands a dossier went, newest first. */
export const seeHandovers = (house: House, caller: Caller, id: Id<'Dossier'>) =>
  house.db.act(caller, 'see-dossier', async (act) => {
    const card = await findCard(act, id)
    if (!card) return notFound()
    await act.look([card], 'progress')
    const rows = await listHanded(act, card)
    const names = await colleaguesById(
      act,
      rows.flatMap(({ lead_before, to_id, by_id }) => [lead_before, to_id, by_id]),
    )
    const nameOf = (account: string | null) => names.get(account ?? '')?.name ?? null
    return done(
      rows.map(({ id: handed, lead_before, to_id, by_id, from_day, begun_at, note }) => ({
        id: handed,
        before: nameOf(lead_before),
        to: nameOf(to_id),
        by: nameOf(by_id),
        from: from_day as Day,
        begun: begun_at !== null,
        note,
      })),
    )
  })

/** Who helps her from then on, as it stands when a letter is printed; null where it is no longer so. */
export async function handoverToTell(act: Act, id: string) {
  const one = await findHanded(act, id)
  const lead = one && (await leadNow(act, one))
  if (!one?.begun || lead !== one.to) return null
  const helper = (await colleaguesById(act, [lead])).get(lead)
  return helper ? { name: helper.name, phone: helper.phone, from: one.from } : null
}

/** Who helped her from when on. The note on a whole caseload names nobody by itself, and stays with who wrote it. */
export async function tellHanded(act: Act, person: Read): Promise<ToldPart> {
  const rows = await listHanded(act, person)
  const names = await shownNames(
    act,
    rows.flatMap(({ to_id, by_id }) => [to_id, by_id]),
  )
  return {
    part: 'handed',
    item: 'notes',
    tables: ['people.handed'],
    rows: rows.map(({ to_id, by_id, from_day }) => ({
      lead: names.get(to_id) ?? null,
      since: from_day,
      by: names.get(by_id ?? '') ?? null,
    })),
  }
}

export const forgetHanded = (act: Act, person: Read): Promise<void> => dropHanded(act, person)
