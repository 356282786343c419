import { type Caller, type House, seeWayBack } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { someVacancies } from '../vacancies/find-vacancy.ts'
import { listAsked } from '../vacancies/see-vacancies.ts'
import type { VacanciesAsked } from '../vacancies/vacancy.shapes.ts'
import type { VacancyState } from '../vacancies/vacancy-steps.rules.ts'
import { type LeftBecause, type ManyStep, mostAtOnce } from './many.rules.ts'
import { becomes, type DoneMany, manyBack } from './step-many.ts'

/** One of the vacancies chosen: where it would stand, or why it stays. */
export interface ChosenVacancy {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly employer: string
  readonly now: VacancyState
  readonly becomes: VacancyState | null
  readonly because: LeftBecause | null
}

export interface ManyQuestion {
  readonly step: ManyStep
  /** These, or everything that the list was asked for. */
  readonly chosen?: readonly string[]
  readonly asked: VacanciesAsked
}

/** What would change, before anything does. */
export const seeManyVacancies = (house: House, caller: Caller, { step, chosen, asked }: ManyQuestion) =>
  house.db.act(caller, 'change-vacancy', async (act) => {
    const ids = chosen ?? (await listAsked(act, asked, mostAtOnce + 1)).map(({ id }) => id)
    const found = await someVacancies(act, ids.slice(0, mostAtOnce))
    const vacancies = found.map((vacancy): ChosenVacancy => {
      const moved = becomes(act, step, vacancy, vacancy.version, 'no-more-work')
      const { id, version, title, state } = vacancy
      const where =
        typeof moved === 'string' ? { becomes: null, because: moved } : { becomes: moved.state, because: null }
      return { id, version, title, employer: vacancy.employer.name, now: state, ...where }
    })
    return done({ vacancies, more: ids.length > mostAtOnce })
  })

/** What was done, what stayed and why, and whether it can still be undone. */
export const seeDoneMany = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'change-vacancy', async (act) => {
    const back = await seeWayBack<DoneMany>(house, act, id, manyBack)
    if (!back) return notFound()
    const { step, items, left } = back.before
    const names = await someVacancies(
      act,
      left.map((one) => one.id),
    )
    const titles = new Map<string, string>(names.map((one) => [one.id, `${one.title}, ${one.employer.name}`]))
    return done({
      ...{ step, changed: items.length, open: back.open && items.length > 0 },
      left: left.map(({ id: vacancy, because }) => ({ id: vacancy, because, title: titles.get(vacancy) ?? null })),
    })
  })
