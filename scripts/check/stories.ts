import { existsSync, readFileSync } from 'node:fs'
import { tellStories, whereTold } from '../told-stories.ts'
import type { Refusal, Verdict } from './refusal.ts'
import { readSources, type Source } from './sources.ts'

export const checkStories = (): Verdict => ({
  refusals: compareStories(readSources(['stories'], ['.test.ts']), readTold()),
})

/** What is told against the titles that the tests have now. */
export function compareStories(sources: readonly Source[], told: string | undefined): Refusal[] {
  if (told === undefined) return [{ from: whereTold, why: 'is not there: npm run what-it-does' }]
  const now = tellStories(sources)
  return told === now ? [] : [{ from: whereTold, why: 'is not what the stories show: npm run what-it-does' }]
}

const readTold = (): string | undefined => (existsSync(whereTold) ? readFileSync(whereTold, 'utf8') : undefined)
