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

/** What a firm accounts for to who pays, each number from its own rows. */
export function figuresOf(rows: Rows, today: Day): readonly Figure[] {
  const { granted, worked, claimed, ended } = rows
  const count = <L extends AccountList>(name: FigureName, list: L, is: (row: Rows[L][number]) => boolean = yes) => ({
    ...{ name, list, is: 'count' as const, rows: is as Figure['rows'] },
    value: (rows[list] as readonly Rows[L][number][]).filter(is).length,
  })
  const minutes = (name: FigureName, is: (row: Rows['worked'][number]) => boolean = yes) => ({
    ...{ name, list: 'worked' as const, is: 'minutes' as const, rows: is as Figure['rows'] },
    value: sum(worked.filter(is), (row) => row.minutes),
  })
  const of = (
    name: FigureName,
    is: Figure['is'],
    list: AccountList,
    value: number | null,
    which: Figure['rows'] = yes,
  ): Figure => ({
    ...{ name, is, list, value, rows: which },
  })
  const goals = (name: FigureName, part: 'reached' | 'partly' | 'notReached') =>
    of(
      name,
      'count',
      'ended',
      sum(ended, (row) => row[part]),
      (row) => (row as Ended)[part] > 0,
    )
  const grade = (name: FigureName, whose: 'candidateGrade' | 'employerGrade') =>
    of(
      name,
      'grade',
      'ended',
      average(ended.flatMap((row) => row[whose] ?? [])),
      (row) => (row as Ended)[whose] !== null,
    )
  return [
    count('asked', 'asked'),
    count('asked-late', 'asked', ({ late }) => late),
    count('asked-granted', 'asked', ({ phase }) => phase === 'granted' || phase === 'partly'),
    count('asked-refused', 'asked', ({ phase }) => phase === 'refused' || phase === 'not-processed'),
    count('asked-open', 'asked', ({ phase }) => phase === 'sent' || phase === 'incomplete'),
    count('granted', 'granted'),
    of(
      'granted-minutes',
      'minutes',
      'granted',
      sum(granted, (row) => row.minutes),
    ),
    minutes('worked'),
    minutes('worked-to-claim', (row) => row.is === 'to-claim'),
    minutes('worked-claimed', (row) => row.is === 'claimed'),
    minutes('worked-accepted', (row) => row.is === 'accepted'),
    minutes('worked-refused', (row) => row.is === 'refused'),
    count('claimed', 'claimed'),
    of(
      'claimed-cents',
      'cents',
      'claimed',
      sum(claimed, (row) => row.total),
    ),
    of(
      'open-cents',
      'cents',
      'claimed',
      sum(claimed, (row) => row.open),
      (row) => (row as ClaimedRow).open !== 0,
    ),
    count('ended', 'ended'),
    count('report-missing', 'ended', ({ writtenOn }) => writtenOn === null),
    count('report-late', 'ended', (row) => (row.writtenOn ?? today) > addDays(row.day, reportDays)),
    goals('goals-reached', 'reached'),
    goals('goals-partly', 'partly'),
    goals('goals-not-reached', 'notReached'),
    grade('candidate-grade', 'candidateGrade'),
    grade('employer-grade', 'employerGrade'),
  ]
}

type Ended = Rows['ended'][number]

const yes = () => true
const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((all, row) => all + of(row), 0)

/** In tenths, rounded to the nearest; half a tenth goes up. */
const average = (grades: readonly number[]): number | null =>
  grades.length === 0 ? null : Math.floor((sum(grades, (one) => one) * 20 + grades.length) / (2 * grades.length))
