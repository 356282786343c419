import type { Sector } from '#vocabulary/public.ts'
import { type Held, no, yes } from './verdict.ts'

export type SectorCondition = Held<'sector', SectorFacts, SectorRemedy>

export interface SectorFacts {
  readonly sector: Sector
}

export type SectorRemedy = { readonly kind: 'reconsider'; readonly sector: Sector }

/** Who said "not in that sector" is not asked again by a list. */
export function judgeSector(excluded: readonly Sector[], sector: Sector): SectorCondition {
  const facts = { sector }
  return excluded.includes(sector) ? no('sector', facts, { kind: 'reconsider', sector }) : yes('sector', facts)
}
