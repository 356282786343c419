/** Places in the order of their distance, the nearest first; a distance may come down while it waits. */
export interface NearestFirst {
  readonly distance: Float64Array
  readonly heap: Int32Array
  readonly slot: Int32Array
  size: number
}

export const nearestFirst = (places: number): NearestFirst => ({
  distance: new Float64Array(places),
  heap: new Int32Array(places),
  slot: new Int32Array(places),
  size: 0,
})

export function add(queue: NearestFirst, place: number, distance: number): void {
  queue.distance[place] = distance
  rise(queue, place, queue.size++)
}

export function bringNearer(queue: NearestFirst, place: number, distance: number): void {
  queue.distance[place] = distance
  rise(queue, place, queue.slot[place] as number)
}

/** Takes the nearest away; the queue may not be empty. */
export function takeNearest(queue: NearestFirst): number {
  const nearest = queue.heap[0] as number
  queue.size -= 1
  if (queue.size > 0) sink(queue, queue.heap[queue.size] as number)
  return nearest
}

function rise({ distance, heap, slot }: NearestFirst, place: number, start: number): void {
  const own = distance[place] as number
  let at = start
  while (at > 0) {
    const above = (at - 1) >> 1
    const other = heap[above] as number
    if ((distance[other] as number) <= own) break
    heap[at] = other
    slot[other] = at
    at = above
  }
  heap[at] = place
  slot[place] = at
}

function sink({ distance, heap, slot, size }: NearestFirst, place: number): void {
  const own = distance[place] as number
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= size) break
    const right = below + 1
    if (right < size && (distance[heap[right] as number] as number) < (distance[heap[below] as number] as number)) {
      below = right
    }
    const other = heap[below] as number
    if ((distance[other] as number) >= own) break
    heap[at] = other
    slot[other] = at
    at = below
  }
  heap[at] = place
  slot[place] = at
}
