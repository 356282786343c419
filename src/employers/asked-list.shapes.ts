import { z } from 'zod'

/** One answer or several under one name: `?sector=care&sector=green`. */
export const severalOf = <Item extends z.ZodType>(item: Item) =>
  z
    .union([item, z.array(item).max(40)])
    .optional()
    .transform((given) => (given === undefined ? undefined : [given].flat()) as z.output<Item>[] | undefined)

/** How many rows a page of a list holds. */
export const pageSize = z.coerce.number().int().min(1).max(200).default(50)

/**
 * What a list was asked, read from an address. Somebody may have typed it or kept it for a year: what we do not
 * understand is left out, and the rest still counts.
 */
export function askedList<Shape extends z.ZodObject>(shape: Shape, params: URLSearchParams): z.output<Shape> {
  const asked = Object.fromEntries([...new Set(params.keys())].map((name) => [name, given(params, name)]))
  const read = shape.safeParse(asked)
  if (read.success) return read.data
  const wrong = new Set(read.error.issues.map(({ path }) => String(path[0])))
  return shape.parse(Object.fromEntries(Object.entries(asked).filter(([name]) => !wrong.has(name))))
}

function given(params: URLSearchParams, name: string): string | string[] | undefined {
  const values = params.getAll(name).filter((value) => value.trim() !== '')
  return values.length > 1 ? values : values[0]
}
