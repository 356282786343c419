import { myStandIns, type StandInRow, standInsFor } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { daysBetween, done, type Id } from '#values/public.ts'
import { dayGroupOf } from './day-group.rules.ts'
import { type NamesInWork, namesIn } from './names-in-work.ts'
import { placeOf, quietVacancies, waitsIn, workIn } from './work.rules.ts'
import type { StandInLine, WaitLine, WorkAsked, WorkLine, Worklist } from './work.shapes.ts'
import { workFacts } from './work-facts.ts'
import type { WaitItem, WorkItem } from './work-item.ts'

/** What waits for me and for whom I stand in, and who waits for whom. Only who is shown is looked at. */
export const seeWork = (house: House, caller: Caller, { view, quiet }: WorkAsked) =>
  house.db.act(caller, 'see-worklist', async (act) => {
    const { facts, work, waits } = await workOf(act)
    const asked = quiet ? quietVacancies(facts, quiet, act.today) : work
    const toDo = view === 'to-do' ? asked : []
    const waiting = view === 'waiting' ? waits : []
    const names = await namesIn(act, [...toDo, ...waiting])
    const list: Worklist = {
      today: act.today,
      counts: countsOf(act, work, waits),
      toDo: toDo.map((item) => workLine(act, item, names)),
      waiting: waiting.map((item) => waitLine(act, item, names)),
      waits: longestWaits(act, waits),
      standIns: (await myStandIns(act)).map((row) => standInLine(act, row)),
    }
    return done(list)
  })

/** How much waits for me: the number beside "My work", from the same facts and the same rules as the list. */
export const countWork = async (act: Act): Promise<number> => (await workOf(act)).work.length

export async function workOf(act: Act) {
  const absent = await standInsFor(act)
  const accounts = [...new Set([act.caller.account as Id<'Account'>, ...absent])]
  const facts = await workFacts(act, accounts)
  return { accounts, facts, work: workIn(facts, act.today), waits: waitsIn(facts, act.today) }
}

export function countsOf(act: Act, work: readonly WorkItem[], waits: readonly WaitItem[]): Worklist['counts'] {
  const groups = work.map(({ due }) => dayGroupOf(due, act.today))
  return {
    toDo: work.length,
    late: groups.filter((group) => group === 'late').length,
    today: groups.filter((group) => group === 'today').length,
    waiting: waits.length,
  }
}

/** One line of a list, named. */
export const workLine = (act: Act, item: WorkItem, names: NamesInWork): WorkLine => ({
  ...named(act, item, names),
  kind: item.kind,
  group: dayGroupOf(item.due, act.today),
  due: item.due,
  text: textOf(item, names),
  count: item.about.count ?? null,
  to: placeOf(item, dossierOf(item, names)),
})

function textOf({ about: { text, note, task } }: WorkItem, names: NamesInWork): string | null {
  if (text !== undefined) return text
  if (task) return names.tasks.get(task.id) ?? null
  return note ? (names.steps.get(note) ?? null) : null
}

const waitLine = (act: Act, item: WaitItem, names: NamesInWork): WaitLine => ({
  ...named(act, item, names),
  waitsFor: item.waitsFor,
  to: item.about.placement ? `/placements/${item.about.placement}` : `/proposals/${item.about.proposal}`,
})

function named(act: Act, { key, account, since, about }: WorkItem | WaitItem, names: NamesInWork) {
  const vacancy = about.vacancy ? names.vacancies.get(about.vacancy) : undefined
  return {
    key,
    for: account === act.caller.account ? null : (names.colleagues.get(account)?.name ?? null),
    days: since && daysBetween(since, act.today),
    person: about.person ? names.personOf(about.person) : null,
    employer: about.employer ? (names.employers.get(about.employer) ?? null) : (vacancy?.employer ?? null),
    vacancy: vacancy?.title ?? null,
  }
}

const dossierOf = ({ about }: WorkItem, names: NamesInWork) => (about.person ? names.dossierOf(about.person) : null)

/** For whom we wait most, and how long already. */
function longestWaits(act: Act, waits: readonly WaitItem[]): Worklist['waits'] {
  return (['employer', 'person', 'payer'] as const)
    .map((waitsFor) => ({ waitsFor, all: waits.filter((wait) => wait.waitsFor === waitsFor) }))
    .filter(({ all }) => all.length > 0)
    .map(({ waitsFor, all }) => ({
      waitsFor,
      count: all.length,
      longest: Math.max(...all.map(({ since }) => daysBetween(since, act.today))),
    }))
}

function standInLine(act: Act, { absent, absentName, standInName, from, until }: StandInRow): StandInLine {
  const mine = absent !== act.caller.account
  return { name: mine ? absentName : standInName, mine, from, until, now: from <= act.today }
}
