import type { Dice } from './dice.ts'
import { hanzePlaces } from './places.ts'

/** The digits are the town's own; the letters are thrown, and never one of the pairs that are not given out. */
export function postcodeIn(town: string, throws: Dice): string {
  const place = hanzePlaces.find(({ name }) => name === town)
  if (!place) throw new Error(`No such town: ${town}`)
  return `${place.pc4}${throws.pick(letters)}${throws.pick(letters)}`
}

const letters = [...'ABCDEGHJKLMNPRTVWXZ']
