import { existsSync, readFileSync } from 'node:fs'
import { checkFloors } from './floors.ts'
import { checkLadder } from './ladder.ts'
import { type Parsed, parse } from './parse.ts'
import { checkPlatformWords, glossary } from './platform-words.ts'
import type { Verdict } from './refusal.ts'
import { checkLengths, checkNoPagesInServer, checkNoState, checkNoStyleAttributes, checkShares } from './shape.ts'
import { readSources } from './sources.ts'

const folders = ['src', 'reference', 'bin', 'scripts', 'tests', 'stories', 'bench']

export function checkHouse(): Verdict {
  const words = existsSync('docs/words.md') ? glossary(readFileSync('docs/words.md', 'utf8')) : []
  return judge(readSources(folders, ['.ts', '.tsx']).map(parse), words)
}

export function judge(files: readonly Parsed[], words: readonly string[]): Verdict {
  const shares = checkShares(files)
  return {
    refusals: [
      ...checkFloors(files),
      ...checkLadder(files),
      ...checkNoPagesInServer(files),
      ...checkPlatformWords(files, words),
      ...checkLengths(files),
      ...checkNoStyleAttributes(files),
      ...checkNoState(files),
      ...shares.refusals,
    ],
    notes: [
      ...(shares.notes ?? []),
      ...(words.length ? [] : ['docs/words.md names no words yet, so the platform was not searched for them']),
    ],
  }
}
