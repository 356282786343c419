import { createHash } from 'node:crypto'
import type { Act, Read } from '#platform/public.ts'
import { type Day, dayAt, type Id } from '#values/public.ts'
import type { CoachingTables } from '../coaching.tables.ts'

/** Two judgements at the end of social activation, apart from each other, and who stands under them. */
export interface Conclusion {
  readonly id: Id<'Conclusion'>
  readonly completed: boolean
  readonly completedRestsOn: string
  readonly clearChoice: boolean
  readonly choice: string | null
  readonly writtenByName: string
  readonly on: Day
  readonly signedHow: 'own-page' | 'paper' | null
  readonly signedOn: Day | null
}

const table = (act: Act) => act.tables<CoachingTables>()

export async function conclusionOf(act: Act, route: Id<'Route'>): Promise<Conclusion | undefined> {
  const row = await table(act)
    .selectFrom('coaching.conclusion')
    .selectAll()
    .where('route_id', '=', route)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    id: row.id as Id<'Conclusion'>,
    completed: row.completed,
    completedRestsOn: row.completed_rests_on,
    clearChoice: row.clear_choice,
    choice: row.choice,
    writtenByName: row.written_by_name,
    on: dayAt(row.written_at),
    signedHow: row.signed_how as Conclusion['signedHow'],
    signedOn: row.paper_on ? (row.paper_on as Day) : row.signed_at && dayAt(row.signed_at),
  }
}

export type NewConclusion = Pick<Conclusion, 'completed' | 'completedRestsOn' | 'clearChoice' | 'choice'>

/** Another conclusion is another text: the name under the one before does not count for it. */
export async function keepConclusion(act: Act, route: Read & { id: Id<'Route'> }, one: NewConclusion) {
  await table(act)
    .updateTable('coaching.conclusion')
    .set({ replaced_at: act.now })
    .where('route_id', '=', route.id)
    .where('replaced_at', 'is', null)
    .execute()
  return table(act)
    .insertInto('coaching.conclusion')
    .values({
      region_id: act.caller.region,
      subject_id: route.subject,
      holder_id: route.holder,
      route_id: route.id,
      completed: one.completed,
      completed_rests_on: one.completedRestsOn,
      clear_choice: one.clearChoice,
      choice: one.choice,
      text_hash: createHash('sha256').update(JSON.stringify(one)).digest(),
      written_by: act.caller.account,
      written_by_name: act.caller.name,
      written_at: act.now,
    })
    .execute()
}

/** False when it was signed already, or replaced meanwhile. */
export async function signConclusion(act: Act, id: Id<'Conclusion'>, how: 'own-page' | 'paper', paperOn: Day | null) {
  const signed = await table(act)
    .updateTable('coaching.conclusion')
    .set({ signed_at: act.now, signed_how: how, paper_on: paperOn })
    .where('id', '=', id)
    .where('signed_at', 'is', null)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
  return signed.numUpdatedRows > 0n
}
