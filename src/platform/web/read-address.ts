import type { z } from 'zod'

/** An address is somebody else's text: what cannot be asked is left out, the rest still counts. */
export function readAddress<S extends z.ZodType>(shape: S, asked: Readonly<Record<string, unknown>>): z.output<S> {
  const read = shape.safeParse(asked)
  if (read.success) return read.data
  const wrong = new Set(read.error.issues.map(({ path }) => String(path[0])))
  return shape.parse(Object.fromEntries(Object.entries(asked).filter(([name]) => !wrong.has(name))))
}

/** Each question once: of several answers the last. */
export const lastIn = (params: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...params].filter(([, value]) => value !== ''))

/** Each question with its answer, or with all of them: `?stage=new&stage=ready`. */
export const severalIn = (params: URLSearchParams): Record<string, string | string[] | undefined> =>
  Object.fromEntries([...new Set(params.keys())].map((name) => [name, answersTo(params, name)]))

function answersTo(params: URLSearchParams, name: string): string | string[] | undefined {
  const values = params.getAll(name).filter((value) => value.trim() !== '')
  return values.length > 1 ? values : values[0]
}
