import { z } from 'zod'
import { DayAnswer } from '../day.shapes.ts'

const days = { from: DayAnswer, until: DayAnswer }
const inOrder = { path: ['until'], message: 'ends-before-it-begins' }

/** Who does my work while I am away. */
export const OwnStandIn = z.object({ standIn: z.uuid(), ...days }).refine(({ from, until }) => until >= from, inOrder)
export type OwnStandIn = z.infer<typeof OwnStandIn>

export const NewStandIn = z
  .object({ absent: z.uuid(), standIn: z.uuid(), ...days })
  .refine(({ from, until }) => until >= from, inOrder)
export type NewStandIn = z.infer<typeof NewStandIn>
