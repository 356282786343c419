import { openPlaces } from '#vocabulary/public.ts'
import type { Facts } from './facts.rules.ts'
import type { Spot } from './own-dossier.store.ts'

export type FindSpot = (at: Pick<Facts, 'town' | 'postcode'>) => Spot | null

/** Many people live in the same town: each place is looked up once. */
export function spots(): FindSpot {
  const places = openPlaces()
  const found = new Map<string, Spot | null>()
  return ({ town, postcode }) => {
    const key = JSON.stringify([town, postcode])
    const spot =
      found.get(key) ?? places.findPlace({ town: town ?? undefined, postcode: postcode ?? undefined }) ?? null
    found.set(key, spot)
    return spot
  }
}
