import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { type CriteriaSet, starterSet } from '../criteria/criteria.rules.ts'
import { findSet } from '../criteria/sets-for.ts'
import { screenedPerson } from './screened-person.ts'
import { standing } from './screening.rules.ts'
import type { StartScreening } from './screening.shapes.ts'
import { carryAnswers, judgementsOf, keepScreening, type ScreeningRow, screeningsOf } from './screening.store.ts'

/** Opens a screening by a set. What was found before about the same criteria is filled in, with who found it. */
export const startScreening = (house: House, caller: Caller, id: Id<'Dossier'>, { criteria }: StartScreening) =>
  house.db.act(caller, 'screen', async (act) => {
    const card = await screenedPerson(act, id, 'screening')
    if (!card) return notFound()
    const set = criteria === 'starter' ? starterSet : await findSet(act, card.holder, criteria as Id<'Criteria'>)
    if (!set) return notFound()
    const [last] = await screeningsOf(act, card)
    const opened = await openScreening(act, card, set, last)
    if (!opened) return refused({ because: 'one-is-open', kind: 'conflict' } as const)
    return done({ id: opened })
  })

type Person = { readonly subject: Id<'Subject'>; readonly holder: Id<'Organisation'> }

/** Nothing when one is open already. */
export async function openScreening(act: Act, person: Person, set: CriteriaSet, last: ScreeningRow | undefined) {
  const id = await keepScreening(act, person, set, last?.id ?? null)
  if (!id) return undefined
  if (last) await carryOn(act, { id, subject: person.subject, holder: person.holder }, set, last)
  await act.tell({ name: 'ScreeningStarted', screening: id, subject: person.subject, holder: person.holder })
  return id
}

async function carryOn(
  act: Act,
  { id, subject, holder }: Person & { id: string },
  { criteria }: CriteriaSet,
  last: ScreeningRow,
): Promise<void> {
  const before = [...standing(await judgementsOf(act, [last.id])).values()]
  const same = before.filter(({ criterion }) => criteria.some((one) => one.id === criterion))
  await carryAnswers(act, { id, subject_id: subject, holder_id: holder }, same)
}
