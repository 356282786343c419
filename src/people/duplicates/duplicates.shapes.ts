import { z } from 'zod'
import { stages } from '../stage.rules.ts'
import { alikeReasons } from './alike.rules.ts'

export const PairId = z.object({ id: z.uuid().describe('The dossier'), other: z.uuid().describe('The other dossier') })

const OneOfPair = z.object({
  id: z.uuid(),
  name: z.string(),
  town: z.string().nullable(),
  stage: z.enum(stages),
  since: z.string().meta({ format: 'date' }),
})
const Why = { score: z.int(), reasons: z.array(z.enum(alikeReasons)) }

export const DuplicatesShape = z
  .object({
    pairs: z.array(z.object({ ...Why, one: OneOfPair, other: OneOfPair })),
    total: z.int(),
  })
  .meta({ id: 'Duplicates' })

export const TwoPeopleShape = z.object({ apart: z.boolean() }).meta({ id: 'TwoPeople' })
