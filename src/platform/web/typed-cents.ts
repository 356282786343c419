import { readEuro } from '#values/public.ts'

/** '74,78' euros as cents; what is no amount stays as it was typed, and is refused by the shape. */
export function typedCents(typed: unknown): number | string | undefined {
  if (typed === undefined || typed === '') return undefined
  const read = readEuro(String(typed))
  return read.done ? read.value : String(typed)
}
