import { openVacancies, type VacancyFacts } from '#employers/public.ts'
import { findCard, findProfile, type PersonCard } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, notFound, readId } from '#values/public.ts'
import { demandOf } from '../fit/demand-of.rules.ts'
import { type FoundPage, foundPage } from '../fit/found-page.ts'
import type { Judgement } from '../fit/judgement.ts'
import { type FoundVacancy, type Lists, rankVacancies } from '../fit/lists.rules.ts'
import { listKeys } from '../fit/matches.shapes.ts'
import { profileOf } from '../fit/profile-of.rules.ts'
import { settingsToday } from '../fit/settings-today.ts'
import { type Opening, wouldOpen } from '../fit/would-open.rules.ts'
import { objectionsBy } from '../objections/objections.ts'
import { weightsToday } from '../weights/see-weights.ts'
import type { WhatFitsAsked } from './what-fits.shapes.ts'

/** A vacancy in somebody's list, with everything that was judged. */
export interface ShownVacancy {
  readonly vacancy: VacancyFacts['id']
  readonly title: string
  readonly employer: string
  readonly town: string | null
  readonly rank: number
  readonly objection: boolean
  readonly judgement: Judgement
}

export interface WhatFits {
  readonly person: Pick<PersonCard, 'id' | 'name' | 'town' | 'stage'>
  readonly counts: Lists<FoundVacancy>['counts']
  readonly page: FoundPage<ShownVacancy>
  /** What makes the most difference, the most first. */
  readonly wouldOpen: readonly Opening[]
}

/** Which work fits one person, and which single change would bring more within reach. */
export const seeWhatFits = (house: House, caller: Caller, asked: WhatFitsAsked) =>
  house.db.act(caller, 'see-matches', async (act) => {
    const view = await whatFitsIn(house, act, asked)
    return view ? done(view) : notFound()
  })

/** The same inside another act, for a page that gathers. The look is written here. */
export async function whatFitsIn(house: House, act: Act, asked: WhatFitsAsked): Promise<WhatFits | undefined> {
  const dossier = readId<'Dossier'>(asked.dossier)
  const card = dossier.done ? await findCard(act, dossier.value) : undefined
  const person = card && (await findProfile(house, act, card.id))
  if (!card || !person) return undefined
  await act.look([card], 'match-list')
  const vacancies = await openVacancies(act)
  const objections = await objectionsBy(act, card)
  const work = vacancies.filter(({ id }) => !objections.isUpheld(id)).map(demandOf)
  const [weights, settings] = [await weightsToday(act), await settingsToday(act)]
  const lists = rankVacancies(profileOf(person), work, weights, settings)
  const page = foundPage(lists[listKeys[asked.list]], ({ vacancy }) => vacancy, asked.size, asked.after)
  return {
    person: { id: card.id, name: card.name, town: card.town, stage: card.stage },
    counts: lists.counts,
    page: { ...page, rows: named(page, vacancies, objections.isOpen) },
    wouldOpen: wouldOpen(profileOf(person), work, weights, settings).slice(0, asked.openings),
  }
}

const named = (
  { rows, from }: FoundPage<FoundVacancy>,
  vacancies: readonly VacancyFacts[],
  objects: (work: string) => boolean,
): ShownVacancy[] =>
  rows.flatMap(({ vacancy, judgement }, at) => {
    const facts = vacancies.find(({ id }) => id === vacancy)
    if (!facts) return []
    const { title, employer, town } = facts
    const objection = objects(vacancy)
    return [{ vacancy, title, employer: employer.name, town, rank: from + at, objection, judgement }]
  })
