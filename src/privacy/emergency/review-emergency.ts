import { findEmergencyToReview, keepEmergencyReview, readOver, seal } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, notFound, refused } from '#values/public.ts'
import { mayReview } from './emergency.rules.ts'
import type { EmergencyReview } from './emergency.shapes.ts'

export const verdictColumn = 'emergency_verdict'

/** Justified or not, with a line. She is told today, unless it is safer for somebody that she hears it later. */
export const reviewEmergency = (house: House, caller: Caller, id: Id<'Emergency'>, asked: EmergencyReview) =>
  house.db.act(caller, 'review-emergency', async (act) => {
    const found = await findEmergencyToReview(act, id)
    if (!found) return notFound()
    const { subject, holder } = found
    await act.look([found], 'emergency')
    const judged = {
      by: caller.account,
      openedBy: found.account,
      reviewed: found.verdict !== null,
      toldOn: found.toldOn,
      tellOn: (asked.tellOn as Day | undefined) ?? null,
      postponedBecause: asked.postponedBecause ?? null,
    }
    const toldOn = mayReview(judged, act.today)
    if (!toldOn.done) return toldOn
    const read = readOver([asked.line], asked.meant)
    if (!read.done) return read
    const lineSealed = await seal(house, act, { subject, holder, column: verdictColumn }, asked.line)
    const review = {
      verdict: asked.verdict,
      lineSealed,
      toldOn: toldOn.value,
      postponedBecause: judged.postponedBecause,
    }
    if (!(await keepEmergencyReview(act, id, review)))
      return refused({ because: 'already-reviewed', kind: 'conflict' } as const)
    await act.tell({ name: 'EmergencyReviewed', emergency: id, subject, holder })
    return done({ id })
  })
