import { z } from 'zod'
import { conditionNames } from './judgement.ts'
import { partNames } from './weights.rules.ts'

/** A judgement as the API tells it: every reason as a sentence, every point accounted for. */
export const SaidPart = z
  .object({
    name: z.enum(partNames),
    points: z.int(),
    of: z.int().describe('The most this part can bring.'),
    sentence: z.string(),
  })
  .meta({ id: 'ScorePart', description: 'A named piece of the score; the pieces add up to the score.' })

export const SaidCondition = z
  .object({
    name: z.enum(conditionNames),
    verdict: z.enum(['yes', 'no', 'unknown']),
    sentence: z.string(),
    remedy: z.string().describe('What would take a no away; empty for the others.'),
    ask: z.enum(['person', 'employer']).nullable().describe('Who can tell what is not known.'),
  })
  .meta({ id: 'FitCondition', description: 'One condition of the work, held against one person.' })

export const SaidJudgement = z
  .object({
    list: z.enum(['fits', 'to-ask', 'almost', 'no']),
    score: z.int().describe('Out of a hundred.'),
    parts: z.array(SaidPart),
    conditions: z.array(SaidCondition),
  })
  .meta({ id: 'Judgement' })

export const Counts = z
  .object({ fits: z.int(), toAsk: z.int(), almost: z.int(), no: z.int() })
  .meta({ id: 'MatchCounts', description: 'Everybody who was judged, also who is on no list.' })

export const IdParams = z.object({ id: z.string().max(100) })
