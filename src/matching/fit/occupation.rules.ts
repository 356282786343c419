import { occupationCloseness } from '#vocabulary/public.ts'
import type { FitSettings } from './settings.ts'

export interface Nearest {
  readonly wished: string | null
  /** 5 is the same occupation, 0 has nothing in common; between them the ISCO-08 digits they share. */
  readonly closeness: number
}

/** In tenths of the points for occupation. */
export const tenths = [0, 1, 3, 6, 8, 10] as const

export const tenthsOf = ({ closeness }: Nearest) => tenths[closeness] ?? 0

type MoreOccupations = FitSettings['moreOccupations']

/** The wish that comes closest to the work; between equals the first in the alphabet, whatever was typed first. */
export function nearestWish(wishes: readonly string[], work: string, more: MoreOccupations = {}): Nearest {
  let nearest: Nearest = { wished: null, closeness: 0 }
  for (const wished of wishes) {
    const found = { wished, closeness: occupationCloseness(wished, work, more) }
    if (isNearer(found, nearest)) nearest = found
  }
  return nearest
}

function isNearer(a: Nearest, b: Nearest): boolean {
  if (b.wished === null || a.closeness !== b.closeness) return b.wished === null || a.closeness > b.closeness
  return (a.wished ?? '') < b.wished
}

/** From the same sub-major group on, two occupations are called alike. */
export const isAlike = ({ closeness }: Nearest): boolean => closeness >= 2
