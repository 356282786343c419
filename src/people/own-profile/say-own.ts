import { howAtOwnPages, readOver } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, newId, notFound, refused } from '#values/public.ts'
import { readHelps } from '../dossiers/helps.ts'
import { toDossier } from '../dossiers/to-dossier.rules.ts'
import { ownDossiersHeld } from './own-dossier.store.ts'
import { choices, isSaidAlready, type OwnPart, readSaid } from './own-parts.rules.ts'
import { bringBack, endStatement, keepStatement, listNow } from './own-statement.store.ts'
import { sealSaid } from './seal-said.ts'
import { standsNow } from './take-over.rules.ts'

interface Asked {
  readonly part: OwnPart
  readonly said: readonly string[]
  readonly meant: boolean
}

/**
 * What she says herself, kept with every dossier about her. What a professional wrote stays as it is, until somebody
 * takes hers over. What stands there already is not said twice.
 */
export const sayOwn = (house: House, caller: Caller, { part, said: given, meant }: Asked) =>
  house.db.act(caller, 'say-own-profile', async (act) => {
    // Whatever is not from a list is a text of her own, and is read over.
    const read = readOver(
      given.filter((one) => !choices[part]?.includes(one)),
      meant,
    )
    if (!read.done) return read
    const said = readSaid(part, given)
    if (!said.done) return said
    const rows = await ownDossiersHeld(act, caller.subject as Id<'Subject'>)
    if (rows.length === 0) return notFound()
    await act.look(rows.map(toDossier), 'own-page')
    let kept = 0
    for (const row of rows) kept += await sayTo(house, act, row, { part, said: said.value })
    return done({ part, kept: kept > 0 })
  })

type Row = Awaited<ReturnType<typeof ownDossiersHeld>>[number]

async function sayTo(house: House, act: Act, row: Row, { part, said }: Pick<Asked, 'part' | 'said'>): Promise<number> {
  const dossier = toDossier(row)
  const { subject, holder } = dossier
  const helps = await readHelps(house, act, dossier, row, 'own-page')
  const isKnown = isSaidAlready(part, said, standsNow(part, dossier, helps))
  const id = newId<'OwnStatement'>()
  await endStatement(act, dossier, part, isKnown ? null : id)
  if (isKnown) return 0
  const sealed = await sealSaid(house, act, dossier, said)
  await keepStatement(act, { id, subject, holder, part, sealed, how: howAtOwnPages(act.caller) })
  return 1
}

/** What she said last, and nobody answered yet, is taken back; what she said before it counts again. */
export const takeBackOwn = (house: House, caller: Caller, part: OwnPart) =>
  house.db.act(caller, 'say-own-profile', async (act) => {
    const subject = caller.subject as Id<'Subject'>
    const now = (await listNow(act, { subject })).filter((one) => one.part === part)
    await act.look(now, 'own-page')
    const open = now.filter((one) => one.answer === null)
    if (open.length === 0)
      return refused({ because: now.length > 0 ? 'answered-already' : 'nothing-said', kind: 'conflict' } as const)
    for (const one of open) {
      await endStatement(act, one, part, null)
      await bringBack(act, one, one.id)
    }
    return done({ part })
  })
