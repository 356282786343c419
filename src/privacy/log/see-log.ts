import { logbookOf, readLog } from '#access/public.ts'
import { namesOfEnded } from '#people/public.ts'
import type { Caller, House, Read } from '#platform/public.ts'
import { type Day, daysBetween, done, type Id, notFound, refused } from '#values/public.ts'
import type { LogAsked } from './log.shapes.ts'

/** More than somebody reads; who needs more asks for fewer days. */
const atMost = 500
/** Reading the log of everybody is for a question, not for a habit. */
const mostDays = 31

/** Who looked in the files that are kept here, and what was changed: of one person, or of one organisation. */
export const seeLog = (house: House, caller: Caller, asked: LogAsked) =>
  house.db.act(caller, 'review-log', async (act) => {
    const until = (asked.until as Day | null | undefined) ?? act.today
    const from = (asked.from as Day | null | undefined) ?? until
    const days = daysBetween(from, until)
    if (days < 0 || (days > mostDays && !asked.subject))
      return refused({ because: 'too-many-days', kind: 'invalid' } as const)
    const subject = (asked.subject ?? null) as Id<'Subject'> | null
    const organisation = (asked.organisation ?? null) as Id<'Organisation'> | null
    const rows = await readLog(act, { from, until, subject, organisation }, atMost)
    const people = once(rows.filter(({ about }) => about === null))
    const names = await namesOfEnded(act, people)
    await act.look(people, 'log')
    const named = rows.map(({ about, ...row }) => ({ ...row, person: names.get(row.subject) ?? about }))
    return done({ from, until, rows: named })
  })

const once = (rows: readonly Read[]): Read[] => [
  ...new Map(rows.map(({ subject, holder }) => [subject, { subject, holder }])).values(),
]

/** The same about one person, in the words of the standard Logboek Dataverwerkingen: nobody who looked stands in it. */
export const exportLogOf = (house: House, caller: Caller, subject: Id<'Subject'>) =>
  house.db.act(caller, 'export-log', async (act) => {
    const { lines, files } = await logbookOf(house, act, subject)
    const own = files.filter(({ holder }) => holder === caller.organisation)
    if (own.length === 0) return notFound()
    await act.look(own, 'log-export')
    return done({ lines })
  })
