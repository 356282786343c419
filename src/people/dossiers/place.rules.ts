import { readDay, readId } from '#values/public.ts'

/** By what a list can be sorted, and what that is compared as. Every column has its own. */
export const orders = {
  name: 'text',
  town: 'text',
  work: 'integer',
  stage: 'integer',
  since: 'date',
  hours: 'integer',
  available: 'date',
  confirmed: 'date',
  register: 'integer',
  lead: 'integer',
  holder: 'integer',
} as const
export type Order = keyof typeof orders
type Sort = Order | `-${Order}`

export const sorts: readonly Sort[] = (Object.keys(orders) as Order[]).flatMap((order) => [order, `-${order}` as const])

export const orderOf = ({ sort = 'name' }: { readonly sort?: Sort | undefined }) => ({
  order: sort.replace('-', '') as Order,
  down: sort.startsWith('-'),
})

/** Where a page of a list ends: what it is sorted by, then the name, then the dossier. */
export type Place = readonly (string | number)[]

interface Sorted {
  readonly id: string
  readonly sort_name: string
  readonly sorted_by: string | number
}

export const placeIn =
  (order: Order) =>
  (row: Sorted): Place => [...(order === 'name' ? [] : [row.sorted_by]), row.sort_name, row.id]

/** A cursor comes from outside: what cannot be a place in this order starts the list from the top. */
export function isPlaceIn(order: Order, place: Place): boolean {
  const [id, name, key] = place.toReversed()
  if (typeof id !== 'string' || !readId(id).done || typeof name !== 'string') return false
  return order === 'name' ? place.length === 2 : isKeyOf[orders[order]](key)
}

const isKeyOf: Record<(typeof orders)[Order], (key: unknown) => boolean> = {
  text: (key) => typeof key === 'string' && !key.includes('\0'),
  integer: (key) => Number.isInteger(key) && Math.abs(Number(key)) < 1_000_000,
  date: (key) => typeof key === 'string' && isOrderedDay(key),
}

const isOrderedDay = (text: string) => text === '0001-01-01' || (/^\d{4}-\d\d-\d\d$/.test(text) && readDay(text).done)
