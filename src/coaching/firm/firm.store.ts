import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { CoachingTables } from '../coaching.tables.ts'
import type { Attachment, FirmPapers, Recognition, RecognitionKind } from './firm.ts'

const table = (act: Act) => act.figures<CoachingTables>()

const span = (row: { from_day: string; until_day: string | null }) => ({
  from: row.from_day as Day,
  until: row.until_day as Day | null,
})

/** What a firm keeps of itself, the newest first. It is about a firm and its professionals, not about a person. */
export async function papersOf(act: Act, firm: Id<'Organisation'>): Promise<FirmPapers> {
  const suspensions = await table(act)
    .selectFrom('coaching.suspension')
    .selectAll()
    .where('firm_id', '=', firm)
    .orderBy('from_day', 'desc')
    .execute()
  const recognitions = await table(act)
    .selectFrom('coaching.recognition')
    .selectAll()
    .where('firm_id', '=', firm)
    .orderBy('from_day', 'desc')
    .execute()
  return {
    recognitions: recognitions.map(
      (row): Recognition => ({
        id: row.id as Id<'Recognition'>,
        kind: row.kind as RecognitionKind,
        byWhom: row.by_whom,
        reference: row.reference,
        ...span(row),
        suspensions: suspensions
          .filter(({ recognition_id }) => recognition_id === row.id)
          .map((one) => ({ id: one.id as Id<'Suspension'>, because: one.because, ...span(one) })),
      }),
    ),
    attachments: await attachmentsOf(act, firm),
    authorities: await authoritiesOf(act, firm),
  }
}

async function attachmentsOf(act: Act, firm: Id<'Organisation'>): Promise<FirmPapers['attachments']> {
  const rows = await table(act)
    .selectFrom('coaching.attachment')
    .selectAll()
    .where('firm_id', '=', firm)
    .orderBy('from_day', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as Id<'Attachment'>,
    account: row.account_id as Id<'Account'>,
    kind: row.kind as RecognitionKind,
    worksAs: row.works_as as Attachment['worksAs'],
    ...span(row),
  }))
}

export async function authoritiesOf(act: Act, firm: Id<'Organisation'>): Promise<FirmPapers['authorities']> {
  const rows = await table(act)
    .selectFrom('coaching.authority')
    .selectAll()
    .where('firm_id', '=', firm)
    .orderBy('from_day', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as Id<'Authority'>,
    account: row.account_id as Id<'Account'>,
    standsInFor: row.stands_in_for as Id<'Account'> | null,
    ...span(row),
  }))
}
