import type { Act } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { addPaid, counteredAmong, linesToClaim, periodsToClaim, setClaimed, setSaid } from './claimed.store.ts'
import type { LineToClaim, PayerSaid, PeriodToClaim } from './claimed.ts'

/** What a firm has approved and not claimed, by grant, the oldest first. Whoever shows it writes the look. */
export const grantsToClaim = (act: Act, firm: Id<'Organisation'>, limit = 500): Promise<readonly PeriodToClaim[]> =>
  periodsToClaim(act, firm, limit)

/** The lines of one grant that no claim has yet. */
export const readLinesToClaim = (act: Act, period: Id<'Period'>): Promise<readonly LineToClaim[]> =>
  linesToClaim(act, period, false)

/** The same, and nobody else claims them until this act is over. */
export const holdLinesToClaim = (act: Act, period: Id<'Period'>): Promise<readonly LineToClaim[]> =>
  linesToClaim(act, period, true)

/** They are in a claim from now on, and stay as they are. False when another claim took one of them first. */
export const claimLines = async (
  act: Act,
  lines: readonly Pick<LineToClaim, 'id'>[],
  claim: string,
): Promise<boolean> =>
  (await setClaimed(
    act,
    lines.map(({ id }) => id),
    claim,
  )) === lines.length

/** What who pays said of each line, so that the coach reads it where the line stands. */
export const tellPayerSaid = (act: Act, claim: string, said: readonly PayerSaid[]): Promise<void> =>
  setSaid(act, claim, said)

/** Which of these lines the firm takes away already, by a line against them. */
export const takenAwayAmong = (act: Act, lines: readonly string[]): Promise<ReadonlySet<string>> =>
  counteredAmong(act, lines)

/** Minutes of a grant that were paid; less than nothing when they were paid back. */
export const tellPaid = async (act: Act, period: Id<'Period'>, minutes: number): Promise<void> => {
  if (minutes !== 0) await addPaid(act, period, minutes)
}
