import { z } from 'zod'
import { DayText } from '#platform/web/day-text.ts'

const days = { from: DayText, until: DayText }
const inOrder = { path: ['until'], message: 'ends-before-it-begins' }

/** Who does my work while I am away. */
export const OwnStandIn = z.object({ standIn: z.uuid(), ...days }).refine(({ from, until }) => until >= from, inOrder)
export type OwnStandIn = z.infer<typeof OwnStandIn>

export const NewStandIn = z
  .object({ absent: z.uuid(), standIn: z.uuid(), ...days })
  .refine(({ from, until }) => until >= from, inOrder)
export type NewStandIn = z.infer<typeof NewStandIn>

/** Of a colleague; who stands in is oneself when nobody is named. */
export const TeamStandIn = z
  .object({ absent: z.uuid(), standIn: z.uuid().nullish(), ...days })
  .refine(({ from, until }) => until >= from, inOrder)
export type TeamStandIn = z.infer<typeof TeamStandIn>
