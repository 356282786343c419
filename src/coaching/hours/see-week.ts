import { findCards } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { addDays, type Day, done, spokenName, startOfWeek } from '#values/public.ts'
import { grantedOn } from '../periods/periods-of.ts'
import { routesCoachedAt } from '../routes/own-routes.ts'
import { listLines } from './line.store.ts'
import { shownLines } from './see-hours.ts'

export type WeekLine = Awaited<ReturnType<typeof shownLines>>[number]

export interface WeekView {
  readonly monday: Day
  /** What stands in this week already. */
  readonly entered: readonly WeekLine[]
  /** Last week, a week later: what a coach most often does again. Nothing once this week was begun. */
  readonly again: readonly Pick<WeekLine, 'route' | 'day' | 'start' | 'minutes' | 'activity' | 'goal' | 'remote'>[]
  /** Whom one can enter hours for: who is coached here and has granted hours this week. */
  readonly people: readonly { readonly route: string; readonly name: string }[]
}

/** One week of the coach who asks. */
export const seeWeek = (house: House, caller: Caller, asked?: Day) =>
  house.db.act(caller, 'enter-hours', async (act) => {
    const monday = startOfWeek(asked ?? act.today)
    const between = (from: Day) =>
      listLines(act, {
        ...{ firms: [caller.organisation ?? ''], coach: caller.account ?? '', route: undefined },
        ...{ from, until: addDays(from, 6), states: ['waiting', 'approved', 'returned'] },
      })
    const entered = await shownLines(act, await between(monday))
    const before = entered.length > 0 ? [] : await between(addDays(monday, -7))
    await act.look(before, 'coaching')
    const view: WeekView = {
      monday,
      entered,
      again: before
        .filter(({ group, minutes, state }) => group === 1 && minutes > 0 && state !== 'returned')
        .map((line) => ({ ...line, day: addDays(line.day, 7) })),
      people: await peopleOf(act, monday),
    }
    return done(view)
  })

async function peopleOf(act: Parameters<typeof listLines>[0], monday: Day): Promise<WeekView['people']> {
  const routes = await routesCoachedAt(act)
  await act.look(routes, 'coaching')
  const periods = await grantedOn(
    act,
    routes.map(({ id }) => id),
  )
  const running = routes.filter(({ id }) =>
    periods.some((one) => one.route === id && one.from <= addDays(monday, 6) && (one.endedOn ?? one.until) >= monday),
  )
  const cards = await findCards(act, running)
  await act.look(cards, 'coaching')
  const named = running.flatMap(({ id, subject, holder }) => {
    const card = cards.find((one) => one.subject === subject && one.holder === holder)
    return card ? [{ route: id as string, name: spokenName(card.name) }] : []
  })
  return named.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}
