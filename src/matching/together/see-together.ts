import { organisationNames } from '#access/public.ts'
import { openVacancies, type VacancyFacts } from '#employers/public.ts'
import { findCards, type PersonCard, type PersonProfile, profilesInReach } from '#people/public.ts'
import type { Act, Caller, House, Read } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { demandOf } from '../fit/demand-of.rules.ts'
import { judge } from '../fit/judge.rules.ts'
import type { ListName } from '../fit/judgement.ts'
import { profileOf } from '../fit/profile-of.rules.ts'
import { settingsToday } from '../fit/settings-today.ts'
import { objectionsAgainst } from '../objections/objections.ts'
import { weightsToday } from '../weights/see-weights.ts'
import { inTurn, type Judged, mayBePlanned } from './candidates.rules.ts'
import { type BestPlan, type PlanAsked, planTogether } from './plan-together.ts'
import { mostPeople, mostVacancies, type TogetherAsked } from './together.shapes.ts'
import type { Two } from './two.ts'

/** Somebody of the table whose name is shown, and what the plan has for her. */
export interface SeatedPerson {
  readonly dossier: PersonCard['id']
  readonly subject: PersonCard['subject']
  readonly holder: PersonCard['holder']
  readonly name: PersonCard['name']
  readonly town: string | null
  readonly vacancy: string | null
  readonly points: number
  readonly list: ListName | null
  readonly isPinned: boolean
  /** The best plan without this: where she goes then, and what that costs all together. */
  readonly instead: BestPlan['rows'][number]['instead']
}

export interface TogetherView extends Omit<BestPlan, 'rows'> {
  readonly vacancies: readonly VacancyFacts[]
  /** All open work, to choose from. */
  readonly open: readonly VacancyFacts[]
  readonly people: readonly SeatedPerson[]
  /** Whose people sit at this table. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  /** How many took part without being shown: nobody chose them, and the plan has nothing for them. */
  readonly notShown: number
  /** Chosen, and not there: somebody else's, or not looking for work any more. */
  readonly gone: { readonly people: number; readonly vacancies: number }
}

/** Rooms above know who refused which work and whom an employer refused; those pairs are never planned. */
export type RefusedIn = (
  act: Act,
  vacancies: readonly VacancyFacts['id'][],
) => Promise<readonly (Read & { readonly vacancy: string })[]>

/**
 * The best plan for a table of people and vacancies, what everybody's next best is and what the table's own choices
 * cost. Who was chosen is shown and looked at; of whom nobody chose only who has a place.
 */
export const seeTogether = (house: House, caller: Caller, asked: TogetherAsked, refusedIn: RefusedIn) =>
  house.db.act(caller, 'see-matches', async (act) => {
    const open = await openVacancies(act)
    const { people, vacancies, pairs } = await atTable(house, act, open, asked, refusedIn)
    const plan = await planTogether(planAsked(people, vacancies, pairs, asked))
    const named = namedIn(asked)
    const rows = plan.rows.filter(({ dossier, vacancy }) => vacancy !== null || named.has(dossier))
    const refs = people.filter(({ dossier }) => rows.some((row) => row.dossier === dossier))
    const cards = await findCards(act, refs)
    await act.look(cards, 'match-list')
    const view: TogetherView = {
      ...plan,
      ...{ vacancies, open },
      organisations: await housesOf(act, people),
      people: rows.flatMap((row) => seated(row, cards, pairs)),
      notShown: plan.rows.length - rows.length,
      gone: {
        people: asked.people.filter((id) => !people.some(({ dossier }) => dossier === id)).length,
        vacancies: asked.vacancies.filter((id) => !vacancies.some((one) => one.id === id)).length,
      },
    }
    return done(view)
  })

/** Whom somebody at the table named already, one way or another. */
const namedIn = ({ people, pins, without, rules }: TogetherAsked): ReadonlySet<string> =>
  new Set([
    ...people,
    ...[...pins, ...without].map(({ dossier }) => dossier),
    ...rules.flatMap((rule) => (rule.kind === 'apart' ? rule.people : [])),
  ])

