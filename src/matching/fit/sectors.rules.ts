import type { Sector } from '#vocabulary/public.ts'
import { type Held, no, unknown, yes } from './verdict.ts'

export type SectorCondition = Held<'sector', SectorFacts, SectorRemedy>

export interface SectorFacts {
  readonly sector: Sector | null
}

export type SectorRemedy = { readonly kind: 'reconsider'; readonly sector: Sector }

/** Who said "not in that sector" is not asked again by a list. */
export function judgeSector(excluded: readonly Sector[], sector: Sector | null): SectorCondition {
  const facts = { sector }
  if (sector === null) return excluded.length === 0 ? yes('sector', facts) : unknown('sector', facts, 'employer')
  return excluded.includes(sector) ? no('sector', facts, { kind: 'reconsider', sector }) : yes('sector', facts)
}
