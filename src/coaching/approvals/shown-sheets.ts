import type { Lang } from '#values/public.ts'
import {
  type ClockTime,
  formatMinutes,
  minutes,
  shortDay,
  spokenClockTime,
  spokenDay,
  startOfWeek,
} from '#values/public.ts'
import { hoursWords } from '../hours/hours.words.ts'
import type { shownLines } from '../hours/see-hours.ts'
import { approvalsWords } from './approvals.words.ts'

type Line = Awaited<ReturnType<typeof shownLines>>[number]

const hours = (count: number) => `${count < 0 ? '-' : ''}${formatMinutes(minutes(Math.abs(count)))}`

/** Lines by coach and week, as one reads them: the odd sheets apart from the others. */
export function shownSheets(lines: readonly Line[], lang: Lang) {
  const groups = Map.groupBy(lines, ({ coachId, day }) => `${coachId} ${startOfWeek(day)}`)
  const sheets = [...groups].map(([key, own]) => ({
    key,
    ids: own.map(({ id }) => id as string).join(','),
    odd: own.some(({ marks }) => marks.length > 0),
    title: approvalsWords[lang].sheet(
      own[0]?.coach ?? '–',
      spokenDay(startOfWeek((own[0] as Line).day), lang),
      own.length,
      hours(own.reduce((sum, one) => sum + one.minutes, 0)),
    ),
    lines: own.map((one) => shownLine(one, lang)),
  }))
  return { odd: sheets.filter(({ odd }) => odd), others: sheets.filter(({ odd }) => !odd) }
}

export const shownLine = (one: Line, lang: Lang) => ({
  id: one.id as string,
  name: one.name,
  when: `${shortDay(one.day)}, ${spokenClockTime(one.start as ClockTime, lang)}`,
  hours: hours(one.minutes),
  activity: hoursWords[lang].activities[one.activity],
  log: one.log,
  marks: one.marks.map((mark) => hoursWords[lang].marks[mark]),
})
export type ShownSheet = ReturnType<typeof shownSheets>['odd'][number]
