import type { Codes } from './codes.ts'

/** What the one who asks has, or asks, by code: a look instead of a search. */
export interface Marks {
  readonly skills: Uint8Array
  readonly licences: Uint8Array
}

/** Of a person: there, or known to be absent. */
export const [has, lacks] = [1, 2]

/** Of work: mandatory, or only wished. */
export const [mandatory, wished] = [1, 2]

/** Later marks go over earlier ones. */
export function marked(codes: Codes, marks: readonly (readonly [readonly string[], number])[]): Uint8Array {
  const numbers = marks.flatMap(([ids, mark]) => ids.map((id) => [codes.codeOf(id), mark] as const))
  const into = new Uint8Array(codes.ids.length)
  for (const [code, mark] of numbers) into[code] = mark
  return into
}
