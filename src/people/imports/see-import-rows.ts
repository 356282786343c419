import { organisationSeal } from '#access/public.ts'
import { type Caller, type House, pageOf, readCursor } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { openRow } from './content.ts'
import type { Change } from './facts.rules.ts'
import type { Fault } from './fault.rules.ts'
import { findImport, findRows, type ImportId } from './import.store.ts'
import { readsOf } from './own-dossier.store.ts'
import type { Status } from './settle.rules.ts'

export interface ImportRow {
  readonly row: number
  readonly status: Status
  readonly name: string | null
  readonly dossier: string | null
  readonly changes: readonly Change[]
  readonly faults: readonly Fault[]
  readonly undone: 'removed' | 'restored' | 'kept' | null
  readonly kept: readonly Change[]
}

interface Asked {
  readonly id: string
  readonly status?: Status | undefined
  readonly undone?: ImportRow['undone'] | undefined
  readonly after?: string | undefined
  readonly size: number
}

const all: readonly Status[] = ['refused', 'changed', 'new', 'unchanged']

/** The rows of one import, in the order of the file. Who is known and shown here is told of the look. */
export const seeImportRows = (house: House, caller: Caller, { id, status, undone, after, size }: Asked) =>
  house.db.act(caller, 'bring-in-people', async (act) => {
    const record = await findImport(act, id as ImportId)
    if (!record || !act.caller.organisation) return notFound()
    const seal = await organisationSeal(house, act, act.caller.organisation)
    const place = Number(readCursor(after, 1)?.[0] ?? 0)
    const found = await findRows(act, record.id as ImportId, {
      statuses: status ? [status] : all,
      undone: undone ?? undefined,
      after: Number.isSafeInteger(place) && place < 2 ** 31 ? place : 0,
      size: size + 1,
    })
    const { rows, next } = pageOf(found, size, (row) => [row.row_number])
    await act.look(
      await readsOf(
        act,
        rows.flatMap(({ dossier_id }) => (dossier_id ? [dossier_id] : [])),
      ),
      'import',
    )
    return done({
      rows: rows.map((row): ImportRow => {
        const { label, changes, faults, kept = [] } = openRow(seal, record.id, row.row_number, row.content_sealed)
        return {
          row: row.row_number,
          status: row.status as Status,
          name: label,
          dossier: row.dossier_id,
          changes,
          faults,
          undone: row.undone as ImportRow['undone'],
          kept,
        }
      }),
      next,
    })
  })
