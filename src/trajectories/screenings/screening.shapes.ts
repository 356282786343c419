import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { deviationReasons, screeningRests } from '#vocabulary/public.ts'
import { WhichSet } from '../criteria/criteria.shapes.ts'
import { answers, verdicts } from './screening.rules.ts'

const idsOf = <T extends string>(terms: readonly { readonly id: T }[]) =>
  z.enum(terms.map(({ id }) => id) as [T, ...T[]])

export const RestsOn = idsOf(screeningRests)

export const StartScreening = z.object({ criteria: WhichSet.default('starter') })
export type StartScreening = z.infer<typeof StartScreening>

export const JudgeCriteria = z.object({
  answers: z
    .array(
      z.object({
        criterion: z.string().min(1).max(60),
        answer: z.enum(answers),
        restsOn: RestsOn.nullish().describe('What a yes or a no rests on'),
      }),
    )
    .min(1)
    .max(8),
})
export type JudgeCriteria = z.infer<typeof JudgeCriteria>

export const DecideScreening = z.object({
  decision: z.enum(verdicts),
  reason: idsOf(deviationReasons).nullish().describe('Why, when it differs from what the answers add up to'),
  line: z.string().trim().max(300).nullish(),
  meant: Meant,
})
export type DecideScreening = z.infer<typeof DecideScreening>
