import { readDay, readId } from '#values/public.ts'
import { stages } from '../stage.rules.ts'

const orders = ['name', 'stage', 'hours', 'available', 'confirmed'] as const
export type Order = (typeof orders)[number]
type Sort = Order | `-${Order}`

export const sorts: readonly Sort[] = orders.flatMap((order) => [order, `-${order}` as const])

export const orderOf = ({ sort = 'name' }: { readonly sort?: Sort | undefined }) => ({
  order: sort.replace('-', '') as Order,
  down: sort.startsWith('-'),
})

/** Where a page of a list ends: what it is sorted by, then the name, then the dossier. */
export type Place = readonly (string | number)[]

interface Sorted {
  readonly id: string
  readonly sort_name: string
  readonly stage: string
  readonly hours_max: number | null
  readonly available_from: string | null
  readonly availability_confirmed_on: string | null
}

const keyOf: Record<Exclude<Order, 'name'>, (row: Sorted) => string | number> = {
  stage: ({ stage }) => 1 + stages.map(String).indexOf(stage),
  hours: ({ hours_max }) => hours_max ?? 0,
  available: ({ available_from }) => available_from ?? '9999-12-31',
  confirmed: ({ availability_confirmed_on }) => availability_confirmed_on ?? '0001-01-01',
}

export const placeIn =
  (order: Order) =>
  (row: Sorted): Place => [...(order === 'name' ? [] : [keyOf[order](row)]), row.sort_name, row.id]

/** A cursor comes from outside: what cannot be a place in this order starts the list from the top. */
export function isPlaceIn(order: Order, place: Place): boolean {
  const [id, name, key] = place.toReversed()
  if (typeof id !== 'string' || !readId(id).done || typeof name !== 'string') return false
  if (order === 'name') return place.length === 2
  return order === 'stage' || order === 'hours' ? Number.isInteger(key) : typeof key === 'string' && isOrderedDay(key)
}

const isOrderedDay = (text: string) => text === '0001-01-01' || (/^\d{4}-\d\d-\d\d$/.test(text) && readDay(text).done)
