import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Adds one line to a file beside the database, and returns when it is on the disk: it must outlive the database. */
export function addLine(file: string, line: unknown): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const handle = openSync(file, 'a', 0o600)
  try {
    writeSync(handle, `\n${JSON.stringify(line)}\n`) // also whole when the line before it was cut off
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** The lines that read; one that was cut off by a power cut never counted. */
export function readLines(file: string): unknown[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8').split('\n').flatMap(readLine)
}

function readLine(line: string): unknown[] {
  try {
    return line ? [JSON.parse(line)] : []
  } catch {
    return []
  }
}