async function housesOf(act: Act, people: readonly PersonProfile[]) {
  const ids = [...new Set(people.map(({ holder }) => holder))]
  const names = await organisationNames(act, ids)
  return ids.map((id) => ({ id, name: names.get(id) ?? '' })).sort((a, b) => a.name.localeCompare(b.name))
}

/** Who and what is at the table, and which of them may be planned together. */
async function atTable(
  house: House,
  act: Act,
  open: readonly VacancyFacts[],
  asked: TogetherAsked,
  refusedIn: RefusedIn,
) {
  if (asked.vacancies.length === 0 && asked.people.length === 0) return { people: [], vacancies: [], pairs: [] }
  const named = open.filter(({ id }) => asked.vacancies.includes(id))
  const offered = asked.vacancies.length > 0 ? named : open
  const inReach = await profilesInReach(house, act)
  const people = asked.people.length > 0 ? inReach.filter(({ dossier }) => asked.people.includes(dossier)) : inReach
  const pairs = await pairsOf(act, people, offered, asked.almost, refusedIn)
  const dossiers = asked.people.length > 0 ? people.map(({ dossier }) => dossier) : inTurn(pairs, 'vacancy', mostPeople)
  const ids = asked.vacancies.length > 0 ? named.map(({ id }) => id) : inTurn(pairs, 'dossier', mostVacancies)
  const [sit, stand] = [new Set<string>(dossiers), new Set<string>(ids)]
  return {
    people: people.filter(({ dossier }) => sit.has(dossier)),
    vacancies: offered.filter(({ id }) => stand.has(id)),
    pairs: pairs.filter(({ dossier, vacancy }) => sit.has(dossier) && stand.has(vacancy)),
  }
}

async function pairsOf(
  act: Act,
  people: readonly PersonProfile[],
  vacancies: readonly VacancyFacts[],
  almost: boolean,
  refusedIn: RefusedIn,
): Promise<readonly Judged[]> {
  const [weights, settings] = [await weightsToday(act), await settingsToday(act)]
  const refused = new Set(
    (
      await refusedIn(
        act,
        vacancies.map(({ id }) => id),
      )
    ).map((one) => `${one.subject} ${one.holder} ${one.vacancy}`),
  )
  const pairs: Judged[] = []
  for (const vacancy of vacancies) {
    const objections = await objectionsAgainst(act, vacancy.id)
    const work = demandOf(vacancy)
    for (const person of people) {
      if (objections.isOpen(person) || objections.isUpheld(person)) continue
      if (refused.has(`${person.subject} ${person.holder} ${vacancy.id}`)) continue
      const judgement = judge(profileOf(person), work, weights, settings)
      if (mayBePlanned(judgement.list, almost)) pairs.push({ dossier: person.dossier, vacancy: vacancy.id, judgement })
    }
  }
  return pairs
}

const planAsked = (
  people: readonly PersonProfile[],
  vacancies: readonly VacancyFacts[],
  pairs: readonly Judged[],
  { pins, without, rules }: TogetherAsked,
): PlanAsked => ({
  people: people.map(({ dossier }) => dossier),
  places: vacancies.map(({ id, places, placesTaken }) => ({ id, seats: Math.max(0, places - placesTaken) })),
  pairs: pairs.map(({ dossier, vacancy, judgement }) => ({ person: dossier, place: vacancy, points: judgement.score })),
  of: {
    employer: Object.fromEntries(vacancies.map(({ id, employer }) => [id, employer.id])),
    organisation: Object.fromEntries(people.map(({ dossier, holder }) => [dossier, holder])),
  },
  ...{ pins, without, rules },
})

function seated(row: BestPlan['rows'][number], cards: readonly PersonCard[], pairs: readonly Judged[]): SeatedPerson[] {
  const card = cards.find(({ id }) => id === row.dossier)
  if (!card) return []
  const { id: dossier, subject, holder, name, town } = card
  const pair = pairs.find((one) => isPair(one, row))
  const list = pair?.judgement.list ?? null
  return [{ ...row, dossier, subject, holder, name, town, list, points: pair?.judgement.score ?? 0 }]
}

const isPair = (one: Two, two: { dossier: string; vacancy: string | null }) =>
  one.dossier === two.dossier && one.vacancy === two.vacancy
