import { type Selectable, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { CoachingTables } from '../coaching.tables.ts'
import type { EndPaper, NewPaper } from './firm.shapes.ts'
import type { Attachment, FirmPapers, RecognitionKind } from './firm.ts'

const table = (act: Act) => act.figures<CoachingTables>()

const span = (row: { from_day: string; until_day: string | null }) => ({
  from: row.from_day as Day,
  until: row.until_day as Day | null,
})

type Table = 'coaching.recognition' | 'coaching.suspension' | 'coaching.attachment' | 'coaching.authority'

/** What stands in one table about a firm, the newest first. */
const rowsOf = <T extends Table>(act: Act, of: T, firm: Id<'Organisation'>) =>
  table(act)
    .selectFrom(of as 'coaching.recognition')
    .selectAll()
    .where('firm_id', '=', firm)
    .orderBy('from_day', 'desc')
    .execute() as unknown as Promise<readonly Selectable<CoachingTables[T]>[]>

/** What a firm keeps of itself. It is about a firm and its professionals, not about a person. */
export async function papersOf(act: Act, firm: Id<'Organisation'>): Promise<FirmPapers> {
  const suspensions = await rowsOf(act, 'coaching.suspension', firm)
  return {
    recognitions: (await rowsOf(act, 'coaching.recognition', firm)).map((row) => ({
      id: row.id as Id<'Recognition'>,
      kind: row.kind as RecognitionKind,
      byWhom: row.by_whom,
      reference: row.reference,
      ...span(row),
      suspensions: suspensions
        .filter(({ recognition_id }) => recognition_id === row.id)
        .map((one) => ({ id: one.id as Id<'Suspension'>, because: one.because, ...span(one) })),
    })),
    attachments: (await rowsOf(act, 'coaching.attachment', firm)).map((row) => ({
      id: row.id as Id<'Attachment'>,
      account: row.account_id as Id<'Account'>,
      kind: row.kind as RecognitionKind,
      worksAs: row.works_as as Attachment['worksAs'],
      ...span(row),
    })),
    authorities: (await rowsOf(act, 'coaching.authority', firm)).map((row) => ({
      id: row.id as Id<'Authority'>,
      account: row.account_id as Id<'Account'>,
      standsInFor: row.stands_in_for as Id<'Account'> | null,
      ...span(row),
    })),
  }
}

const tableOf: Readonly<Record<NewPaper['what'], Table>> = {
  recognition: 'coaching.recognition',
  suspension: 'coaching.suspension',
  attachment: 'coaching.attachment',
  authority: 'coaching.authority',
}

/** Nothing when one of the same kind counts on one of these days already. */
export async function keepPaper(act: Act, paper: NewPaper): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    insert into ${sql.table(tableOf[paper.what])} ${columnsOf(act, paper)} on conflict do nothing returning id`.execute(
    act.figures(),
  )
  return rows[0]?.id
}

function columnsOf(act: Act, paper: NewPaper) {
  const shared: Record<string, unknown> = {
    region_id: act.caller.region,
    firm_id: act.caller.organisation,
    from_day: paper.from,
    until_day: paper.until ?? null,
    written_by: act.caller.account,
    written_at: act.now,
    ...ownColumns(paper),
  }
  const names = Object.keys(shared)
  const values = names.map((name) => sql`${shared[name]}`)
  return sql`(${sql.join(names.map((name) => sql.ref(name)))}) values (${sql.join(values)})`
}

function ownColumns(paper: NewPaper): Record<string, unknown> {
  if (paper.what === 'recognition')
    return { kind: paper.kind, by_whom: paper.byWhom, reference: paper.reference ?? null }
  if (paper.what === 'suspension') return { recognition_id: paper.recognition, because: paper.because }
  if (paper.what === 'attachment') return { account_id: paper.account, kind: paper.kind, works_as: paper.worksAs }
  return { account_id: paper.account, stands_in_for: paper.standsInFor ?? null }
}

/** The last day of a paper of the own firm; false when it is not there, or that day is before its first. */
export async function endPaper(act: Act, { what, id, until }: EndPaper): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update ${sql.table(tableOf[what])} set until_day = ${until}
    where id = ${id} and firm_id = ${act.caller.organisation} and from_day <= ${until}`.execute(act.figures())
  return (numAffectedRows ?? 0n) > 0n
}
