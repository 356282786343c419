import { colleaguesById, isOpen, isReadOnly, type Sights, sightsFor } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, type Outcome, type Refusal, refused } from '#values/public.ts'
import { keepBefore } from '../corrections/keep-before.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import type { Part } from '../dossiers/missing.rules.ts'
import { groupOfPart } from '../dossiers/part-groups.rules.ts'
import { toDossier } from '../dossiers/to-dossier.rules.ts'
import type { ChangeRefusal } from './change.rules.ts'
import { type Columns, findForChange, saveChange } from './change.store.ts'

/** What a part makes of what somebody typed: the columns to write, or why not. */
type Work<R extends Refusal> = (act: Act, before: Dossier) => Promise<Outcome<Columns, R>> | Outcome<Columns, R>

interface Asked {
  readonly id: Id<'Dossier'>
  readonly part: Part | 'availability-confirmation'
  /** Null where nothing was typed that somebody else could have changed. */
  readonly version: number | null
}

/** Every part of a dossier is changed like this: hold it, see that nobody was faster, write, tell. */
export const changeDossier = <R extends Refusal = ChangeRefusal>(
  house: House,
  caller: Caller,
  { id, part, version }: Asked,
  work: Work<R>,
) =>
  house.db.act(caller, 'change-dossier', async (act) => {
    const row = await findForChange(act, id)
    if (!row) return notFound()
    const before = toDossier(row)
    await act.look([before], part)
    const sights = (await sightsFor(act))(before)
    if (!mayFillIn(part, sights)) return refused<ChangeRefusal>({ because: 'closed-to-you', kind: 'not-allowed' })
    if (version !== null && version !== before.version) return somebodyWasFaster(act, row)
    const columns = await work(act, before)
    if (!columns.done) return columns
    const written = seenColumns(columns.value, sights)
    const saved = await saveChange(act, id, before.version, written)
    if (saved === undefined) return somebodyWasFaster(act, row)
    await keepBefore(house, act, before, { part, row: { ...row }, written: { ...written } })
    await act.tell({ name: 'DossierChanged', dossier: id, part, version: saved })
    return done({ id, version: saved })
  })

/** Where somebody stands is for everybody who works with her; the register beside it is kept as it was. */
const mayFillIn = (part: Asked['part'], sights: Sights): boolean =>
  !isReadOnly(sights) &&
  (part === 'progress' || isOpen(sights[part === 'availability-confirmation' ? 'wishes' : groupOfPart[part]]))

function seenColumns({ registered, ...columns }: Columns, sights: Sights): Columns {
  return registered === undefined || !isOpen(sights.ground) ? columns : { ...columns, registered }
}

async function somebodyWasFaster(act: Act, row: { changed_by: string | null; changed_at: Date; version: number }) {
  const by = (await colleaguesById(act, [row.changed_by])).get(row.changed_by ?? '')?.name ?? null
  const at = row.changed_at.toISOString()
  return refused<ChangeRefusal>({ because: 'somebody-else-was-faster', kind: 'conflict', by, at, version: row.version })
}
