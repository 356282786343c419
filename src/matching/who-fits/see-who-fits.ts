import { findVacancy, type VacancyFacts } from '#employers/public.ts'
import { findCards, type PersonCard, profilesInReach } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { standsApart } from '../fit/confirmed.rules.ts'
import type { Demand } from '../fit/demand.ts'
import { demandOf, skillsLeftOut } from '../fit/demand-of.rules.ts'
import { type FoundPage, foundPage } from '../fit/found-page.ts'
import type { Judgement } from '../fit/judgement.ts'
import { type FoundPerson, judgeEverybody, type ListsWithApart, rankApart } from '../fit/lists.rules.ts'
import type { ShownList } from '../fit/matches.shapes.ts'
import { profileOf } from '../fit/profile-of.rules.ts'
import { settingsToday } from '../fit/settings-today.ts'
import { type ShutsOut, shutsOut } from '../fit/shuts-out.rules.ts'
import { type Bringing, wouldBring } from '../fit/would-bring.rules.ts'
import { type Objections, objectionsAgainst } from '../objections/objections.ts'
import { weightsToday } from '../weights/see-weights.ts'
import { listOfPeopleKeys, type WhoFitsAsked } from './who-fits.shapes.ts'

/** Somebody in a list, with everything that was judged. */
export interface ShownPerson {
  readonly dossier: PersonCard['id']
  readonly subject: PersonCard['subject']
  readonly holder: PersonCard['holder']
  readonly name: PersonCard['name']
  readonly town: string | null
  readonly rank: number
  /** She objected, and nobody answered yet: she is not asked for it. */
  readonly objection: boolean
  readonly judgement: Judgement
}

export interface WhoFits {
  readonly work: Demand
  /** Skills of the vacancy that left the list, and so were not counted. */
  readonly leftOut: readonly string[]
  readonly counts: ListsWithApart['counts']
  readonly page: FoundPage<ShownPerson>
  /** The best of the two other lists, where they were asked for. */
  readonly beside: Readonly<Record<Exclude<ShownList, 'fits'>, readonly ShownPerson[]>>
  readonly shutsOut: readonly ShutsOut[]
  /** What another value of one demand would bring, where that was asked for. */
  readonly wouldBring: readonly Bringing[]
}

/**
 * Who fits this vacancy, and why. Everybody in reach is judged and counted; only whose name is shown is looked at,
 * and is told so.
 */
export const seeWhoFits = (house: House, caller: Caller, asked: WhoFitsAsked) =>
  house.db.act(caller, 'see-matches', async (act) => {
    const vacancy = await findVacancy(act, asked.vacancy)
    if (!vacancy) return notFound()
    const { work, judged, settings, lists, objections } = await rankFor(house, act, vacancy)
    const page = foundPage(lists[listOfPeopleKeys[asked.list]], idOf, asked.size, asked.after)
    const best = (list: ShownList) => (list === asked.list ? [] : lists[listOfPeopleKeys[list]].slice(0, asked.beside))
    const cards = await showCards(act, [...page.rows, ...best('to-ask'), ...best('almost')])
    const sure = judged.filter(({ person }) => !standsApart(person, settings))
    const view: WhoFits = {
      work,
      leftOut: skillsLeftOut(vacancy),
      counts: lists.counts,
      page: { ...page, rows: shown(page.rows, cards, objections, page.from) },
      beside: { 'to-ask': shown(best('to-ask'), cards, objections), almost: shown(best('almost'), cards, objections) },
      shutsOut: shutsOut(judged.map(({ judgement }) => judgement)),
      wouldBring: asked.openings > 0 ? wouldBring(sure, work, settings).slice(0, asked.openings) : [],
    }
    return done(view)
  })

/** How many stand in each list; nobody is shown, so nobody is looked at. */
export const countWhoFits = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'see-matches', async (act) => {
    const vacancy = await findVacancy(act, id)
    return vacancy ? done((await rankFor(house, act, vacancy)).lists.counts) : notFound()
  })

async function rankFor(house: House, act: Act, vacancy: VacancyFacts) {
  const work = demandOf(vacancy)
  const objections = await objectionsAgainst(act, vacancy.id)
  const people = (await profilesInReach(house, act)).filter((one) => !objections.isUpheld(one)).map(profileOf)
  const [weights, settings] = [await weightsToday(act), await settingsToday(act)]
  const judged = judgeEverybody(people, work, weights, settings)
  return { work, judged, settings, objections, lists: rankApart(judged, settings) }
}

const idOf = ({ subject, holder }: FoundPerson) => `${subject}:${holder}`

type Cards = ReadonlyMap<string, PersonCard>

/** Names are read for what is on the screen and for nothing else. */
async function showCards(act: Act, found: readonly FoundPerson[]): Promise<Cards> {
  const cards = await findCards(act, found)
  await act.look(cards, 'match-list')
  return new Map(cards.map((card) => [`${card.subject}:${card.holder}`, card]))
}

const shown = (found: readonly FoundPerson[], cards: Cards, objections: Objections, from = 1): readonly ShownPerson[] =>
  found.flatMap((one, at) => {
    const card = cards.get(idOf(one))
    if (!card) return []
    const { id: dossier, subject, holder, name, town } = card
    const objection = objections.isOpen(one)
    return [{ dossier, subject, holder, name, town, rank: from + at, objection, judgement: one.judgement }]
  })
