import { namesOfEnded } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, notFound } from '#values/public.ts'
import { countDestructions, type EndingRow, findEnding, findEndings } from './ending.store.ts'
import type { HoldReason } from './erasure.rules.ts'

/** One dossier of the own organisation that will be destroyed, for who may hold it back. */
export interface ShownEnding {
  readonly subject: Id<'Subject'>
  readonly name: string
  readonly endedOn: Day
  readonly eraseOn: Day
  readonly heldUntil: Day | null
  readonly heldBecause: HoldReason | null
}

const atMost = 100

/** The dossiers whose term ends first, and how many were destroyed on which days. */
export const seeEndings = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-endings', async (act) => {
    const rows = await shown(act, await findEndings(act, atMost))
    const destroyed = await countDestructions(act, atMost)
    return done({
      rows,
      destroyed: destroyed.map(({ on_day, because, dossiers }) => ({
        on: on_day as Day,
        because: because as 'term' | 'asked',
        dossiers: Number(dossiers),
      })),
    })
  })

export const seeEnding = (house: House, caller: Caller, subject: Id<'Subject'>) =>
  house.db.act(caller, 'see-endings', async (act) => {
    const [row] = await shown(act, await findEnding(act, subject))
    return row ? done(row) : notFound()
  })

/** A name is a look: why somebody opened it stands in the log as the retention of data. */
async function shown(act: Act, endings: readonly EndingRow[]): Promise<ShownEnding[]> {
  const names = await namesOfEnded(act, endings)
  await act.look(
    endings.filter(({ subject }) => names.has(subject)),
    'list',
  )
  return endings.map(({ holder: _, plannedOn: __, ...row }) => ({ ...row, name: names.get(row.subject) ?? '–' }))
}
