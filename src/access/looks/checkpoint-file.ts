import { join } from 'node:path'
import { z } from 'zod'
import { addLine, readLines } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import type { Checkpoint } from './chain.rules.ts'

/** Beside the database and not in it: who cuts the end off the one leaves the other as it is. */
export const checkpointFile = (dataDir: string): string => join(dataDir, 'audit', 'checkpoints.jsonl')

/** Where the chain stands; or, with how many rows went, on which link it hangs from now on. */
export const appendCheckpoint = (dataDir: string, region: Id<'Region'>, noted: Checkpoint): void =>
  addLine(checkpointFile(dataDir), { region, ...noted })

const Line = z.object({
  region: z.string(),
  seq: z.int().positive(),
  hash: z.string(),
  day: z.iso.date(),
  destroyed: z.int().positive().optional(),
})

export const readCheckpoints = (dataDir: string, region: Id<'Region'>): readonly Checkpoint[] =>
  readLines(checkpointFile(dataDir))
    .flatMap((line) => Line.safeParse(line).data ?? [])
    .filter((line) => line.region === region)
    .map(({ seq, hash, day, destroyed }) => ({
      ...{ seq, hash, day: day as Day },
      ...(destroyed === undefined ? {} : { destroyed }),
    }))
