import { mayDo, organisationNames } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, notFound, readId } from '#values/public.ts'
import { namesOf } from '../claiming/names-of.ts'
import { dossiersOf, findAudit, findDossier, listAudits } from './audit.store.ts'
import type { Audit, AuditDossier } from './audit.ts'

export interface AuditRow extends Omit<Audit, 'firm' | 'payer' | 'seed' | 'drawnBy' | 'conclusion' | 'concludedOn'> {
  /** The firm, or who pays: the one that does not ask. */
  readonly other: string
  readonly mine: 'firm' | 'payer'
}

export interface AuditView extends AuditRow, Pick<Audit, 'seed' | 'drawnBy' | 'conclusion' | 'concludedOn'> {
  readonly dossiers: readonly DossierRow[]
  /** What whoever asks can do with it. */
  readonly mayJudge: boolean
  readonly mayAnswer: boolean
}

export interface DossierRow extends Pick<AuditDossier, 'id' | 'place' | 'finding' | 'words' | 'answer' | 'stands'> {
  /** Nothing for who was taken out of the lists. */
  readonly name: string | null
}

export const seeAudits = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-claims', async (act) => {
    const found = await listAudits(act)
    const names = await namesIn(act, found)
    return done(found.map((one) => rowOf(act, one, names)))
  })

export const seeAudit = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-claims', async (act) => {
    const audit = await auditIn(act, id)
    if (!audit) return notFound()
    const names = await namesIn(act, [audit])
    const { seed, drawnBy, conclusion, concludedOn } = audit
    const dossiers = await rowsOf(act, audit, await dossiersOf(act, audit.id))
    const row = rowOf(act, audit, names)
    return done({ ...row, ...hands(act, row), seed, drawnBy, conclusion, concludedOn, dossiers } satisfies AuditView)
  })

/** One dossier as it stood on the day of the draw. */
export const seeAuditDossier = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-claims', async (act) => {
    const found = await dossierIn(act, id)
    if (!found) return notFound()
    const { dossier, audit } = found
    const [row] = await rowsOf(act, audit, [dossier])
    if (!row) return notFound()
    const side = rowOf(act, audit, new Map())
    return done({ ...row, audit: audit.id, phase: audit.phase, frozen: dossier.frozen, ...hands(act, side) })
  })

/** Of the firm, or of who pays: for anybody else it is not there. */
export async function auditIn(act: Act, text: string, hold = false): Promise<Audit | undefined> {
  const id = readId<'Audit'>(text)
  const audit = id.done ? await findAudit(act, id.value, hold) : undefined
  const here = act.caller.organisation
  return audit && (audit.firm === here || audit.payer === here) ? audit : undefined
}

/** Who was taken out of the lists is not there either. */
export async function dossierIn(act: Act, text: string, hold = false) {
  const id = readId<'AuditDossier'>(text)
  const dossier = id.done ? await findDossier(act, id.value) : undefined
  const audit = dossier && (await auditIn(act, dossier.audit, hold))
  return dossier && audit && (await findCard(act, dossier)) ? { dossier, audit } : undefined
}

/** What is being found is who pays’s alone, until the firm is heard. */
async function rowsOf(act: Act, audit: Audit, dossiers: readonly AuditDossier[]): Promise<readonly DossierRow[]> {
  const nameOf = await namesOf(act, dossiers)
  const hidden = audit.phase === 'frozen' && audit.payer !== act.caller.organisation
  return dossiers.map(({ subject, holder, id, place, finding, words, answer, stands }) => ({
    ...{ id, place, answer, stands },
    ...(hidden ? { finding: null, words: null } : { finding, words }),
    name: nameOf({ subject, holder }) ?? null,
  }))
}

const namesIn = (act: Act, audits: readonly Audit[]) =>
  organisationNames(act, [...new Set(audits.flatMap(({ firm, payer }) => [firm, payer]))])

function rowOf(act: Act, one: Audit, names: ReadonlyMap<string, string>): AuditRow {
  const mine = one.payer === act.caller.organisation ? 'payer' : 'firm'
  const { id, from, until, population, size, phase, drawnOn, answerBy, outcome } = one
  const other = names.get(mine === 'payer' ? one.firm : one.payer) ?? ''
  return { id, from, until, population, size, phase, drawnOn, answerBy, outcome, mine, other }
}

const hands = (act: Act, { mine, phase }: Pick<AuditRow, 'mine' | 'phase'>) => ({
  mayJudge: mine === 'payer' && phase !== 'concluded' && mayDo(act.caller, 'answer-claims'),
  mayAnswer: mine === 'firm' && phase === 'heard' && mayDo(act.caller, 'claim-hours'),
})
