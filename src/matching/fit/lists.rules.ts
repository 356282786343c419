import type { Id } from '#values/public.ts'
import { standsApart } from './confirmed.rules.ts'
import type { Demand } from './demand.ts'
import { judge } from './judge.rules.ts'
import type { Judgement } from './judgement.ts'
import type { Profile } from './profile.ts'
import type { FitSettings } from './settings.ts'
import type { Weights } from './weights.rules.ts'

/** Complete lists; whoever shows them turns the pages. Those with two or more noes are only counted. */
export interface Lists<Found> {
  readonly fits: readonly Found[]
  readonly toAsk: readonly Found[]
  readonly almost: readonly Found[]
  readonly counts: { readonly fits: number; readonly toAsk: number; readonly almost: number; readonly no: number }
}

export interface FoundPerson {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
  readonly judgement: Judgement
}

export interface FoundVacancy {
  readonly vacancy: Id<'Vacancy'>
  readonly judgement: Judgement
}

/** Somebody with what was judged of her; nothing of her profile is shown by this. */
export interface JudgedPerson extends FoundPerson {
  readonly person: Profile
}

export const judgeEverybody = (
  people: readonly Profile[],
  work: Demand,
  weights: Weights,
  settings: FitSettings,
): readonly JudgedPerson[] =>
  people.map((person) => {
    const { subject, holder } = person
    return { subject, holder, person, judgement: judge(person, work, weights, settings) }
  })

/** Who fits this vacancy, and why. */
export const rank = (
  people: readonly Profile[],
  work: Demand,
  weights: Weights,
  settings: FitSettings,
): Lists<FoundPerson> => divide(judgeEverybody(people, work, weights, settings), bySubject)

export interface ListsWithApart extends Omit<Lists<FoundPerson>, 'counts'> {
  /** Who did not confirm in time, and would otherwise be on one of the three lists. */
  readonly unconfirmed: readonly FoundPerson[]
  readonly counts: Lists<FoundPerson>['counts'] & { readonly unconfirmed: number }
}

/** The three lists without who did not confirm in time; they stand in a fourth, the best first as well. */
export function rankApart(judged: readonly JudgedPerson[], settings: FitSettings): ListsWithApart {
  const { sure = [], others = [] } = Object.groupBy(judged, ({ person }) =>
    standsApart(person, settings) ? 'others' : 'sure',
  )
  const lists = divide<FoundPerson>(sure, bySubject)
  const unconfirmed = others.filter(({ judgement }) => judgement.list !== 'no').sort(bestFirst(bySubject))
  const no = lists.counts.no + others.length - unconfirmed.length
  return { ...lists, unconfirmed, counts: { ...lists.counts, no, unconfirmed: unconfirmed.length } }
}

const bySubject: Compare<FoundPerson> = (a, b) => compareText(a.subject, b.subject) || compareText(a.holder, b.holder)

/** What fits this person, and why. */
export function rankVacancies(
  person: Profile,
  vacancies: readonly Demand[],
  weights: Weights,
  settings: FitSettings,
): Lists<FoundVacancy> {
  const found = vacancies.map((work) => ({
    vacancy: work.vacancy,
    judgement: judge(person, work, weights, settings),
  }))
  return divide(found, (a, b) => compareText(a.vacancy, b.vacancy))
}

type Compare<Found> = (a: Found, b: Found) => number

/** The best first; between equals the id decides, so that the same question has the same answer tomorrow. */
function divide<Found extends { judgement: Judgement }>(found: readonly Found[], byId: Compare<Found>): Lists<Found> {
  const on = (list: Judgement['list']) => found.filter(({ judgement }) => judgement.list === list).sort(bestFirst(byId))
  const [fits, toAsk, almost] = [on('fits'), on('to-ask'), on('almost')]
  const no = found.length - fits.length - toAsk.length - almost.length
  return { fits, toAsk, almost, counts: { fits: fits.length, toAsk: toAsk.length, almost: almost.length, no } }
}

const bestFirst =
  <Found extends { judgement: Judgement }>(byId: Compare<Found>): Compare<Found> =>
  (a, b) =>
    b.judgement.score - a.judgement.score || byId(a, b)

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
