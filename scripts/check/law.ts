import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Refusal, Verdict } from './refusal.ts'

/** One dated value of the law, as `src/law` gives it. */
export interface LegalValue {
  name: string
  from?: unknown
  source?: unknown
  scope?: unknown
  confidence?: unknown
}

export async function checkLaw(): Promise<Verdict> {
  const door = 'src/law/public.ts'
  if (!existsSync(door)) return { refusals: [], notes: [`${door} is not there yet`] }
  const module: Record<string, unknown> = await import(pathToFileURL(join(process.cwd(), door)).href)
  return { refusals: [], notes: [Object.keys(module).join(', ')] }
}

export function judgeLaw(values: readonly LegalValue[]): Refusal[] {
  if (!values.length) return [{ from: 'src/law', why: 'knows no legal value' }]
  return values.flatMap((value) => {
    const lacks = (['from', 'source', 'scope', 'confidence'] as const).filter((fact) => !says(value[fact]))
    return lacks.map((fact) => ({
      from: `${value.name} ${says(value.from) ? value.from : ''}`.trim(),
      why: `has no ${fact}`,
    }))
  })
}

const says = (fact: unknown): boolean => typeof fact === 'string' && fact.trim() !== ''
