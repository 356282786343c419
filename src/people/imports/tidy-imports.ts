import { dropProgressBefore } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { addDays, done } from '#values/public.ts'
import { dropPreviewsBefore, dropRowsStoredBefore } from './import.store.ts'

/** Nobody stored it within a week: what the file said about people goes. */
export const previewDays = 7
/** As long as an import can be undone; after that only its counts stay. */
export const undoDays = 30

/** For the nightly job: run it as often as one likes. */
export const tidyImports = (house: House, job: Caller) =>
  house.db.act(job, 'run-job', async (act) => {
    const previews = await dropPreviewsBefore(act, new Date(addDays(act.today, -previewDays)))
    await dropProgressBefore(act, new Date(addDays(act.today, -1)))
    const rows = await dropRowsStoredBefore(act, new Date(addDays(act.today, -undoDays)))
    return done({ previews: Number(previews.numDeletedRows), rows: Number(rows.numDeletedRows) })
  })
