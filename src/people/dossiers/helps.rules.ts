import { conditions } from '#vocabulary/public.ts'

/** What was unsealed, as a list of working conditions; an empty list says that nothing is needed. */
export function readConditions(text: string | undefined): readonly string[] | null {
  if (text === undefined) return null
  const read: unknown = JSON.parse(text)
  return Array.isArray(read) ? read.filter(isCondition) : null
}

export const writeConditions = (chosen: readonly string[]): string => JSON.stringify(chosen.filter(isCondition))

const isCondition = (id: unknown): id is string => conditions.some((condition) => condition.id === id)
