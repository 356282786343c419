import type { Pin } from './plan.rules.ts'
import type { Numbered } from './question.rules.ts'
import type { Two } from './two.ts'

/** Pins in numbers, and those that cannot be: no such pair, somebody twice, or no seat left. */
export function heldIn({ table, people, places }: Numbered, pins: readonly Two[]): { pins: Pin[]; not: Two[] } {
  const left = Int32Array.from(table.seats)
  const held: Pin[] = []
  const not: Two[] = []
  for (const two of pins) {
    const [person, place] = [people.indexOf(two.dossier), places.indexOf(two.vacancy)]
    const edges = person < 0 ? [] : [...table.place.subarray(table.from[person], table.from[person + 1])]
    const may = edges.includes(place) && (left[place] as number) > 0 && !held.some(([one]) => one === person)
    if (!may) not.push(two)
    else {
      held.push([person, place])
      left[place] = (left[place] as number) - 1
    }
  }
  return { pins: held, not }
}
