import { type TellProgress, tellNobody } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { others } from '#platform/sheets/sheets.ts'
import { done, notFound, refused } from '#values/public.ts'
import { findEmployer } from '../cards/find-employer.ts'
import { bringUpToDate } from '../vacancies/bring-in-vacancy.ts'
import { holdVacancy } from '../vacancies/find-vacancy.ts'
import {
  claimVacancyImport,
  dropVacancyPreview,
  type FoundRow,
  findVacancyImport,
  findVacancyRows,
  removeUntouched,
  saveVacanciesUndone,
} from './vacancy-import.store.ts'

const every = 1_000_000
/** In between everybody else has a turn. */
const atATime = 100

/** Takes an import back. What somebody worked on since stays, and so do the cards of employers. */
export const undoVacancies = (
  house: House,
  caller: Caller,
  { id }: { id: string },
  { tell = tellNobody }: { tell?: TellProgress } = {},
) =>
  house.db.act(caller, 'change-vacancy', async (act) => {
    const claimed = await claimVacancyImport(act, id, 'stored', 'undone')
    if (!claimed) return whyNotUndone(act, id)
    const undone = { removed: 0, restored: 0, kept: 0 }
    const rows = await findVacancyRows(act, id, ['new', 'changed'], every)
    if (rows.length === 0 && claimed.rows_new + claimed.rows_changed > 0)
      return refused({ because: 'too-long-ago', kind: 'conflict' })
    for (const [at, row] of rows.entries()) {
      undone[await undoRow(act, row)]++
      if ((at + 1) % atATime > 0) continue
      tell({ step: 'undoing', done: at + 1, all: rows.length })
      await others()
    }
    await saveVacanciesUndone(act, id, undone)
    return done(undone)
  })

async function undoRow(act: Act, { status, vacancy: id, content }: FoundRow): Promise<'removed' | 'restored' | 'kept'> {
  if (!id) return 'removed' // somebody removed it already
  if (status === 'new') return (await removeUntouched(act, id)) ? 'removed' : 'kept'
  const vacancy = await holdVacancy(act, id)
  if (!vacancy || !content.before || vacancy.version !== content.version) return 'kept'
  const employer = await findEmployer(act, vacancy.employer.id)
  if (!employer) return 'kept'
  await bringUpToDate(act, vacancy, content.before, employer)
  return 'restored'
}

async function whyNotUndone(act: Act, id: string) {
  const found = await findVacancyImport(act, id)
  if (!found) return notFound()
  const because = found.state === 'undone' ? ('already-undone' as const) : ('not-stored-yet' as const)
  return refused({ because, kind: 'conflict' })
}

/** Stop, and keep nothing of the file. */
export const cancelVacancies = (house: House, caller: Caller, { id }: { id: string }) =>
  house.db.act(caller, 'change-vacancy', async (act) => {
    if (await dropVacancyPreview(act, id)) return done({ id })
    const found = await findVacancyImport(act, id)
    return found ? refused({ because: 'already-stored', kind: 'conflict' }) : notFound()
  })
