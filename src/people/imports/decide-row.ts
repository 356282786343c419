import { organisationSeal } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { lockRow, openRow } from './content.ts'
import { countKept, findRows, holdPreview, type ImportId, keepRows, saveCounts } from './import.store.ts'
import { hashed, knowPeople } from './know-people.ts'
import { contentOf } from './preview-import.ts'
import { isOffer, settle } from './settle.rules.ts'

export interface RowDecision {
  readonly id: string
  readonly row: number
  /** Whether the row is about the person of the dossier that it looks like. */
  readonly same: boolean
}

/** Somebody says whether a row is about the person it looks like, or about somebody else. Nothing is stored yet. */
export const decideRow = (house: House, caller: Caller, { id: asked, row: number, same }: RowDecision) =>
  house.db.act(caller, 'bring-in-people', async (act) => {
    const { organisation } = act.caller
    const id = asked as ImportId
    const held = await holdPreview(act, id)
    if (!held || !organisation) return notFound()
    const [record] = await findRows(act, id, { statuses: ['refused'], after: number - 1, size: 1 })
    if (record?.row_number !== number) return notFound()
    const seal = await organisationSeal(house, act, organisation)
    const content = openRow(seal, id, number, record.content_sealed)
    const like = record.dossier_id as Id<'Dossier'> | null
    if (!like || !isOffer(content.faults, like)) return refused({ because: 'nothing-to-decide', kind: 'conflict' })
    const decided = same ? ({ same: like } as const) : ({ other: true } as const)
    const rows = hashed(house, [{ row: number, ...content, decided }])
    const [settled] = settle(rows, await knowPeople(act, organisation, rows))
    if (!settled) return notFound()
    const kept = { ...contentOf(settled), decided }
    await keepRows(act, id, organisation, [
      {
        row: number,
        status: settled.status,
        dossier: settled.dossier?.id ?? null,
        content: lockRow(seal, id, number, kept),
      },
    ])
    const counts = await countKept(act, id)
    await saveCounts(act, id, counts)
    return done({ id, counts })
  })
