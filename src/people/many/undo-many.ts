import { type Act, type Caller, type House, takeWayBack } from '#platform/public.ts'
import { type Day, done } from '#values/public.ts'
import { takeBackHandover } from '../handover/hand-over.ts'
import { type DoneMany, manyBack } from './do-many.ts'
import { dropOpenNotes, type HeldRow, holdMany, restoreDays, restoreLeads } from './many.store.ts'

/** Puts back exactly what was, for everybody whom nobody changed since; the others are left as they are now, and said. */
export const undoMany = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'change-dossier', async (act) => {
    const taken = await takeWayBack<DoneMany>(house, act, id, manyBack)
    if (!taken.done) return taken
    const what = taken.value
    const back = await putBack(act, what)
    return done({ back: back.length, changedSince: what.items.length - back.length })
  })

async function putBack(act: Act, what: DoneMany): Promise<readonly unknown[]> {
  if (what.items.length === 0) return []
  const rows = await holdMany(
    act,
    what.items.map(({ id }) => id),
  )
  await act.look(rows.map(readOf), 'undo')
  if (what.kind === 'note') {
    const here = new Set(rows.map(({ id }) => id))
    const notes = what.items.filter(({ id }) => here.has(id)).map(({ note }) => note)
    return notes.length > 0 ? dropOpenNotes(act, notes) : []
  }
  const now = new Map(rows.map(({ id, version }) => [id, version]))
  if (what.kind === 'hand') return takeBack(act, what, rows)
  const untouched = what.items.filter(({ id, version }) => now.get(id) === version)
  if (untouched.length > 0)
    await restoreDays(
      act,
      untouched.map((one) => ({ id: one.id, from: one.from as Day | null, confirmed: one.confirmed as Day | null })),
    )
  return tellEach(act, untouched, 'availability-confirmation')
}

/** With each dossier goes back what went along; what should begin later does not begin. */
async function takeBack(act: Act, what: DoneMany & { kind: 'hand' }, rows: readonly HeldRow[]) {
  const now = new Map(rows.map((row) => [row.id, row]))
  const untouched = what.items.filter(({ id, version }) => now.get(id)?.version === version)
  if (untouched.length === 0) return []
  const dossiers = untouched.flatMap(({ id, lead }) => {
    const row = now.get(id)
    return row ? [{ ...readOf(row), lead }] : []
  })
  const begun = what.from <= act.today
  if (begun) await restoreLeads(act, untouched)
  await takeBackHandover(act, { ...what, dossiers, lines: untouched.map(({ handed }) => handed) })
  return begun ? tellEach(act, untouched, 'progress') : untouched
}

async function tellEach(act: Act, items: readonly { id: string; version: number }[], part: string) {
  for (const { id, version } of items)
    await act.tell({ name: 'DossierChanged', dossier: id, part, version: version + 1 })
  return items
}

const readOf = (row: { subject_id: string; organisation_id: string }) =>
  ({ subject: row.subject_id, holder: row.organisation_id }) as Parameters<Act['look']>[0][number]
