import { z } from 'zod'

/** For a list's answer: typed words that occur nowhere. Null where every word was found as it was typed. */
export const spelledAnswer = z
  .record(z.string(), z.array(z.string()))
  .nullable()
  .describe('Words that occur nowhere, with the words they were read as')
