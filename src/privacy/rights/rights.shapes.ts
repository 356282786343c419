import { z } from 'zod'
import { extensionReasons, Meant, objectionUses, rightKinds, waysIn } from '#access/public.ts'
import { DayText } from '#platform/web/day-text.ts'

export const RequestId = z.object({ id: z.uuid() })

const about = {
  kind: z.enum(rightKinds),
  about: z
    .enum(objectionUses)
    .nullish()
    .describe('With an objection: to one piece of work, to being proposed, to sharing'),
  vacancy: z.uuid().nullish().describe('With an objection to one piece of work'),
  part: z.string().trim().min(1).max(40).nullish().describe('With a correction: the part of the dossier'),
  line: z.string().trim().max(1000).nullish().describe('In her own words'),
}

const question = z.uuid().nullish().describe('With an objection: the question about a look that it follows from')

/** By herself: it goes to every organisation that keeps a dossier about her. */
export const RightAsked = z.object({ ...about, question }).meta({ id: 'RightAsked' })
export type RightAsked = z.output<typeof RightAsked>

/** What came otherwise, with the day on which it came. */
export const RightEntered = z
  .object({
    ...about,
    cameBy: z.enum(waysIn).exclude(['page']),
    receivedOn: DayText.nullish().describe('Today when left out'),
    meant: Meant,
  })
  .meta({ id: 'RightEntered' })
export type RightEntered = z.output<typeof RightEntered>

export const RightAnswer = z
  .object({
    verdict: z.enum(['granted', 'partly', 'refused']),
    reason: z.string().trim().max(40).nullish().describe('Why not, or not all of it'),
    keptUntil: DayText.nullish().describe('With an erasure that is refused: until when it is kept'),
    line: z.string().trim().min(1).max(1000).describe('What was done, or why not, in plain words for her'),
    meant: Meant,
  })
  .meta({ id: 'RightAnswer' })
export type RightAnswer = z.output<typeof RightAnswer>

export const RightExtension = z.object({ because: z.enum(extensionReasons) }).meta({ id: 'RightExtension' })
export type RightExtension = z.output<typeof RightExtension>
