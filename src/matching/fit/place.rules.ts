import type { Judgement } from './judgement.ts'

type Scored = { readonly judgement: Pick<Judgement, 'score'> }
type IdOf<Found> = (one: Found) => string

/** Where somebody stands in a list that has the best first and then goes by id. */
export const placeOf = <Found extends Scored>(one: Found, idOf: IdOf<Found>): readonly [number, string] => [
  one.judgement.score,
  idOf(one),
]

/** How many come before the row after this place; a place that is no place is the top. */
export function afterPlace<Found extends Scored>(
  found: readonly Found[],
  idOf: IdOf<Found>,
  place: readonly (string | number)[] | undefined,
): number {
  if (!place) return 0
  const [score, id] = [Number(place[0]), String(place[1])]
  const first = found.findIndex((one) => one.judgement.score < score || isLater(one, score, id, idOf))
  return first === -1 ? found.length : first
}

const isLater = <Found extends Scored>(one: Found, score: number, id: string, idOf: IdOf<Found>) =>
  one.judgement.score === score && idOf(one) > id
