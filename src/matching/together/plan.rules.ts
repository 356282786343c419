import { assign } from './assign.rules.ts'
import { withoutHerOwn } from './deviate.rules.ts'
import type { Numbered } from './question.rules.ts'
import { nowhere, type Table } from './table.ts'

/** Person and place, by number. */
export type Pin = readonly [number, number]

/** A plan, and per person what it becomes without what it gives her; null where there is nothing else, or not sought. */
export interface Planned {
  readonly at: Int32Array
  readonly instead: readonly (Int32Array | null)[]
  /** False only where time ran out before it was sure that no plan is better. */
  readonly proved: boolean
  /** True where time ran out before everybody's next best was found. */
  readonly late: boolean
}

/** Without rules our own solver answers, in a moment. Who is held somewhere stays there, so for her nothing is sought. */
export function planFreely(numbered: Numbered, pins: readonly Pin[]): Planned {
  const table = besidePins(numbered.table, pins)
  const plan = assign(table)
  const held = new Set(pins.map(([person]) => person))
  const whole = (at: Int32Array) => withPins(at, pins)
  const instead = Array.from(plan.at, (_, person) => {
    const after = held.has(person) ? null : withoutHerOwn(table, plan, person)
    return after && whole(after)
  })
  return { at: whole(plan.at), instead, proved: true, late: false }
}

/** The table that is left when everybody who is held sits already. */
function besidePins(table: Table, pins: readonly Pin[]): Table {
  if (pins.length === 0) return table
  const seats = Int32Array.from(table.seats)
  for (const [, place] of pins) seats[place] = (seats[place] as number) - 1
  const held = new Set(pins.map(([person]) => person))
  const from = new Int32Array(table.people + 1)
  const kept: number[] = []
  for (let person = 0; person < table.people; person++) {
    for (let edge = table.from[person] as number; edge < (table.from[person + 1] as number); edge++) {
      if (!held.has(person)) kept.push(edge)
    }
    from[person + 1] = kept.length
  }
  const place = Int32Array.from(kept, (edge) => table.place[edge] as number)
  const worth = Float64Array.from(kept, (edge) => table.worth[edge] as number)
  return { people: table.people, seats, from, place, worth }
}

function withPins(at: Int32Array, pins: readonly Pin[]): Int32Array {
  const whole = Int32Array.from(at)
  for (const [person, place] of pins) whole[person] = place
  return whole
}

export interface Sum {
  readonly points: number
  readonly placed: number
}

export function sumOf({ table: { from, place }, points }: Numbered, at: Int32Array): Sum {
  let [sum, placed] = [0, 0]
  at.forEach((where, person) => {
    if (where === nowhere) return
    placed += 1
    for (let edge = from[person] as number; edge < (from[person + 1] as number); edge++) {
      if (place[edge] === where) sum += points[edge] as number
    }
  })
  return { points: sum, placed }
}
