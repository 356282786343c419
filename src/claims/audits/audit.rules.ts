import { type Day, done, type Outcome, type Refusal, refused } from '#values/public.ts'
import type { Audit, AuditDossier, AuditOutcome } from './audit.ts'

/** The dossiers of a sample: those with the lowest lots, in that order. Nobody chooses. */
export const drawOf = (
  lots: readonly { readonly id: string; readonly lot: string }[],
  size: number,
): readonly string[] =>
  lots
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id)

type Looked = Pick<AuditDossier, 'finding' | 'answer' | 'stands'>
type Standing = Pick<Audit, 'phase' | 'answerBy'>

const isRemark = ({ finding }: Looked) => finding === 'remark'

/** The firm is heard once every dossier was looked at, and only about remarks. */
export function mayHear({ phase }: Standing, dossiers: readonly Looked[]): Outcome<undefined, Refusal> {
  if (phase !== 'frozen') return refused({ because: 'heard-already', kind: 'conflict' })
  if (dossiers.some(({ finding }) => finding === null))
    return refused({ because: 'not-all-looked-at', kind: 'conflict' })
  return dossiers.some(isRemark) ? done() : refused({ because: 'nothing-to-answer', kind: 'conflict' })
}

/** Whether a remark stands is said after the firm answered, or let the time pass. */
export function mayJudge({ phase, answerBy }: Standing, one: Looked, today: Day): Outcome<undefined, Refusal> {
  if (phase !== 'heard' || !isRemark(one)) return refused({ because: 'nothing-to-judge', kind: 'conflict' })
  const waited = answerBy !== null && today > answerBy
  return one.answer !== null || waited ? done() : refused({ because: 'hear-the-firm-first', kind: 'conflict' })
}

/** Concluded once nothing is open; in order only where no remark stands. */
export function mayConclude(
  { phase }: Standing,
  dossiers: readonly Looked[],
  outcome: AuditOutcome,
): Outcome<undefined, Refusal> {
  if (phase === 'concluded') return refused({ because: 'concluded-already', kind: 'conflict' })
  if (dossiers.some(({ finding }) => finding === null))
    return refused({ because: 'not-all-looked-at', kind: 'conflict' })
  const remarks = dossiers.filter(isRemark)
  if (remarks.length > 0 && phase !== 'heard') return refused({ because: 'hear-the-firm-first', kind: 'conflict' })
  if (remarks.some(({ stands }) => stands === null)) return refused({ because: 'not-all-judged', kind: 'conflict' })
  const standing = remarks.some(({ stands }) => stands)
  if (standing && outcome === 'in-order') return refused({ because: 'a-remark-stands', kind: 'invalid' })
  return !standing && outcome !== 'in-order' ? refused({ because: 'no-remark-stands', kind: 'invalid' }) : done()
}
