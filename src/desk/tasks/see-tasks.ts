import { colleaguesById } from '#access/public.ts'
import { employerNames, vacancyTitles } from '#employers/public.ts'
import { peopleInOrder, tasksSaying, tasksSeen } from '#people/public.ts'
import { type Act, type Caller, type House, pageOf, readCursor } from '#platform/public.ts'
import { addDays, done, folded, type Id } from '#values/public.ts'
import { dayGroupOf } from '../work/day-group.rules.ts'
import { type NamesInWork, namesIn } from '../work/names-in-work.ts'
import { workLine, workOf } from '../work/see-work.ts'
import { taskWork } from '../work/work.rules.ts'
import { type Person, type WorkItem, workKinds } from '../work/work-item.ts'
import { doneForDays, inOrder, type TaskSide } from './tasks.rules.ts'
import type { TaskLine, TasksAsked } from './tasks.shapes.ts'

const pageSize = 50

/** What waits for whom, from the same sources and rules as the worklist. Only who is shown is looked at. */
export const seeTasks = (house: House, caller: Caller, asked: TasksAsked) =>
  house.db.act(caller, 'see-worklist', async (act) => {
    const sides = await sidesOf(act)
    const found = await askedFor(act, sides, asked)
    const { rows, next } = pageOf(found.slice(startOf(found, asked.after)), pageSize, ({ key }) => [key])
    return done({
      today: act.today,
      rows: await taskLines(act, rows),
      next,
      total: found.length,
      counts: Object.fromEntries(Object.entries(sides).map(([side, items]) => [side, items.length])) as Counts,
      whose: await whoseOf(act, [...sides.all, ...sides.given, ...sides.colleagues]),
    })
  })

type Counts = Record<TaskSide | 'all', number>

/** All of them for a file: who takes names along shows first who she is. */
export const exportTasks = (house: House, caller: Caller, asked: TasksAsked) =>
  house.db.act(caller, 'export-people', async (act) =>
    done(await taskLines(act, await askedFor(act, await sidesOf(act), asked), 'export')),
  )

/** The chosen ones, or everything that was asked for, named. */
export async function chosenTasks(act: Act, asked: TasksAsked, chosen: readonly string[] | null, most: number) {
  const sides = await sidesOf(act)
  const all = Object.values(sides).flat()
  const items = chosen
    ? chosen.flatMap((key) => all.find((item) => item.key === key) ?? [])
    : await askedFor(act, sides, asked)
  return { lines: await taskLines(act, items.slice(0, most)), more: items.length > most }
}

type Sides = Readonly<Record<TaskSide | 'all', readonly WorkItem[]>>

/** Everything that waits, and each part of it. */
async function sidesOf(act: Act): Promise<Sides> {
  const me = act.caller.account as Id<'Account'>
  const { accounts, work } = await workOf(act)
  const given = await tasksSeen(act, { givenBy: me, state: 'open' })
  const open = await tasksSeen(act, { state: 'open' })
  const since = addDays(act.today, -doneForDays)
  return {
    all: work,
    late: work.filter(({ due }) => dayGroupOf(due, act.today) === 'late'),
    own: work.filter(({ kind }) => kind === 'own-task'),
    'standing-in': work.filter(({ account }) => account !== me),
    given: given.map(taskWork),
    colleagues: open.filter(({ owner, outOfSight }) => !accounts.includes(owner) && !outOfSight).map(taskWork),
    done: (await tasksSeen(act, { owners: accounts, state: 'done', doneSince: since })).map(taskWork),
  }
}

async function askedFor(act: Act, sides: Sides, asked: TasksAsked): Promise<readonly WorkItem[]> {
  const { show, when, whose, q, sort } = asked
  const fitting = sides[show ?? 'all'].filter(
    ({ due, account }) => (!when || when.includes(dayGroupOf(due, act.today))) && (!whose || account === whose),
  )
  const order = await peopleInOrder(act, peopleIn(fitting))
  const places = new Map(order.map((person, at) => [person, at]))
  const names = await colleaguesById(
    act,
    fitting.map(({ account }) => account),
  )
  const inTurn = [...names.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'nl')).map(({ id }) => id)
  return inOrder(q ? await saying(act, fitting, q) : fitting, {
    sort,
    about: ({ about: { person } }) => places.get(person ? keyOf(person) : '') ?? order.length,
    whose: ({ account }) => inTurn.indexOf(account),
    kindAt: ({ kind }) => workKinds.indexOf(kind),
  })
}

/** By the name of whom it is about, the work or the employer, or what was written down. */
async function saying(act: Act, items: readonly WorkItem[], q: string): Promise<readonly WorkItem[]> {
  const people = new Set(await peopleInOrder(act, peopleIn(items), q))
  const words = folded(q).split(/\s+/)
  const tasks = items.flatMap(({ about }) => about.task ?? [])
  const written = await tasksSaying(act, tasks, words)
  const vacancies = await vacancyTitles(
    act,
    items.flatMap(({ about }) => about.vacancy ?? []),
  )
  const employers = await employerNames(
    act,
    items.flatMap(({ about }) => about.employer ?? []),
  )
  return items.filter(({ about: { person, task, vacancy, employer } }) => {
    const named = vacancy ? vacancies.get(vacancy) : undefined
    const text = folded([named?.title, named?.employer, employer && employers.get(employer)].filter(Boolean).join(' '))
    return (
      (person && people.has(keyOf(person))) ||
      (task && written.has(task.id)) ||
      (text !== '' && words.every((word) => text.includes(word)))
    )
  })
}

const peopleIn = (items: readonly WorkItem[]) => items.flatMap(({ about }) => about.person ?? [])
const keyOf = ({ subject, holder }: Person) => `${subject} ${holder}`

/** Behind the row that was shown last; a row that went in between starts the list from the top. */
function startOf(items: readonly WorkItem[], after: string | undefined): number {
  const [key] = readCursor(after, 1) ?? []
  return items.findIndex((item) => item.key === key) + 1
}

/** Named, with the look at whom they are about. */
export async function taskLines(act: Act, items: readonly WorkItem[], what = 'worklist'): Promise<TaskLine[]> {
  const names = await namesIn(act, items, what)
  return items.map((item) => taskLine(act, item, names))
}

function taskLine(act: Act, item: WorkItem, names: NamesInWork): TaskLine {
  const { task, person, vacancy } = item.about
  const nameOf = (account: string | null) => names.colleagues.get(account ?? '')?.name ?? null
  return {
    ...workLine(act, item, names),
    owner: nameOf(item.account),
    mine: item.account === act.caller.account,
    dossier: person ? names.dossierOf(person) : null,
    vacancyId: vacancy ?? null,
    task: task
      ? {
          ...{ id: task.id, version: task.version, doneOn: task.doneOn, outOfSight: task.outOfSight },
          writtenBy: nameOf(task.madeBy),
          givenBy: nameOf(task.handedBy),
        }
      : null,
  }
}

/** Whose tasks the filter offers. */
async function whoseOf(act: Act, items: readonly WorkItem[]) {
  const names = await colleaguesById(
    act,
    items.map(({ account }) => account),
  )
  return [...names.values()]
    .map(({ id, name }) => ({ id: id as string, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}
