import type { Act } from '#platform/public.ts'
import { placesFor } from '#vocabulary/reference.ts'
import type { Facts } from './facts.rules.ts'
import type { Spot } from './own-dossier.store.ts'

export type FindSpot = (at: Pick<Facts, 'town' | 'postcode'>) => Spot | null

/** Many people live in the same town: each place is looked up once. */
export async function spots(act: Act): Promise<FindSpot> {
  const places = await placesFor(act)
  const found = new Map<string, Spot | null>()
  return ({ town, postcode }) => {
    const key = JSON.stringify([town, postcode])
    const spot =
      found.get(key) ?? places.findPlace({ town: town ?? undefined, postcode: postcode ?? undefined }) ?? null
    found.set(key, spot)
    return spot
  }
}
