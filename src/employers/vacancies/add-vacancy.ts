import type { Caller, House } from '#platform/public.ts'
import { done, notFound, refused } from '#values/public.ts'
import { changedMeanwhile } from '../cards/change-employer.ts'
import { findEmployer } from '../cards/find-employer.ts'
import { holdVacancy } from './find-vacancy.ts'
import { mayStillChange } from './vacancy.rules.ts'
import type { ChangedVacancy, NewVacancy } from './vacancy.shapes.ts'
import { keepVacancy, saveContent } from './vacancy.store.ts'
import { contentOf, pointOf } from './vacancy-content.ts'

/** Work comes in: it belongs to the team, and who brought it in keeps the credit. */
export const addVacancy = (house: House, caller: Caller, { employer: at, state, ...given }: NewVacancy) =>
  house.db.act(caller, 'change-vacancy', async (act) => {
    if (!caller.organisation) return refused({ because: 'has-team', kind: 'invalid' } as const)
    const employer = await findEmployer(act, at)
    if (!employer) return refused({ because: 'no-such-employer', kind: 'invalid' } as const)
    const content = contentOf(given, employer)
    if (state !== 'draft' && !content.occupation)
      return refused({ because: 'occupation-known', kind: 'invalid' } as const)
    const id = await keepVacancy(act, { employer, content, state, point: await pointOf(act, content.town, employer) })
    await act.tell({ name: 'VacancyAdded', vacancy: id, employer: employer.id, state })
    return done({ id })
  })

/** Changes what an employer told, when nobody changed it since it was read. */
export const changeVacancy = (house: House, caller: Caller, id: string, { version, ...given }: ChangedVacancy) =>
  house.db.act(caller, 'change-vacancy', async (act) => {
    const vacancy = await holdVacancy(act, id)
    const employer = vacancy && (await findEmployer(act, vacancy.employer.id))
    if (!vacancy || !employer) return notFound()
    if (!mayStillChange(vacancy.state)) return refused({ because: 'vacancy-ended', kind: 'conflict' } as const)
    if (vacancy.version !== version) return changedMeanwhile(act, vacancy)
    const content = contentOf(given, employer)
    if (vacancy.state !== 'draft' && !content.occupation)
      return refused({ because: 'occupation-known', kind: 'invalid' } as const)
    if (content.places < vacancy.placesTaken)
      return refused({ because: 'fewer-than-taken', kind: 'conflict', taken: vacancy.placesTaken } as const)
    await saveContent(act, vacancy, content, await pointOf(act, content.town, employer))
    await act.tell({ name: 'VacancyChanged', vacancy: vacancy.id })
    return done({ id: vacancy.id, version: version + 1 })
  })
