import { findEmergencyToReview, sealedValue } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, spokenName } from '#values/public.ts'
import { type EmergencyReason, isLate } from './emergency.rules.ts'
import { lineColumn } from './open-in-emergency.ts'
import { verdictColumn } from './review-emergency.ts'

/** Who opened whose file and why, for who judges it. */
export const seeEmergencyReview = (house: House, caller: Caller, id: Id<'Emergency'>) =>
  house.db.act(caller, 'review-emergency', async (act) => {
    const found = await findEmergencyToReview(act, id)
    if (!found) return notFound()
    const card = await findCard(act, found)
    await act.look([found], 'emergency')
    const textOf = async (locked: Buffer | null, column: string) => {
      const { subject, holder } = found
      return (await sealedValue(house, act, { subject, holder, column }, locked))?.open('emergency-review') ?? null
    }
    return done({
      id,
      person: card ? spokenName(card.name) : null,
      openedBy: found.openedBy,
      organisation: found.organisation,
      openedAt: found.openedAt,
      reason: found.reason as EmergencyReason,
      line: await textOf(found.line, lineColumn),
      reviewBy: found.reviewBy,
      late: found.verdict === null && isLate(found.reviewBy, act.today),
      verdict: found.verdict,
      verdictLine: await textOf(found.verdictLine, verdictColumn),
      reviewedBy: found.reviewedBy,
      toldOn: found.toldOn,
    })
  })
