import { findCards } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { addDays, type Day, done, spokenName, startOfWeek } from '#values/public.ts'
import { grantedBetween } from '../periods/periods-of.ts'
import { type Balance, balanceOf } from './balance.rules.ts'
import { listLines } from './line.store.ts'
import { shownLines } from './see-hours.ts'
import { type Worked, workedIn } from './worked.store.ts'

export type WeekLine = Awaited<ReturnType<typeof shownLines>>[number]

export interface WeekView {
  readonly monday: Day
  /** The last day of it that is not to come; before its Monday when all of it is. */
  readonly lastDay: Day
  /** What the people in it worked, as it was entered by whoever of the firm. */
  readonly worked: readonly (Worked & { readonly name: string })[]
  /** Under which a phone keeps what could not be sent yet. */
  readonly phone: { readonly account: string; readonly owner: string; readonly secret: string }
  /** What stands in this week already. */
  readonly entered: readonly WeekLine[]
  /** Last week, a week later: what a coach most often does again. Nothing once this week was begun. */
  readonly again: readonly Pick<WeekLine, 'route' | 'day' | 'start' | 'minutes' | 'activity' | 'goal' | 'remote'>[]
  /** Whom one can enter hours for: who is coached here and has granted hours this week. */
  readonly people: readonly { readonly route: string; readonly name: string; readonly balances: readonly Balance[] }[]
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
    const people = await peopleOf(act, monday)
    const sunday = addDays(monday, 6)
    const worked = await workedIn(
      act,
      people.map(({ route }) => route),
      monday,
      sunday,
    )
    await act.look(worked, 'coaching')
    const view: WeekView = {
      monday,
      worked: worked.map((one) => ({ ...one, name: people.find(({ route }) => route === one.route)?.name ?? '' })),
      // Of a week that runs, the days until today can be entered.
      lastDay: act.today < sunday ? act.today : sunday,
      phone: phoneOf(house, caller),
      entered,
      again: before
        .filter(({ group, minutes, state }) => group === 1 && minutes > 0 && state !== 'returned')
        .map((line) => ({ ...line, day: addDays(line.day, 7) })),
      people,
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
  const balancesOf = (of: string) =>
    granted.filter(({ route }) => route === of).map((period) => ({ from: period.from, ...balanceOf(period) }))
  return [...named]
    .map(([route, name]) => ({ route, name, balances: balancesOf(route) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}

/** The same for one coach on every day, so that after signing in again what stood on the phone opens; and nobody else's. */
function phoneOf({ keys }: House, caller: Caller): WeekView['phone'] {
  const account = caller.account ?? ''
  const about = `${account} ${caller.organisation}`
  const owner = keys.fingerprint('phone-owner', about).toString('hex').slice(0, 16)
  return { account, owner, secret: keys.fingerprint('phone-lines', about).toString('base64') }
}
