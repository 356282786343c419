import {
  addressOf,
  type SeatedPerson,
  type Sum,
  type TogetherAsked,
  type TogetherView,
  type Two,
} from '#matching/public.ts'
import { type Lang, nameInList } from '#values/public.ts'
import { togetherWords } from './together.words.ts'

export { togetherWords }

/** The plan of a table in words, with the address of every other plan one click away. */
export function shownTable(found: TogetherView, asked: TogetherAsked, lang: Lang) {
  const t = togetherWords[lang]
  const { sum, because, proved, late, bestFirst, cost, notShown, gone } = found
  const work = new Map(found.open.map((one) => [one.id as string, one]))
  const names = new Map(found.people.map(({ dossier, name }) => [dossier as string, nameInList(name)]))
  const nameOf = (dossier: string) => names.get(dossier) ?? t.somebody
  const titleOf = (id: string) => work.get(id)?.title ?? t.something
  const row = (person: SeatedPerson) => ({
    ...{ dossier: person.dossier as string, name: nameInList(person.name), town: person.town },
    ...{ points: person.points, list: person.list, isPinned: person.isPinned },
    work: workIn(work, person.vacancy),
    next: person.instead && { work: workIn(work, person.instead.vacancy), says: t.costs(person.instead.cost) },
    ...linksOf(asked, person),
  })
  const rows = found.people.map(row).sort(byWork)
  return {
    isEmpty: asked.vacancies.length === 0 && asked.people.length === 0,
    says: { sum: sum && t.sum(sum, found.people.length + notShown), bestFirst: t.bestFirst(bestFirst) },
    isBetter: sum !== null && isMore(sum, bestFirst),
    ownCost: cost && isSomething(cost) ? t.costs(cost) : null,
    ...{ because, proved, late, notShown, gone },
    placed: rows.filter((one) => one.work !== null),
    left: rows.filter((one) => one.work === null),
    seats: seatsLeft(found),
    choices: [
      ...found.choices.map(({ two, is, cost: one }) => ({
        id: `${is} ${keyOf(two)}`,
        says: (is === 'pin' ? t.pinned : t.forbidden)(nameOf(two.dossier), titleOf(two.vacancy)),
        cost: one && t.costs(one),
        undo: addressOf(is === 'pin' ? unpinned(asked, two) : allowed(asked, two)),
      })),
      ...found.cannot.map((two) => ({
        id: `cannot ${keyOf(two)}`,
        says: t.cannot(nameOf(two.dossier), titleOf(two.vacancy)),
        cost: null,
        undo: addressOf(unpinned(asked, two)),
      })),
      ...asked.rules.map((rule) => ({
        id: JSON.stringify(rule),
        says: sayRule(rule, found, nameOf, t),
        cost: null,
        undo: addressOf({ ...asked, rules: asked.rules.filter((one) => one !== rule) }),
      })),
    ],
    members: {
      almost: asked.almost,
      works: found.vacancies.map(({ id }) => id as string),
      here: found.vacancies.map(optionOf).sort(byLabel),
      others: found.open
        .filter((one) => !found.vacancies.includes(one))
        .map(optionOf)
        .sort(byLabel),
      people: rows.map(({ dossier, name }) => ({ value: dossier, label: name })).sort(byLabel),
      named: asked.people,
    },
    employers: employersOf(found),
    organisations: found.organisations.map(({ id, name }) => ({ value: id, label: name })),
  }
}

export type TogetherPage = ReturnType<typeof shownTable>
export type PlanRow = TogetherPage['placed'][number]

const keyOf = ({ dossier, vacancy }: Two) => `${dossier}.${vacancy}`
const isMore = (one: Sum, two: Sum) => one.points > two.points || one.placed > two.placed
const isSomething = ({ points, placed }: Sum) => points !== 0 || placed !== 0

type Work = ReadonlyMap<string, TogetherView['open'][number]>

function workIn(work: Work, id: string | null) {
  const found = id === null ? undefined : work.get(id)
  return found ? { id: found.id as string, title: found.title, employer: found.employer.name } : null
}

const unpinned = (asked: TogetherAsked, two: Two): TogetherAsked => ({
  ...asked,
  pins: asked.pins.filter((one) => keyOf(one) !== keyOf(two)),
})

const allowed = (asked: TogetherAsked, two: Two): TogetherAsked => ({
  ...asked,
  without: asked.without.filter((one) => keyOf(one) !== keyOf(two)),
})

/** To keep her where the plan has her, or to keep her from it; for who has no place, to give her the next best. */
function linksOf(asked: TogetherAsked, { dossier, vacancy, instead }: SeatedPerson) {
  const pin = (to: string) =>
    addressOf({
      ...allowed(asked, { dossier, vacancy: to }),
      pins: [...asked.pins.filter((one) => one.dossier !== dossier), { dossier, vacancy: to }],
    })
  if (vacancy === null) return { keep: instead?.vacancy ? pin(instead.vacancy) : null, not: null }
  const two = { dossier, vacancy }
  return { keep: pin(vacancy), not: addressOf({ ...unpinned(asked, two), without: [...asked.without, two] }) }
}

function seatsLeft({ vacancies, people, sum }: TogetherView) {
  if (!sum) return []
  return vacancies.flatMap(({ id, title, employer, places, placesTaken }) => {
    const seats = places - placesTaken - people.filter(({ vacancy }) => vacancy === id).length
    return seats > 0 ? [{ id: id as string, title, employer: employer.name, seats }] : []
  })
}

const optionOf = ({ id, title, employer }: TogetherView['open'][number]) => ({
  value: id as string,
  label: `${title}, ${employer.name}`,
})

function employersOf({ vacancies }: TogetherView) {
  const names = new Map(vacancies.map(({ employer }) => [employer.id as string, employer.name]))
  return [...names].map(([value, label]) => ({ value, label })).sort(byLabel)
}

type Words = (typeof togetherWords)['nl']

function sayRule(
  rule: TogetherAsked['rules'][number],
  { open, organisations }: TogetherView,
  nameOf: (dossier: string) => string,
  t: Words,
): string {
  if (rule.kind === 'apart') return t.apart(nameOf(rule.people[0]), nameOf(rule.people[1]))
  if (rule.kind === 'least') {
    return t.least(
      open.find(({ employer }) => employer.id === rule.employer)?.employer.name ?? t.something,
      rule.people,
    )
  }
  return t.most(organisations.find(({ id }) => id === rule.organisation)?.name ?? t.somebody, rule.people)
}

const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label)

/** Read out work by work, and by name within it. */
const byWork = (
  a: { work: { title: string } | null; name: string },
  b: { work: { title: string } | null; name: string },
) => (a.work?.title ?? '').localeCompare(b.work?.title ?? '') || a.name.localeCompare(b.name)
