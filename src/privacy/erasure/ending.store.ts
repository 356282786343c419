import { type Selectable, sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { PrivacyEnding, PrivacyTables } from '../privacy.tables.ts'
import type { RetentionClass } from '../retention/classes.rules.ts'
import type { Ending, HoldReason } from './erasure.rules.ts'

export interface EndingRow extends Ending, Read {
  readonly heldBecause: HoldReason | null
  readonly class: RetentionClass
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
  warnedOn: row.warned_on as Day | null,
  firstBy: row.first_by as Id<'Account'> | null,
  secondBy: row.second_by as Id<'Account'> | null,
  class: row.class as RetentionClass,
  heldBecause: row.held_because as HoldReason | null,
})

type Plan = Pick<EndingRow, 'subject' | 'holder' | 'endedOn' | 'plannedOn' | 'eraseOn' | 'warnedOn' | 'class'>

export function keepEnding(act: Act, { subject, holder, ...plan }: Plan) {
  const columns = {
    ended_on: plan.endedOn,
    planned_on: plan.plannedOn,
    erase_on: plan.eraseOn,
    warned_on: plan.warnedOn,
    class: plan.class,
  }
  return act
    .figures<PrivacyTables>()
    .insertInto('privacy.ending')
    .values({ region_id: act.caller.region, subject_id: subject, holder_id: holder, ...columns })
    .onConflict((planned) => planned.columns(['subject_id', 'holder_id']).doUpdateSet(columns))
    .execute()
}

/** The first, or another than the first. False when it is the same person, or when two agreed already. */
export async function agreeToEnding(act: Act, subject: Id<'Subject'>): Promise<boolean> {
  const me = act.caller.account
  const agreed = await act
    .figures<PrivacyTables>()
    .updateTable('privacy.ending')
    .set({
      first_by: sql`coalesce(first_by, ${me}::uuid)`,
      second_by: sql`case when first_by is not null then ${me}::uuid end`,
    })
    .where('subject_id', '=', subject)
    .where('second_by', 'is', null)
    .where((row) => row.or([row('first_by', 'is', null), row('first_by', '<>', me)]))
    .executeTakeFirst()
  return agreed.numUpdatedRows > 0n
}

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
  readonly because: 'term' | 'asked' | 'merged'
  readonly rule: string
  readonly stage: string
  readonly endedOn: Day | null
  readonly notes: number
  readonly statements: number
  readonly tasks: number
  readonly messages: number
  readonly proposals: number
  readonly proposalsYes: number
  readonly placements: number
  readonly routes: number
  readonly screenings: number
  readonly gaps: number
  readonly introductions: number
  readonly class: string
  readonly warnedOn: Day | null
  readonly approvals: number
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
      statements: one.statements,
      tasks: one.tasks,
      messages: one.messages,
      proposals: one.proposals,
      proposals_yes: one.proposalsYes,
      placements: one.placements,
      routes: one.routes,
      screenings: one.screenings,
      gaps: one.gaps,
      introductions: one.introductions,
      class: one.class,
      warned_on: one.warnedOn,
      approvals: one.approvals,
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

/** All that was destroyed, added up: what is kept and this together are what ever was. */
export async function sumDestroyedOf(act: Act, holder: Id<'Organisation'>) {
  const row = await act
    .figures<PrivacyTables>()
    .selectFrom('privacy.destruction')
    .select((one) => [
      one.fn.countAll<string>().as('dossiers'),
      one.fn.sum<string | null>('notes').as('notes'),
      one.fn.sum<string | null>('statements').as('statements'),
      one.fn.sum<string | null>('tasks').as('tasks'),
      one.fn.sum<string | null>('messages').as('messages'),
      one.fn.sum<string | null>('proposals').as('proposals'),
      one.fn.sum<string | null>('proposals_yes').as('yes'),
      one.fn.sum<string | null>('placements').as('placements'),
      one.fn.sum<string | null>('routes').as('routes'),
      one.fn.sum<string | null>('screenings').as('screenings'),
      one.fn.sum<string | null>('gaps').as('gaps'),
      one.fn.sum<string | null>('introductions').as('introductions'),
    ])
    .where('holder_id', '=', holder)
    .executeTakeFirstOrThrow()
  return {
    dossiers: Number(row.dossiers),
    notes: Number(row.notes ?? 0),
    statements: Number(row.statements ?? 0),
    tasks: Number(row.tasks ?? 0),
    messages: Number(row.messages ?? 0),
    proposals: Number(row.proposals ?? 0),
    yes: Number(row.yes ?? 0),
    placements: Number(row.placements ?? 0),
    routes: Number(row.routes ?? 0),
    screenings: Number(row.screenings ?? 0),
    gaps: Number(row.gaps ?? 0),
    introductions: Number(row.introductions ?? 0),
  }
}
