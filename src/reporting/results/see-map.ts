import { regionName } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { bordersOf, placesFor, pointOf } from '#vocabulary/reference.ts'
import type { Results } from './see-results.ts'
import { drawn } from './shown.rules.ts'

/** Where the towns of these figures lie, and the borders around them as far as somebody brought them in. */
export const seeMap = (house: House, caller: Caller, { figures, day }: Results) =>
  house.db.act(caller, 'see-results', async (act) => {
    const towns = figures.towns.toSorted((a, b) => drawn(b.number) - drawn(a.number)).map(({ of }) => of)
    const { findPlace } = await placesFor(
      act,
      towns.map((town) => ({ town })),
    )
    const known = towns.flatMap((town) => {
      const place = findPlace({ town })
      return place ? [{ town, lat: place.lat, lon: place.lon }] : []
    })
    const borders = await bordersOf(act, { region: await regionName(act), home: known[0], on: day })
    return done({
      places: Object.fromEntries(known.map(({ town, lat, lon }) => [town, { lat, lon }])),
      borders: borders.map(({ key, name, rings }) => ({ key, name, rings: rings.map((ring) => ring.map(pointOf)) })),
    })
  })
