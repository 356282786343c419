import { findCards } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { addDays, type Day, done, spokenName, startOfWeek } from '#values/public.ts'
import { grantedBetween } from '../periods/periods-of.ts'
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

async function peopleOf(act: Act, monday: Day): Promise<WeekView['people']> {
  if (!act.caller.organisation) return []
  const granted = await grantedBetween(act, act.caller.organisation, monday, addDays(monday, 6))
  await act.look(granted, 'coaching')
  const cards = await findCards(act, granted)
  await act.look(cards, 'coaching')
  const names = new Map(cards.map((card) => [`${card.subject} ${card.holder}`, spokenName(card.name)]))
  const named = new Map(
    granted.flatMap(({ route, subject, holder }) => {
      const name = names.get(`${subject} ${holder}`)
      return name ? [[route as string, name] as const] : []
    }),
  )
  return [...named].map(([route, name]) => ({ route, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}
