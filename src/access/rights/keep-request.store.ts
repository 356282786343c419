import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { AccessTables } from '../access.tables.ts'
import type { ExtensionReason, RightsRequest, RightVerdict } from './rights-request.rules.ts'

export type NewRequest = Read &
  Pick<RightsRequest, 'kind' | 'about' | 'vacancy' | 'part' | 'lookQuestion' | 'cameBy' | 'receivedOn' | 'dueOn'> & {
    readonly lineSealed: Buffer | null
  }

/** Nothing when the same waits for an answer already: asking twice is asking once. */
export async function keepRequest(act: Act, one: NewRequest): Promise<Id<'RightsRequest'> | undefined> {
  const kept = await act
    .figures<AccessTables>()
    .insertInto('access.rights_request')
    .values({
      region_id: act.caller.region,
      subject_id: one.subject,
      holder_id: one.holder,
      kind: one.kind,
      about: one.about,
      vacancy_id: one.vacancy,
      part: one.part,
      look_question_id: one.lookQuestion,
      came_by: one.cameBy,
      received_on: one.receivedOn,
      due_on: one.dueOn,
      entered_by: act.caller.account,
      entered_at: act.now,
      line_sealed: one.lineSealed,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id as Id<'RightsRequest'> | undefined
}

export interface KeptAnswer {
  readonly verdict: RightVerdict
  readonly reason: string | null
  readonly keptUntil: Day | null
  readonly answerSealed: Buffer | null
}

/** False when somebody answered already: the first answer stands. */
export async function keepRequestAnswer(act: Act, id: Id<'RightsRequest'>, one: KeptAnswer): Promise<boolean> {
  const { numUpdatedRows } = await act
    .figures<AccessTables>()
    .updateTable('access.rights_request')
    .set({
      verdict: one.verdict,
      reason: one.reason,
      kept_until: one.keptUntil,
      answer_sealed: one.answerSealed,
      answered_on: act.today,
      answered_at: act.now,
      answered_by: act.caller.account,
    })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Once. False when it was done before. */
export async function keepExtension(act: Act, id: Id<'RightsRequest'>, dueOn: Day, because: ExtensionReason) {
  const { numUpdatedRows } = await act
    .figures<AccessTables>()
    .updateTable('access.rights_request')
    .set({ due_on: dueOn, extended_on: act.today, extended_because: because })
    .where('id', '=', id)
    .where('extended_on', 'is', null)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
