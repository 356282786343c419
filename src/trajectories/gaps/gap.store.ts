import type { Selectable } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { GapOwner } from '#vocabulary/public.ts'
import type { TrajectoriesGap, TrajectoriesTables } from '../trajectories.tables.ts'
import type { Arranged } from './gap.rules.ts'

const table = (act: Act) => act.tables<TrajectoriesTables>()

/** What is needed for one person, by whom and when. */
export interface Gap extends Read {
  readonly id: Id<'Gap'>
  readonly screening: string | null
  readonly criterion: string | null
  readonly criterionText: string | null
  readonly kind: string
  readonly need: string | null
  readonly owner: GapOwner
  readonly ownerAccount: string | null
  readonly ownerName: string | null
  readonly dueOn: Day | null
  readonly lookAgainOn: Day
  readonly madeBy: string | null
  readonly madeAt: Date
  readonly version: number
  readonly closedAt: Date | null
  readonly closedBy: string | null
  readonly closedAs: 'arranged' | 'not-needed' | null
  readonly closedRestsOn: string | null
}

export const toGap = (row: Selectable<TrajectoriesGap>): Gap => ({
  id: row.id as Id<'Gap'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  screening: row.screening_id,
  criterion: row.criterion,
  criterionText: row.criterion_text,
  kind: row.kind,
  need: row.need,
  owner: row.owner as GapOwner,
  ownerAccount: row.owner_account,
  ownerName: row.owner_name,
  dueOn: row.due_on as Day | null,
  lookAgainOn: row.look_again_on as Day,
  madeBy: row.made_by,
  madeAt: row.made_at,
  version: row.version,
  closedAt: row.closed_at,
  closedBy: row.closed_by,
  closedAs: row.closed_as as Gap['closedAs'],
  closedRestsOn: row.closed_rests_on,
})

export async function findGap(act: Act, id: Id<'Gap'>): Promise<Gap | undefined> {
  const row = await table(act)
    .selectFrom('trajectories.gap')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toGap(row)
}

/** The same without taking it out of anybody's hands. */
export async function readGap(act: Act, id: Id<'Gap'>): Promise<Gap | undefined> {
  const row = await table(act).selectFrom('trajectories.gap').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toGap(row)
}

/** Of one dossier: what is open first, what must be ready first before the rest. */
export async function gapsOf(act: Act, { subject, holder }: Read): Promise<readonly Gap[]> {
  const rows = await table(act)
    .selectFrom('trajectories.gap')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('closed_at', (order) => order.desc().nullsFirst())
    .orderBy('look_again_on')
    .orderBy('id')
    .limit(100)
    .execute()
  return rows.map(toGap)
}

/** What is open for the person who asks, whoever keeps it. */
export async function openGapsOfSubject(act: Act, subject: Id<'Subject'>): Promise<readonly Gap[]> {
  const rows = await table(act)
    .selectFrom('trajectories.gap')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('closed_at', 'is', null)
    .orderBy('look_again_on')
    .orderBy('id')
    .limit(50)
    .execute()
  return rows.map(toGap)
}

export interface NewGapRow extends Arranged {
  readonly kind: string
  readonly need: string | null
  readonly screening: string | null
  readonly criterion: string | null
  readonly criterionText: string | null
}

export async function keepGap(act: Act, { subject, holder }: Read, gap: NewGapRow): Promise<Id<'Gap'>> {
  const { id } = await table(act)
    .insertInto('trajectories.gap')
    .values({
      region_id: act.caller.region,
      subject_id: subject,
      holder_id: holder,
      screening_id: gap.screening,
      criterion: gap.criterion,
      criterion_text: gap.criterionText,
      kind: gap.kind,
      need: gap.need,
      ...arrangedColumns(gap),
      watcher: act.caller.account,
      made_at: act.now,
      made_by: act.caller.account,
      made_by_organisation: act.caller.organisation,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id as Id<'Gap'>
}

const arrangedColumns = ({ owner, account, organisation, dueOn, lookAgainOn }: Arranged) => ({
  owner,
  owner_account: account,
  owner_name: organisation,
  due_on: dueOn,
  look_again_on: lookAgainOn,
})

/** False when somebody changed or closed it in the meantime. */
export async function saveGap(
  act: Act,
  { id, version }: Pick<Gap, 'id' | 'version'>,
  gap: Arranged & { readonly kind: string; readonly need: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await table(act)
    .updateTable('trajectories.gap')
    .set({
      kind: gap.kind,
      need: gap.need,
      ...arrangedColumns(gap),
      watcher: act.caller.account,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Once: false when a colleague closed it a moment ago. */
export async function saveClosing(
  act: Act,
  id: Id<'Gap'>,
  { as, restsOn }: { readonly as: 'arranged' | 'not-needed'; readonly restsOn: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await table(act)
    .updateTable('trajectories.gap')
    .set({ closed_at: act.now, closed_by: act.caller.account, closed_as: as, closed_rests_on: restsOn })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Only how many are open for one person. */
export async function countOpenFor(act: Act, subject: Id<'Subject'>): Promise<number> {
  const { count } = await act
    .figures<TrajectoriesTables>()
    .selectFrom('trajectories.gap')
    .select((gap) => gap.fn.countAll<string>().as('count'))
    .where('subject_id', '=', subject)
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}
