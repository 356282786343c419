import { contains, type Day } from '#values/public.ts'
import type { FirmPapers, RecognitionKind } from './firm.ts'

export type NoPapers = 'firm-not-recognised' | 'recognition-suspended' | 'coach-not-attached'

/** A firm works under its recognition of that day, and a coach under the firm's; a suspension stops what is new. */
export function whyNotRecognised(
  papers: Pick<FirmPapers, 'recognitions'>,
  kind: RecognitionKind,
  on: Day,
): NoPapers | null {
  const recognition = papers.recognitions.find((one) => one.kind === kind && contains(one, on))
  if (!recognition) return 'firm-not-recognised'
  return recognition.suspensions.some((one) => contains(one, on)) ? 'recognition-suspended' : null
}

export function whyMayNotCoach(papers: FirmPapers, coach: string, kind: RecognitionKind, on: Day): NoPapers | null {
  const firm = whyNotRecognised(papers, kind, on)
  if (firm) return firm
  const attached = papers.attachments.some((one) => one.account === coach && one.kind === kind && contains(one, on))
  return attached ? null : 'coach-not-attached'
}

/** Only who was given it, on that day. Whose hours they are is asked apart: nobody approves an own line. */
export const hasAuthority = (papers: Pick<FirmPapers, 'authorities'>, account: string, on: Day): boolean =>
  papers.authorities.some((one) => one.account === account && contains(one, on))
