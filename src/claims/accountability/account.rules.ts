import type { Accounted } from '#coaching/public.ts'
import { addDays, type Day } from '#values/public.ts'

/** Which rows stand behind a number. */
export const accountLists = ['asked', 'granted', 'worked', 'claimed', 'ended'] as const
export type AccountList = (typeof accountLists)[number]

export interface ClaimedRow {
  readonly id: string
  readonly subject: Accounted['asked'][number]['subject']
  readonly holder: Accounted['asked'][number]['holder']
  readonly day: Day
  readonly number: string
  readonly minutes: number
  /** Cents, tax included, and what is still owed of it. */
  readonly total: number
  readonly open: number
}

export interface Rows extends Accounted {
  readonly claimed: readonly ClaimedRow[]
}

/** A number with its unit; the list shows the very rows that it is made of. */
export interface Figure {
  readonly name: FigureName
  readonly is: 'count' | 'minutes' | 'cents' | 'grade'
  /** A grade is in tenths; nothing where nobody gave one. */
  readonly value: number | null
  readonly list: AccountList
  readonly rows: (row: AnyRow) => boolean
}
type AnyRow = Rows[AccountList][number]

export type FigureName =
  | 'asked'
  | 'asked-late'
  | 'asked-granted'
  | 'asked-refused'
  | 'asked-open'
  | 'granted'
  | 'granted-minutes'
  | 'worked'
  | 'worked-to-claim'
  | 'worked-claimed'
  | 'worked-accepted'
  | 'worked-refused'
  | 'claimed'
  | 'claimed-cents'
  | 'open-cents'
  | 'ended'
  | 'report-missing'
  | 'report-late'
  | 'goals-reached'
  | 'goals-partly'
  | 'goals-not-reached'
  | 'candidate-grade'
  | 'employer-grade'

/** A report is there within four weeks after the last day of help. Source: Protocol Jobcoach UWV 2014 B.4.3. */
const reportDays = 28

/** What a firm accounts for to who pays: each number is made of the rows that it shows, and of nothing else. */
export function figuresOf(rows: Rows, today: Day): readonly Figure[] {
  const figure =
    (is: Figure['is']) =>
    <L extends AccountList>(
      name: FigureName,
      list: L,
      of: (row: Rows[L][number]) => number,
      which: (row: Rows[L][number]) => boolean = yes,
    ): Figure => {
      const values = (rows[list] as readonly Rows[L][number][]).filter(which).map(of)
      return { name, is, list, value: is === 'grade' ? average(values) : sum(values), rows: which as Figure['rows'] }
    }
  const [number, minutes, cents, grade] = [figure('count'), figure('minutes'), figure('cents'), figure('grade')]
  const count = <L extends AccountList>(name: FigureName, list: L, which?: (row: Rows[L][number]) => boolean) =>
    number(name, list, () => 1, which)
  const worked = (name: FigureName, is: Rows['worked'][number]['is']) =>
    minutes(
      name,
      'worked',
      (row) => row.minutes,
      (row) => row.is === is,
    )
  const goals = (name: FigureName, part: 'reached' | 'partly' | 'notReached') =>
    number(
      name,
      'ended',
      (row) => row[part],
      (row) => row[part] > 0,
    )
  const graded = (name: FigureName, whose: 'candidateGrade' | 'employerGrade') =>
    grade(
      name,
      'ended',
      (row) => row[whose] ?? 0,
      (row) => row[whose] !== null,
    )
  return [
    count('asked', 'asked'),
    count('asked-late', 'asked', ({ late }) => late),
    count('asked-granted', 'asked', ({ phase }) => phase === 'granted' || phase === 'partly'),
    count('asked-refused', 'asked', ({ phase }) => phase === 'refused' || phase === 'not-processed'),
    count('asked-open', 'asked', ({ phase }) => phase === 'sent' || phase === 'incomplete'),
    count('granted', 'granted'),
    minutes('granted-minutes', 'granted', (row) => row.minutes),
    minutes('worked', 'worked', (row) => row.minutes),
    worked('worked-to-claim', 'to-claim'),
    worked('worked-claimed', 'claimed'),
    worked('worked-accepted', 'accepted'),
    worked('worked-refused', 'refused'),
    count('claimed', 'claimed'),
    cents('claimed-cents', 'claimed', (row) => row.total),
    cents(
      'open-cents',
      'claimed',
      (row) => row.open,
      (row) => row.open !== 0,
    ),
    count('ended', 'ended'),
    count('report-missing', 'ended', ({ writtenOn }) => writtenOn === null),
    count('report-late', 'ended', (row) => (row.writtenOn ?? today) > addDays(row.day, reportDays)),
    goals('goals-reached', 'reached'),
    goals('goals-partly', 'partly'),
    goals('goals-not-reached', 'notReached'),
    graded('candidate-grade', 'candidateGrade'),
    graded('employer-grade', 'employerGrade'),
  ]
}

const yes = () => true
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)

/** In tenths, rounded to the nearest; half a tenth goes up. */
const average = (grades: readonly number[]): number | null =>
  grades.length === 0 ? null : Math.floor((sum(grades) * 20 + grades.length) / (2 * grades.length))
