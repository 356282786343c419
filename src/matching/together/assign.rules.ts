import { add, bringNearer, type NearestFirst, nearestFirst, takeNearest } from './nearest-first.ts'
import { type Assignment, mostWorth, nowhere, type Table } from './table.ts'

/**
 * The best plan of all: nobody can be moved, exchanged, left out or taken in so that the sum becomes higher.
 *
 * Everybody first takes what is best where a seat is free. Who found it taken goes in one by one: from her, the cheapest
 * chain of moves is sought (she takes a seat, who sat there moves on, and so on) that ends at a free seat or with
 * somebody who stays without. Prices of places make every step of a chain cost nothing or more, so the cheapest chain
 * is a shortest path; they are at the same time the proof of the answer (`proof.rules.ts`).
 */
export function assign(table: Table): Assignment {
  const room = emptyRoom(table)
  for (const person of takeBest(room)) takeIn(room, person)
  return { at: room.at, price: room.price }
}

interface Room {
  readonly table: Table
  readonly price: Float64Array
  /** Where each person sits, and what that is worth. */
  readonly at: Int32Array
  readonly worth: Float64Array
  /** Who sits at a place, as a chain of people. */
  readonly taken: Int32Array
  readonly first: Int32Array
  readonly next: Int32Array
  readonly previous: Int32Array
  /** Of the search that is going on: which places were seen, from whom, and which are settled. */
  readonly queue: NearestFirst
  readonly seen: Int32Array
  readonly settled: Int32Array
  readonly via: Int32Array
  readonly viaWorth: Float64Array
  readonly done: Int32Array
}

function emptyRoom(table: Table): Room {
  const { people, seats } = table
  if (table.worth.some((worth) => !(worth > 0 && worth <= mostWorth))) throw new RangeError('worth out of bounds')
  const places = seats.length
  const none = (size: number) => new Int32Array(size).fill(nowhere)
  return {
    table,
    price: new Float64Array(places),
    at: none(people),
    worth: new Float64Array(people),
    taken: new Int32Array(places),
    first: none(places),
    next: none(people),
    previous: none(people),
    queue: nearestFirst(places),
    seen: none(places),
    settled: none(places),
    via: none(places),
    viaWorth: new Float64Array(places),
    done: new Int32Array(places),
  }
}

/** While no place has a price, the best edge is the best seat. Gives back who found it taken. */
function takeBest(room: Room): number[] {
  const { table, taken } = room
  const waiting: number[] = []
  for (let person = 0; person < table.people; person++) {
    const edge = bestEdge(room, person)
    if (edge === nowhere) continue
    const place = table.place[edge] as number
    if ((taken[place] as number) < (table.seats[place] as number)) {
      sit(room, person, place, table.worth[edge] as number)
    } else waiting.push(person)
  }
  return waiting
}

/** Of all edges the one that leaves most after its price, where that is anything at all. */
function bestEdge({ table: { from, place, worth }, price }: Room, person: number): number {
  let [best, most] = [nowhere, 0]
  const end = from[person + 1] as number
  for (let edge = from[person] as number; edge < end; edge++) {
    const left = (worth[edge] as number) - (price[place[edge] as number] as number)
    if (left > most) [best, most] = [edge, left]
  }
  return best
}

/** How a chain ends: with a free seat, or with who sits there no longer. */
interface End {
  cost: number
  place: number
  leaver: number
}

function takeIn(room: Room, person: number): void {
  const edge = bestEdge(room, person)
  if (edge === nowhere) return
  const left = (room.table.worth[edge] as number) - (room.price[room.table.place[edge] as number] as number)
  const end: End = { cost: left, place: nowhere, leaver: person }
  const settled = findEnd(room, person, left, end)
  raisePrices(room, settled, end.cost)
  moveAlong(room, end)
}

/** Settles place after place, the nearest first, until nothing nearer can end the chain. Gives how many were settled. */
function findEnd(room: Room, person: number, left: number, end: End): number {
  const { queue, done, first, next, worth, price } = room
  let settled = 0
  queue.size = 0
  look(room, person, person, left, 0, end)
  while (queue.size > 0) {
    const place = takeNearest(queue)
    const distance = queue.distance[place] as number
    if (distance >= end.cost) break
    if ((room.taken[place] as number) < (room.table.seats[place] as number)) {
      Object.assign(end, { cost: distance, place, leaver: nowhere })
      break
    }
    room.settled[place] = person
    done[settled++] = place
    for (let sitter = first[place] as number; sitter !== nowhere; sitter = next[sitter] as number) {
      const own = (worth[sitter] as number) - (price[place] as number)
      if (distance + own < end.cost) Object.assign(end, { cost: distance + own, place: nowhere, leaver: sitter })
      look(room, person, sitter, own, distance, end)
    }
  }
  return settled
}

/** Where `mover` could go instead, and how far that is: what she would keep less than now. */
function look(room: Room, search: number, mover: number, own: number, distance: number, end: End): void {
  const { table, price, seen, settled, via, viaWorth, queue } = room
  const stop = table.from[mover + 1] as number
  for (let edge = table.from[mover] as number; edge < stop; edge++) {
    const place = table.place[edge] as number
    const worth = table.worth[edge] as number
    const far = distance + own - worth + (price[place] as number)
    if (far >= end.cost || settled[place] === search) continue
    const known = seen[place] === search
    if (known && far >= (queue.distance[place] as number)) continue
    if (known) bringNearer(queue, place, far)
    else add(queue, place, far)
    seen[place] = search
    via[place] = mover
    viaWorth[place] = worth
  }
}

/** Every settled place becomes as dear as the chain is longer than the way to it: all steps stay at nothing or more. */
function raisePrices({ price, queue, done }: Room, settled: number, cost: number): void {
  for (let one = 0; one < settled; one++) {
    const place = done[one] as number
    price[place] = (price[place] as number) + cost - (queue.distance[place] as number)
  }
}

/** From the end back to who started: each takes the seat that came free. */
function moveAlong(room: Room, { place, leaver }: End): void {
  let free = place
  if (leaver !== nowhere) {
    free = room.at[leaver] as number
    if (free !== nowhere) rise(room, leaver)
  }
  while (free !== nowhere) {
    const mover = room.via[free] as number
    const left = room.at[mover] as number
    if (left !== nowhere) rise(room, mover)
    sit(room, mover, free, room.viaWorth[free] as number)
    free = left
  }
}

function sit({ at, worth, taken, first, next, previous }: Room, person: number, place: number, gain: number): void {
  const head = first[place] as number
  next[person] = head
  previous[person] = nowhere
  if (head !== nowhere) previous[head] = person
  first[place] = person
  at[person] = place
  worth[person] = gain
  taken[place] = (taken[place] as number) + 1
}

function rise({ at, taken, first, next, previous }: Room, person: number): void {
  const place = at[person] as number
  const [before, after] = [previous[person] as number, next[person] as number]
  if (before === nowhere) first[place] = after
  else next[before] = after
  if (after !== nowhere) previous[after] = before
  at[person] = nowhere
  taken[place] = (taken[place] as number) - 1
}
