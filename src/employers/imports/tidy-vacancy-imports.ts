import type { Caller, House } from '#platform/public.ts'
import { addDays, done } from '#values/public.ts'
import { dropVacancyPreviewsBefore, dropVacancyRowsBefore } from './vacancy-import.store.ts'

/** Nobody stored it within a week: what the file said goes. */
const previewDays = 7
/** As long as anybody takes an import back; after that only its counts stay. */
const undoDays = 30

/** For the nightly job: run it as often as one likes. */
export const tidyVacancyImports = (house: House, job: Caller) =>
  house.db.act(job, 'run-job', async (act) => {
    const previews = await dropVacancyPreviewsBefore(act, new Date(addDays(act.today, -previewDays)))
    const rows = await dropVacancyRowsBefore(act, new Date(addDays(act.today, -undoDays)))
    return done({ previews: Number(previews.numDeletedRows), rows: Number(rows.numDeletedRows) })
  })
