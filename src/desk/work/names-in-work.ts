import { type Colleague, colleaguesById } from '#access/public.ts'
import { employerNames, vacancyTitles } from '#employers/public.ts'
import { findCards, nextStepTexts, taskTexts } from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import { spokenName } from '#values/public.ts'
import type { Person, WaitItem, WorkItem } from './work-item.ts'

/** What the lines of a list are called. */
export interface NamesInWork {
  readonly personOf: (person: Person) => string | null
  readonly dossierOf: (person: Person) => string | null
  readonly vacancies: ReadonlyMap<string, { readonly title: string; readonly employer: string }>
  readonly employers: ReadonlyMap<string, string>
  readonly steps: ReadonlyMap<string, string>
  readonly tasks: ReadonlyMap<string, string>
  readonly colleagues: ReadonlyMap<string, Colleague>
}

/** Reads who and what stands on these lines, all at once, and writes the looks. */
export async function namesIn(
  act: Act,
  items: readonly (WorkItem | WaitItem)[],
  what = 'worklist',
): Promise<NamesInWork> {
  const people = once(items.flatMap(({ about }) => about.person ?? []))
  const cards = await findCards(act, people)
  await act.look(people, what)
  const byPerson = new Map(cards.map((card) => [keyOf(card), card]))
  return {
    personOf: (person) => {
      const card = byPerson.get(keyOf(person))
      return card ? spokenName(card.name) : null
    },
    dossierOf: (person) => byPerson.get(keyOf(person))?.id ?? null,
    vacancies: await vacancyTitles(
      act,
      items.flatMap(({ about }) => about.vacancy ?? []),
    ),
    employers: await employerNames(
      act,
      items.flatMap(({ about }) => about.employer ?? []),
    ),
    steps: await nextStepTexts(
      act,
      items.flatMap(({ about }) => about.note ?? []),
    ),
    tasks: await taskTexts(
      act,
      items.flatMap(({ about }) => about.task ?? []),
    ),
    colleagues: await colleaguesById(
      act,
      items.flatMap(({ account, about: { task } }) => [account, task?.madeBy ?? null, task?.handedBy ?? null]),
    ),
  }
}

const keyOf = ({ subject, holder }: Person) => `${subject} ${holder}`

const once = (people: readonly Person[]): Person[] => [
  ...new Map(people.map((person) => [keyOf(person), person])).values(),
]
