import { type Assignment, nowhere, type Table } from './table.ts'

/**
 * What the best plan becomes when this person may not have what the plan gives her: her seat, or staying without.
 * Nothing is solved anew. The steps that are left all cost nothing or more at these prices, so the cheapest chain of
 * moves from her to what she gives up is the best plan with that one thing forbidden. Null: there is nothing else.
 */
export function withoutHerOwn(table: Table, plan: Assignment, person: number): Int32Array | null {
  const steps = stepsOf(table, plan, person)
  const given = plan.at[person] as number
  const came = cheapestFrom(person, given === nowhere ? outside(table) : table.people + given, steps)
  return came && moved(table, plan, person, came)
}

/** People come first, then places; the last stands for staying without and for seats that are free. */
const outside = ({ people, seats }: Table) => people + seats.length

type Steps = (node: number, step: (to: number, cost: number) => void) => void

function stepsOf(table: Table, { at, price }: Assignment, without: number): Steps {
  const { people, seats, from, place, worth } = table
  const out = outside(table)
  const sitters: number[][] = Array.from(seats, () => [])
  at.forEach((where, person) => {
    if (where !== nowhere && person !== without) sitters[where]?.push(person)
  })
  const taken = Array.from(seats, (_, where) => at.filter((one) => one === where).length)
  const left = (edge: number) => (worth[edge] as number) - (price[place[edge] as number] as number)

  const ofPerson: Steps = (person, step) => {
    let [own, end] = [0, from[person + 1] as number]
    for (let edge = from[person] as number; edge < end; edge++) if (place[edge] === at[person]) own = left(edge)
    for (let edge = from[person] as number; edge < end; edge++) {
      if (place[edge] !== at[person]) step(people + (place[edge] as number), own - left(edge))
    }
    if (at[person] !== nowhere) step(out, own)
  }
  const ofPlace: Steps = (node, step) => {
    const where = node - people
    for (const sitter of sitters[where] ?? []) step(sitter, 0)
    if ((taken[where] as number) < (seats[where] as number)) step(out, 0)
  }
  const ofOutside: Steps = (_, step) => {
    at.forEach((where, person) => {
      if (where === nowhere && person !== without) step(person, 0)
    })
    taken.forEach((used, where) => {
      if (used > 0) step(people + where, price[where] as number)
    })
  }
  return (node, step) => (node < people ? ofPerson : node < out ? ofPlace : ofOutside)(node, step)
}

/** From which node each was reached, along the cheapest way; undefined where the end cannot be reached. */
function cheapestFrom(start: number, end: number, steps: Steps): ReadonlyMap<number, number> | null {
  const cost = new Map([[start, 0]])
  const came = new Map<number, number>()
  const settled = new Set<number>()
  for (;;) {
    let [nearest, least] = [-1, Number.POSITIVE_INFINITY]
    for (const [node, far] of cost) if (far < least && !settled.has(node)) [nearest, least] = [node, far]
    if (nearest < 0) return null
    if (nearest === end) return wayTo(end, start, came)
    settled.add(nearest)
    steps(nearest, (to, more) => {
      if (least + more >= (cost.get(to) ?? Number.POSITIVE_INFINITY) || settled.has(to)) return
      cost.set(to, least + more)
      came.set(to, nearest)
    })
  }
}

/** Only the way itself: who goes where. */
function wayTo(end: number, start: number, came: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const way = new Map<number, number>()
  for (let node = end; node !== start; node = came.get(node) as number) way.set(came.get(node) as number, node)
  return way
}

/** Who stands on the way takes the step that leaves her: to a place, or to nowhere. */
function moved(table: Table, { at }: Assignment, start: number, way: ReadonlyMap<number, number>): Int32Array {
  const after = Int32Array.from(at)
  for (const [node, to] of way) {
    if (node < table.people) after[node] = to === outside(table) ? nowhere : to - table.people
  }
  if (!way.has(start)) throw new Error('a way begins with whom it is about')
  return after
}
