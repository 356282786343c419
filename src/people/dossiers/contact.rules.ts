import { folded, nameSortKey } from '#values/public.ts'
import { searchTextOf } from './search-text.rules.ts'

interface Contact {
  readonly given: string
  readonly prefix: string
  readonly family: string
  readonly town?: string | null | undefined
  readonly postcode?: string | null | undefined
  readonly email?: string | null | undefined
  readonly phone?: string | null | undefined
}

interface Spot {
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly rounding: string
}

/** What follows from name and home: how she is sorted and found, and roughly where she lives. */
export function contactColumns(
  contact: Contact,
  spot: Spot | undefined,
  works: { readonly occupations: readonly string[]; readonly occupationAsGiven: string | null },
) {
  const name = { given: contact.given, prefix: contact.prefix, family: contact.family }
  const town = contact.town ? sameTown(contact.town, spot) : (spot?.name ?? null)
  return {
    given_name: contact.given,
    name_prefix: contact.prefix,
    family_name: contact.family,
    sort_name: nameSortKey(name),
    search_text: searchTextOf({ name, town, ...works }),
    email: contact.email ?? null,
    phone: contact.phone ?? null,
    town,
    postcode: contact.postcode ?? null,
    lat_e5: spot ? Math.round(spot.lat * 1e5) : null,
    lon_e5: spot ? Math.round(spot.lon * 1e5) : null,
    place_rounding: spot?.rounding ?? null,
  }
}

/** 'zutphen' becomes 'Zutphen', so that a filter on towns has it once. */
const sameTown = (town: string, spot: Spot | undefined) =>
  spot && folded(spot.name) === folded(town) ? spot.name : town
