import { readOver } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, notFound, type Outcome, type Refusal, refused } from '#values/public.ts'
import { namesOf } from '../claiming/names-of.ts'
import { mayConclude, mayHear, mayJudge } from './audit.rules.ts'
import type { AnswerRemark, ConcludeAudit, HearFirm, JudgeRemark, WriteFinding } from './audit.shapes.ts'
import { dossiersOf, saveAnswer, saveAudit, saveDossier } from './audit.store.ts'
import type { Audit, AuditDossier } from './audit.ts'
import { auditIn, dossierIn } from './see-audits.ts'

interface Found {
  readonly audit: Audit
  readonly dossier: AuditDossier
}

/** What was found in one dossier; it can be changed until the firm is heard. */
export const writeFinding = (house: House, caller: Caller, id: string, { finding, words, meant }: WriteFinding) =>
  house.db.act(caller, 'answer-claims', async (act) => {
    const found = await ofDossier(act, id, 'payer')
    if (!found.done) return found
    const read = readOver([words], meant)
    if (!read.done) return read
    const { audit, dossier } = found.value
    if (audit.phase !== 'frozen') return refused({ because: 'heard-already', kind: 'conflict' } as const)
    const said = finding === 'remark' ? (words ?? null) : null
    await saveDossier(act, dossier.id, { finding, words: said, found_on: act.today })
    return done({ id: dossier.id })
  })

/** The firm reads the remarks from now on, and answers them. */
export const hearFirm = (house: House, caller: Caller, id: string, { answerBy }: HearFirm) =>
  house.db.act(caller, 'answer-claims', async (act) => {
    const found = await ofAudit(act, id)
    if (!found.done) return found
    const may = mayHear(found.value.audit, found.value.dossiers)
    if (!may.done) return may
    if (answerBy <= act.today) return refused({ because: 'answer-by-later', kind: 'invalid' } as const)
    await saveAudit(act, found.value.audit.id, { phase: 'heard', answer_by: answerBy })
    return done({ id: found.value.audit.id })
  })

/** What the firm says of one remark, until the audit is concluded. */
export const answerRemark = (house: House, caller: Caller, id: string, { answer, meant }: AnswerRemark) =>
  house.db.act(caller, 'claim-hours', async (act) => {
    const found = await ofDossier(act, id, 'firm')
    if (!found.done) return found
    const read = readOver([answer], meant)
    if (!read.done) return read
    const { audit, dossier } = found.value
    if (audit.phase !== 'heard' || !(await saveAnswer(act, dossier.id, answer)))
      return refused({ because: 'nothing-to-answer', kind: 'conflict' } as const)
    return done({ id: dossier.id })
  })

/** Whether a remark stands after the answer. */
export const judgeRemark = (house: House, caller: Caller, id: string, { stands }: JudgeRemark) =>
  house.db.act(caller, 'answer-claims', async (act) => {
    const found = await ofDossier(act, id, 'payer')
    if (!found.done) return found
    const { audit, dossier } = found.value
    const may = mayJudge(audit, dossier, act.today)
    if (!may.done) return may
    await saveDossier(act, dossier.id, { stands: stands === 'yes' })
    return done({ id: dossier.id })
  })

export const concludeAudit = (house: House, caller: Caller, id: string, asked: ConcludeAudit) =>
  house.db.act(caller, 'answer-claims', async (act) => {
    const found = await ofAudit(act, id)
    if (!found.done) return found
    const { outcome, conclusion, meant } = asked
    const read = readOver([conclusion], meant)
    if (!read.done) return read
    const may = mayConclude(found.value.audit, found.value.dossiers, outcome)
    if (!may.done) return may
    await saveAudit(act, found.value.audit.id, { phase: 'concluded', outcome, conclusion, concluded_on: act.today })
    return done({ id: found.value.audit.id })
  })

/** Held, for who pays. */
async function ofAudit(act: Act, id: string): Promise<Outcome<Pick<Found, 'audit'> & Dossiers, Refusal>> {
  const audit = await auditIn(act, id, true)
  if (!audit) return notFound()
  if (audit.payer !== act.caller.organisation) return refused({ because: 'not-yours-to-judge', kind: 'not-allowed' })
  const all = await dossiersOf(act, audit.id)
  const nameOf = await namesOf(act, all) // who was taken out of the lists meanwhile is not waited for
  return done({ audit, dossiers: all.filter((one) => nameOf(one) !== undefined) })
}
interface Dossiers {
  readonly dossiers: readonly AuditDossier[]
}

/** One dossier, for who pays with its sample held: nobody hears or concludes at the same moment. */
async function ofDossier(act: Act, id: string, side: 'firm' | 'payer'): Promise<Outcome<Found, Refusal>> {
  const found = await dossierIn(act, id, side === 'payer')
  if (!found) return notFound()
  await act.look([found.dossier], 'claims')
  if (found.audit[side] !== act.caller.organisation)
    return refused({ because: 'not-yours-to-judge', kind: 'not-allowed' })
  if (found.audit.phase === 'concluded') return refused({ because: 'concluded-already', kind: 'conflict' })
  return done(found)
}
