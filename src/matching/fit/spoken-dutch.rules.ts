import { atLeast, type SpokenDutch } from '#vocabulary/public.ts'
import { type Held, no, unknown, yes } from './verdict.ts'

export type SpokenDutchCondition = Held<'spoken-dutch', SpokenDutchFacts, SpokenDutchRemedy>

export interface SpokenDutchFacts {
  readonly speaks: SpokenDutch | null
  readonly asked: SpokenDutch | null
}

export type SpokenDutchRemedy = { readonly kind: 'speak'; readonly level: SpokenDutch }

/** Dutch counts only as far as the work needs it; speaking more brings nothing. */
export function judgeSpokenDutch(speaks: SpokenDutch | null, asked: SpokenDutch | null): SpokenDutchCondition {
  const facts = { speaks, asked }
  if (asked === null) return yes('spoken-dutch', facts)
  if (speaks === null) return unknown('spoken-dutch', facts, 'person')
  if (atLeast(speaks, asked)) return yes('spoken-dutch', facts)
  return no('spoken-dutch', facts, { kind: 'speak', level: asked })
}
