import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { type Day, type Id, readDay } from '#values/public.ts'
import type { Checkpoint } from './chain.rules.ts'

/** Beside the database and not in it: who cuts the end off the one leaves the other as it is. */
export const checkpointFile = (dataDir: string): string => join(dataDir, 'audit', 'checkpoints.jsonl')

export async function appendCheckpoint(dataDir: string, region: Id<'Region'>, noted: Checkpoint): Promise<void> {
  await mkdir(join(dataDir, 'audit'), { recursive: true, mode: 0o700 })
  const file = await open(checkpointFile(dataDir), 'a', 0o600)
  try {
    await file.appendFile(`${JSON.stringify({ region, ...noted })}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}

const Line = z.object({ region: z.string(), seq: z.int().positive(), hash: z.string(), day: z.string() })

/** A line that was only half written when the power went is no note. */
export async function readCheckpoints(dataDir: string, region: Id<'Region'>): Promise<Checkpoint[]> {
  if (!existsSync(checkpointFile(dataDir))) return []
  const found: Checkpoint[] = []
  for await (const text of createInterface({ input: createReadStream(checkpointFile(dataDir)) })) {
    const line = Line.safeParse(fromJson(text))
    if (line.success && line.data.region === region && readDay(line.data.day).done)
      found.push({ seq: line.data.seq, hash: line.data.hash, day: line.data.day as Day })
  }
  return found
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
