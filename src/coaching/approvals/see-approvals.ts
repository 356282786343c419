import { colleaguesById } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { addDays, type Day, done, notFound, readId, startOfWeek } from '#values/public.ts'
import { shownLines } from '../hours/see-hours.ts'
import { waitingLines } from '../hours/waiting-lines.ts'
import type { SheetsAsked } from './approval.shapes.ts'
import { firmsApprovedFor, sheetsWaiting } from './approval.store.ts'

const mostSheets = 200

/** What waits for a colleague, by coach and week, the odd ones first. Nobody is named in it. */
export const seeSheets = (house: House, caller: Caller) =>
  house.db.act(caller, 'approve-hours', async (act) => done(await sheetsFor(act)))

export async function sheetsFor(act: Act) {
  const rows = await sheetsWaiting(act, await firmsApprovedFor(act), mostSheets)
  const names = await colleaguesById(act, [...new Set(rows.map(({ coach }) => coach))])
  return rows.map((row) => ({ ...row, name: names.get(row.coach)?.name ?? null }))
}

/** The lines themselves: of one sheet, or of all that wait. Everybody on them is looked at. */
export const seeSheetLines = (house: House, caller: Caller, { coach, week }: SheetsAsked) =>
  house.db.act(caller, 'approve-hours', async (act) => {
    const firms = await firmsApprovedFor(act)
    const from = week ? startOfWeek(week as Day) : undefined
    const lines = await waitingLines(act, { firms, coach, from, until: from && addDays(from, 6) })
    const others = lines.filter((line) => line.coach !== caller.account && line.enteredBy !== caller.account)
    return done(await shownLines(act, others))
  })

/** One of them, to send back. */
export const seeWaitingLine = (house: House, caller: Caller, text: string) =>
  house.db.act(caller, 'approve-hours', async (act) => {
    const id = readId<'Line'>(text)
    const firms = await firmsApprovedFor(act)
    const [line] = id.done ? await waitingLines(act, { firms, line: id.value }) : []
    if (!line || line.coach === caller.account || line.enteredBy === caller.account) {
      if (line) await act.look([line], 'coaching')
      return notFound()
    }
    const [shown] = await shownLines(act, [line])
    return shown ? done(shown) : notFound()
  })
