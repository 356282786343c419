import type { Selectable } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { PrivacyEnding, PrivacyTables } from '../privacy.tables.ts'
import type { Ending, HoldReason } from './erasure.rules.ts'

export interface EndingRow extends Ending, Read {
  readonly heldBecause: HoldReason | null
}

/** Plans only: whose they are is looked up, and looked at, by who shows a name. First what is due first. */
export async function findEndings(act: Act, limit?: number): Promise<readonly EndingRow[]> {
  const all = endings(act).orderBy('erase_on').orderBy('subject_id')
  return (await (limit === undefined ? all : all.limit(limit)).execute()).map(toEnding)
}

/** Of the own organisation: nobody, or the one. */
export const findEnding = async (act: Act, subject: Id<'Subject'>): Promise<readonly EndingRow[]> =>
  (await endings(act).where('subject_id', '=', subject).execute()).map(toEnding)

const endings = (act: Act) => act.figures<PrivacyTables>().selectFrom('privacy.ending').selectAll()

const toEnding = (row: Selectable<PrivacyEnding>): EndingRow => ({
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  endedOn: row.ended_on as Day,
  plannedOn: row.planned_on as Day,
  eraseOn: row.erase_on as Day,
  heldUntil: row.held_until as Day | null,
  heldBecause: row.held_because as HoldReason | null,
})

export const keepEnding = (
  act: Act,
  { subject, holder, endedOn, plannedOn, eraseOn }: Omit<Ending, 'heldUntil'> & Read,
) =>
  act
    .figures<PrivacyTables>()
    .insertInto('privacy.ending')
    .values({
      region_id: act.caller.region,
      subject_id: subject,
      holder_id: holder,
      ended_on: endedOn,
      planned_on: plannedOn,
      erase_on: eraseOn,
    })
    .onConflict((planned) =>
      planned
        .columns(['subject_id', 'holder_id'])
        .doUpdateSet({ ended_on: endedOn, planned_on: plannedOn, erase_on: eraseOn }),
    )
    .execute()

export const dropEnding = (act: Act, { subject, holder }: Read) =>
  act
    .figures<PrivacyTables>()
    .deleteFrom('privacy.ending')
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .execute()

/** True when the plan was there to hold back, or to let go: only for the holder itself. */
export async function holdEnding(act: Act, subject: Id<'Subject'>, until: Day | null, because: HoldReason | null) {
  const held = await act
    .figures<PrivacyTables>()
    .updateTable('privacy.ending')
    .set({ held_until: until, held_because: because, held_by: until ? act.caller.account : null })
    .where('subject_id', '=', subject)
    .executeTakeFirst()
  return Number(held.numUpdatedRows) > 0
}

export interface Destroyed {
  readonly holder: Id<'Organisation'>
  readonly because: 'term' | 'asked'
  readonly rule: string
  readonly stage: string
  readonly endedOn: Day | null
  readonly notes: number
  readonly proposals: number
  readonly proposalsYes: number
}

export const keepDestruction = (act: Act, one: Destroyed) =>
  act
    .figures<PrivacyTables>()
    .insertInto('privacy.destruction')
    .values({
      region_id: act.caller.region,
      holder_id: one.holder,
      on_day: act.today,
      because: one.because,
      rule: one.rule,
      stage: one.stage,
      ended_on: one.endedOn,
      notes: one.notes,
      proposals: one.proposals,
      proposals_yes: one.proposalsYes,
    })
    .execute()

/** How many were destroyed each day, newest first. */
export const countDestructions = (act: Act, limit: number) =>
  act
    .figures<PrivacyTables>()
    .selectFrom('privacy.destruction')
    .select([
      'on_day',
      'because',
      (row) => row.fn.countAll<string>().as('dossiers'),
      (row) => row.fn.sum<string>('notes').as('notes'),
    ])
    .groupBy(['on_day', 'because'])
    .orderBy('on_day', 'desc')
    .limit(limit)
    .execute()
