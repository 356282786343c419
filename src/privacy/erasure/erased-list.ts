import { join } from 'node:path'
import { z } from 'zod'
import { addLine, type Read, readLines } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'

/** Beside the database and not in it: a backup that still knows her is told to forget her again. */
export const erasedFile = (dataDir: string): string => join(dataDir, 'erased.jsonl')

const Line = z.object({ subject: z.uuid(), holder: z.uuid(), on: z.iso.date() })

export const addErased = (dataDir: string, { subject, holder }: Read, on: Day): void =>
  addLine(erasedFile(dataDir), { subject, holder, on })

/** Each of them once, however often it was noted. */
export function readErased(dataDir: string): readonly Read[] {
  const lines = readLines(erasedFile(dataDir)).flatMap((line) => Line.safeParse(line).data ?? [])
  return [...new Map(lines.map(({ subject, holder }) => [`${subject} ${holder}`, readOf(subject, holder)])).values()]
}

const readOf = (subject: string, holder: string): Read => ({
  subject: subject as Id<'Subject'>,
  holder: holder as Id<'Organisation'>,
})
