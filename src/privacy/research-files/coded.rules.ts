/** So many at least share every line of a file: then no line leads to one of them. */
export const fewest = 5

/** What stands where a column says nothing, so that nobody can be told from the others. */
export const leftOut = '*'

/** One in so many may be left out because nobody is like them, before a column of everybody says less. */
const oneIn = 20

/** One column of a file: each step says less of somebody than the one before it. After the last it says nothing. */
export interface Column<Person> {
  readonly steps: readonly ((person: Person) => string)[]
  /** What nobody may come to know of somebody by knowing that she is in the file. */
  readonly sensitive?: boolean
}

export interface Coded<Person> {
  /** Who stands in the file, each with what it says of them. */
  readonly lines: readonly { readonly person: Person; readonly values: readonly string[] }[]
  /** How much less each column says: 0 is all that was asked. */
  readonly steps: readonly number[]
}

/**
 * Lines that at least five people share, all columns taken together: what stands in one file then leads to nobody, and to
 * no line of another file. As long as too many are alone, the column with the most different values says less; who then
 * is still alone is left out.
 */
export function coded<Person>(people: readonly Person[], columns: readonly Column<Person>[]): Coded<Person> {
  let steps = columns.map(() => 0)
  for (;;) {
    const lines = people.map((person) => ({ person, values: valuesAt(person, columns, steps) }))
    const shared = sharedLines(lines)
    const coarser = coarserSteps(lines, columns, steps)
    if (!coarser || (people.length - shared.length) * oneIn <= people.length)
      return { lines: unrevealing(shared, columns), steps }
    steps = coarser
  }
}

type Line<Person> = Coded<Person>['lines'][number]

const valuesAt = <Person>(person: Person, columns: readonly Column<Person>[], steps: readonly number[]) =>
  columns.map((column, at) => column.steps[steps[at] ?? 0]?.(person) ?? leftOut)

const sharedLines = <Person>(lines: readonly Line<Person>[]): readonly Line<Person>[] =>
  groupsOf(lines, (line) => line.values)
    .filter((group) => group.length >= fewest)
    .flat()

/** The column that tells people apart most says less; nothing when every column is silent already. */
function coarserSteps<Person>(
  lines: readonly Line<Person>[],
  columns: readonly Column<Person>[],
  steps: readonly number[],
) {
  const open = columns.flatMap(({ steps: all }, at) => ((steps[at] ?? 0) < all.length ? [at] : []))
  const different = (at: number) => new Set(lines.map(({ values }) => values[at])).size
  const most = open.toSorted((a, b) => different(b) - different(a))[0]
  return most === undefined ? undefined : steps.map((step, at) => (at === most ? step + 1 : step))
}

/** Where all who are alike in the rest have the same sensitive value, it would be known of each of them: it is left out. */
function unrevealing<Person>(
  lines: readonly Line<Person>[],
  columns: readonly Column<Person>[],
): readonly Line<Person>[] {
  const isSensitive = (at: number) => columns[at]?.sensitive === true
  const alike = groupsOf(lines, ({ values }) => values.filter((_, at) => !isSensitive(at)))
  return alike.flatMap((group) => {
    const told = (at: number) => new Set(group.map(({ values }) => values[at])).size > 1
    return group.map(({ person, values }) => ({
      person,
      values: values.map((value, at) => (isSensitive(at) && !told(at) ? leftOut : value)),
    }))
  })
}

const groupsOf = <Person>(lines: readonly Line<Person>[], by: (line: Line<Person>) => readonly string[]) => [
  ...Map.groupBy(lines, (line) => JSON.stringify(by(line))).values(),
]
