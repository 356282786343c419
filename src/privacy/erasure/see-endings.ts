import { namesOfEnded } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { addDays, type Day, done, type Id, notFound } from '#values/public.ts'
import { oldLooksNow } from '../old-looks/old-looks-now.ts'
import type { RetentionClass } from '../retention/classes.rules.ts'
import { everFigures, keptFigures } from '../retention/figures.ts'
import { retentionNow } from '../retention/retention-now.ts'
import { countDestructions, type EndingRow, findEnding, findEndings } from './ending.store.ts'
import { graceDays, type HoldReason } from './erasure.rules.ts'

/** One dossier of the own organisation that will be destroyed, for who may hold it back. */
export interface ShownEnding {
  readonly subject: Id<'Subject'>
  readonly name: string
  readonly endedOn: Day
  readonly eraseOn: Day
  readonly heldUntil: Day | null
  readonly heldBecause: HoldReason | null
  readonly class: RetentionClass
  readonly warnedOn: Day | null
  /** How many agreed, where a region wants two; and whether the reader is one of them. */
  readonly agreed: number
  readonly agreedMyself: boolean
}

const atMost = 100

/** The dossiers whose term ends first, and how many were destroyed on which days. */
export const seeEndings = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-endings', async (act) => {
    const endings = await findEndings(act)
    const rows = await shown(act, endings.slice(0, atMost))
    const destroyed = await countDestructions(act, atMost)
    return done({
      rows,
      ...(await report(act, endings)),
      ...(await retentionNow(act)),
      oldLooks: await oldLooksNow(act),
      destroyed: destroyed.map(({ on_day, because, dossiers }) => ({
        on: on_day as Day,
        because: because as 'term' | 'asked' | 'merged',
        dossiers: Number(dossiers),
      })),
    })
  })

export const seeEnding = (house: House, caller: Caller, subject: Id<'Subject'>) =>
  house.db.act(caller, 'see-endings', async (act) => {
    const [row] = await shown(act, await findEnding(act, subject))
    return row ? done({ ...row, twoPeople: (await retentionNow(act)).twoPeople }) : notFound()
  })

/** A name is a look: why somebody opened it stands in the log as the retention of data. */
async function shown(act: Act, endings: readonly EndingRow[]): Promise<ShownEnding[]> {
  const names = await namesOfEnded(act, endings)
  await act.look(
    endings.filter(({ subject }) => names.has(subject)),
    'list',
  )
  return endings.map(({ holder: _, plannedOn: __, firstBy, secondBy, ...row }) => ({
    ...row,
    agreed: [firstBy, secondBy].filter(Boolean).length,
    agreedMyself: [firstBy, secondBy].includes(act.caller.account),
    name: names.get(row.subject) ?? '–',
  }))
}

/** What the next thirty days would destroy if nobody did anything, and that the figures of before stay what they were. */
async function report(act: Act, endings: readonly EndingRow[]) {
  const holder = act.caller.organisation as Id<'Organisation'>
  const soon = endings.filter(({ eraseOn, heldUntil }) => {
    const last = addDays(act.today, graceDays)
    return eraseOn <= last && (heldUntil === null || heldUntil < last)
  })
  const subjects = soon.map(({ subject }) => subject)
  return { soon: await keptFigures(act, holder, subjects), figures: await everFigures(act, holder) }
}
