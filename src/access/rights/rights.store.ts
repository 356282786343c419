import type { Selectable } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { AccessRightsRequest, AccessTables } from '../access.tables.ts'
import type { ExtensionReason, RightsRequest, RightVerdict } from './rights-request.rules.ts'

const all = (act: Act) => act.figures<AccessTables>().selectFrom('access.rights_request').selectAll()

const toRequest = (row: Selectable<AccessRightsRequest>): RightsRequest => ({
  id: row.id as Id<'RightsRequest'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  kind: row.kind as RightsRequest['kind'],
  about: row.about as RightsRequest['about'],
  vacancy: row.vacancy_id as Id<'Vacancy'> | null,
  part: row.part,
  lookQuestion: row.look_question_id as Id<'LookQuestion'> | null,
  cameBy: row.came_by as RightsRequest['cameBy'],
  receivedOn: row.received_on as Day,
  dueOn: row.due_on as Day,
  enteredBy: row.entered_by as Id<'Account'> | null,
  line: row.line_sealed,
  extendedOn: row.extended_on as Day | null,
  extendedBecause: row.extended_because as ExtensionReason | null,
  verdict: row.verdict as RightVerdict | null,
  reason: row.reason,
  keptUntil: row.kept_until as Day | null,
  answer: row.answer_sealed,
  answeredOn: row.answered_on as Day | null,
  answeredBy: row.answered_by as Id<'Account'> | null,
})

/** Everything she asked, here or of one organisation, the latest first. */
export async function requestsAbout(
  act: Act,
  subject: Id<'Subject'>,
  holder?: Id<'Organisation'>,
): Promise<readonly RightsRequest[]> {
  let found = all(act).where('subject_id', '=', subject)
  if (holder) found = found.where('holder_id', '=', holder)
  return (await found.orderBy('received_on', 'desc').orderBy('entered_at', 'desc').execute()).map(toRequest)
}

/** The objection that followed from a question about a look, at the organisation that answers both. */
export async function objectionAfter(act: Act, question: Id<'LookQuestion'>): Promise<RightsRequest | undefined> {
  const here = all(act).where('look_question_id', '=', question).where('holder_id', '=', act.caller.organisation)
  const row = await here.orderBy('entered_at', 'desc').executeTakeFirst()
  return row && toRequest(row)
}

/** What the own organisation answers: first what has to be answered first, and then what was. */
export async function requestsHere(act: Act, open: boolean, atMost: number): Promise<readonly RightsRequest[]> {
  const here = all(act)
    .where('holder_id', '=', act.caller.organisation)
    .where('answered_at', open ? 'is' : 'is not', null)
  const sorted = open ? here.orderBy('due_on').orderBy('id') : here.orderBy('answered_at', 'desc')
  return (await sorted.limit(atMost).execute()).map(toRequest)
}

/** Held until the act ends, so that two answers come one after the other. */
export async function findRequestHere(act: Act, id: Id<'RightsRequest'>): Promise<RightsRequest | undefined> {
  const row = await all(act)
    .where('id', '=', id)
    .where('holder_id', '=', act.caller.organisation)
    .forUpdate()
    .executeTakeFirst()
  return row && toRequest(row)
}

export async function findOwnRequest(act: Act, id: Id<'RightsRequest'>): Promise<RightsRequest | undefined> {
  const row = await all(act)
    .where('id', '=', id)
    .where('subject_id', '=', act.caller.subject)
    .forUpdate()
    .executeTakeFirst()
  return row && toRequest(row)
}

/** Whether she asks for this to be put right at this moment, and under which number. */
export async function openCorrection(act: Act, { subject, holder }: Read): Promise<Id<'RightsRequest'> | undefined> {
  const found = await act
    .figures<AccessTables>()
    .selectFrom('access.rights_request')
    .select('id')
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .where('kind', '=', 'correction')
    .where('answered_at', 'is', null)
    .orderBy('received_on')
    .executeTakeFirst()
  return found?.id as Id<'RightsRequest'> | undefined
}
