import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { DayText } from '#platform/web/day-text.ts'
import { emergencyReasons, postponements, verdicts } from './emergency.rules.ts'

export const EmergencyId = z.object({ id: z.uuid() })

const line = z.string().trim().min(1).max(300)

/** All of a name with the town, or a BSN. */
export const NewEmergencyAsked = z
  .object({
    name: z.string().trim().max(200).optional().describe('All of it, as it is said or as it stands in a list'),
    town: z.string().trim().max(100).optional(),
    bsn: z.string().trim().max(20).optional().describe('Only for who may use it; then name and town are left out'),
    reason: z.enum(emergencyReasons),
    line: line.describe('What is going on, in one line without words about health'),
    meant: Meant,
  })
  .meta({ id: 'NewEmergency' })
export type NewEmergencyAsked = z.output<typeof NewEmergencyAsked>

export const EmergencyReview = z
  .object({
    verdict: z.enum(verdicts),
    line: line.describe('Why'),
    tellOn: DayText.nullish().describe('The person is told today; or on this day, with a reason'),
    postponedBecause: z.enum(postponements).nullish(),
    meant: Meant,
  })
  .meta({ id: 'EmergencyReview' })
export type EmergencyReview = z.output<typeof EmergencyReview>
