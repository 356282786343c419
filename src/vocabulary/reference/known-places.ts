import type { Act } from '#platform/public.ts'
import { readPc4 } from '#values/public.ts'
import { glued, plainWords } from '../finding.ts'
import { openPlaces, type Places } from '../places.ts'
import { areasNamed } from './known.store.ts'

interface Where {
  readonly town?: string | null | undefined
  readonly postcode?: string | null | undefined
}

/**
 * The places that were brought in, and behind them those of a new installation. Who asks after a few says which, so
 * that only those are fetched; who asks after a whole file gets them all.
 */
export async function placesFor(act: Act, asked?: readonly Where[]): Promise<Places> {
  return openPlaces(await areasNamed(act, asked?.flatMap(namesIn)))
}

function namesIn({ town, postcode }: Where): string[] {
  const pc4 = readPc4(postcode ?? '')
  return [...(pc4.done ? [pc4.value as string] : []), glued(plainWords(town ?? ''))].filter(Boolean)
}
