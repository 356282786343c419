import { type Selectable, sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { ClaimsAudit, ClaimsAuditDossier, ClaimsTables } from '../claims.tables.ts'
import type { Audit, AuditDossier, Finding, Frozen } from './audit.ts'

/** A sample names nobody; its dossiers do. */
const audits = (act: Act) => act.figures<ClaimsTables>()
const dossiers = (act: Act) => act.tables<ClaimsTables>()

const toAudit = (row: Selectable<ClaimsAudit>): Audit => ({
  id: row.id as Id<'Audit'>,
  firm: row.firm_id as Id<'Organisation'>,
  payer: row.payer_id as Id<'Organisation'>,
  from: row.from_day as Day,
  until: row.until_day as Day,
  seed: row.seed,
  population: row.population,
  size: row.size,
  phase: row.phase as Audit['phase'],
  drawnOn: row.drawn_on as Day,
  drawnBy: row.drawn_by_name,
  answerBy: row.answer_by as Day | null,
  outcome: row.outcome as Audit['outcome'],
  conclusion: row.conclusion,
  concludedOn: row.concluded_on as Day | null,
})

const toDossier = (row: Selectable<ClaimsAuditDossier>): AuditDossier => ({
  id: row.id as Id<'AuditDossier'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  audit: row.audit_id as Id<'Audit'>,
  period: row.period_id as Id<'Period'>,
  place: row.place,
  frozen: row.frozen as unknown as Frozen,
  finding: row.finding as Finding | null,
  words: row.words,
  answer: row.answer,
  answeredOn: row.answered_on as Day | null,
  stands: row.stands,
})

/** Of the firm and of who pays, the last first; at most two hundred. */
export async function listAudits(act: Act): Promise<readonly Audit[]> {
  const rows = await audits(act)
    .selectFrom('claims.audit')
    .selectAll()
    .orderBy('drawn_on', 'desc')
    .orderBy('made_at', 'desc')
    .limit(200)
    .execute()
  return rows.map(toAudit)
}

/** Held until the act ends, where it is changed. */
export async function findAudit(act: Act, id: string, hold = false): Promise<Audit | undefined> {
  const query = audits(act).selectFrom('claims.audit').selectAll().where('id', '=', id)
  const row = await (hold ? query.forUpdate() : query).executeTakeFirst()
  return row && toAudit(row)
}

export async function dossiersOf(act: Act, audit: Id<'Audit'>): Promise<readonly AuditDossier[]> {
  const query = dossiers(act).selectFrom('claims.audit_dossier').selectAll().where('audit_id', '=', audit)
  return (await query.orderBy('place').execute()).map(toDossier)
}

export async function findDossier(act: Act, id: string): Promise<AuditDossier | undefined> {
  const row = await dossiers(act).selectFrom('claims.audit_dossier').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toDossier(row)
}

/** Samples that wait for one of the two, with the first day by which. Nobody is named in it. */
export async function waitingAudits(act: Act, side: 'firm' | 'payer', own: string) {
  const unanswered = sql`exists (select from claims.audit_dossier d where d.audit_id = a.id and d.finding = 'remark'
    and d.answer is null and d.stands is null)`
  const turn =
    side === 'firm'
      ? sql`a.firm_id = ${own} and a.phase = 'heard' and a.answer_by >= ${act.today} and ${unanswered}`
      : sql`a.payer_id = ${own} and (a.phase = 'frozen'
          or a.phase = 'heard' and (a.answer_by < ${act.today} or not ${unanswered}))`
  const { rows } = await sql<{ count: number; day: Day | null }>`
    select count(*)::int as count, min(a.answer_by) as day from claims.audit a where ${turn}`.execute(act.figures())
  return rows[0] ?? { count: 0, day: null }
}

export type NewAudit = Pick<Audit, 'firm' | 'payer' | 'from' | 'until' | 'seed' | 'population'>
export type NewDossier = Pick<AuditDossier, 'subject' | 'holder' | 'period' | 'frozen'>

/** In the order of the draw. */
export async function keepAudit(act: Act, one: NewAudit, drawn: readonly NewDossier[]): Promise<Id<'Audit'>> {
  const { id } = await audits(act)
    .insertInto('claims.audit')
    .values({
      ...{ region_id: act.caller.region, firm_id: one.firm, payer_id: one.payer, seed: one.seed },
      ...{ from_day: one.from, until_day: one.until, population: one.population, size: drawn.length },
      ...{ drawn_on: act.today, drawn_by: act.caller.account, drawn_by_name: act.caller.name, made_at: act.now },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await dossiers(act)
    .insertInto('claims.audit_dossier')
    .values(
      drawn.map((dossier, at) => ({
        ...{ region_id: act.caller.region, subject_id: dossier.subject, holder_id: dossier.holder, audit_id: id },
        ...{ period_id: dossier.period, firm_id: one.firm, payer_id: one.payer, place: at + 1 },
        frozen: JSON.stringify(dossier.frozen),
      })),
    )
    .execute()
  return id as Id<'Audit'>
}

type DossierChange = Partial<Pick<Selectable<ClaimsAuditDossier>, 'finding' | 'words' | 'found_on' | 'stands'>>

export const saveDossier = (act: Act, id: Id<'AuditDossier'>, change: DossierChange) =>
  dossiers(act).updateTable('claims.audit_dossier').set(change).where('id', '=', id).execute()

/** False when somebody judged the remark first. */
export async function saveAnswer(act: Act, id: Id<'AuditDossier'>, answer: string): Promise<boolean> {
  const saved = await dossiers(act)
    .updateTable('claims.audit_dossier')
    .set({ answer, answered_on: act.today })
    .where('id', '=', id)
    .where('finding', '=', 'remark')
    .where('stands', 'is', null)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}

type AuditChange = Partial<
  Pick<Selectable<ClaimsAudit>, 'phase' | 'answer_by' | 'outcome' | 'conclusion' | 'concluded_on'>
>

export const saveAudit = (act: Act, id: Id<'Audit'>, change: AuditChange) =>
  audits(act).updateTable('claims.audit').set(change).where('id', '=', id).execute()
