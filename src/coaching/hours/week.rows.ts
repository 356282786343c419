import type { FormValues } from '#platform/web/form-values.ts'
import type { Totals } from './balance.rules.ts'
import { shareOfSession } from './hours.rules.ts'
import { readDuration } from './typed.rules.ts'

/** The questions of one line; each with the number of its line behind it. */
export const fields = ['key', 'route', 'day', 'start', 'minutes', 'activity', 'goal', 'log', 'remote'] as const
export type Field = (typeof fields)[number]
const mostRows = 60
const numbers = Array.from({ length: mostRows }, (_, at) => at + 1)

/** The others of a group, in each line: several answers to one question. */
export const lists = numbers.map((at) => `also${at}`)

export interface Row {
  readonly at: number
  readonly given: Readonly<Partial<Record<Field, string>>>
  /** Who else was there. */
  readonly also: readonly string[]
}

/** Only lines with somebody in them. */
export const rowsIn = (values: FormValues): Row[] =>
  numbers.flatMap((at) => {
    const given = Object.fromEntries(fields.map((name) => [name, text(values[`${name}${at}`])]))
    const also = [values[`also${at}`] ?? []].flat().filter((route) => route !== given.route)
    return given.route ? [{ at, given, also }] : []
  })

const text = (value: FormValues[string]) => (typeof value === 'string' && value !== '' ? value : undefined)

/** One line as the API takes it: the page and a phone that sends later say the same. */
export const sessionOf = ({ given, also }: Row, meant: boolean) => ({
  ...{ key: given.key, day: given.day ?? '', start: given.start ?? '', minutes: given.minutes ?? '' },
  ...{ remote: given.remote === 'yes', meant },
  people: [given.route, ...also].map((route) => ({
    ...{ route, activity: given.activity ?? '', goal: given.goal, log: given.log },
  })),
})

/** What there is left once all that was typed is kept; what cannot be read counts for nothing yet. */
export const leftAfter = ({ left }: Totals, route: string, typed: FormValues): number =>
  rowsIn(typed).reduce((rest, { given, also }) => {
    const read = readDuration(given.minutes ?? '')
    const isThere = given.route === route || also.includes(route)
    return isThere && read.done ? rest - shareOfSession(read.value, also.length + 1) : rest
  }, left)
