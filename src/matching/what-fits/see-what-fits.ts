import { someVacancies, type VacancyFacts } from '#employers/public.ts'
import { findCard, findProfile, type PersonCard } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, notFound, readId } from '#values/public.ts'
import type { Engine } from '../engine/engine.ts'
import type { FoundPage } from '../fit/found-page.ts'
import type { Judgement } from '../fit/judgement.ts'
import type { FoundVacancy, Lists } from '../fit/lists.rules.ts'
import { profileOf } from '../fit/profile-of.rules.ts'
import { settingsToday } from '../fit/settings-today.ts'
import { type Opening, wouldOpen } from '../fit/would-open.rules.ts'
import { openWork } from '../live/open-work.ts'
import { objectionsBy } from '../objections/objections.ts'
import { weightsToday } from '../weights/see-weights.ts'
import type { WhatFitsAsked } from './what-fits.shapes.ts'
import { type Seen, workPage } from './work-page.ts'

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

/** Which work fits one person, and which single change would bring more within reach. The look is written here. */
export async function seeWhatFits(house: House, caller: Caller, asked: WhatFitsAsked) {
  const engine = await openWork(house, caller)
  return house.db.act(caller, 'see-matches', async (act) => {
    const dossier = readId<'Dossier'>(asked.dossier)
    const card = dossier.done ? await findCard(act, dossier.value) : undefined
    const person = card && (await findProfile(house, act, card.id))
    if (!card || !person) return notFound()
    await act.look([card], 'match-list')
    const objections = await objectionsBy(act, card)
    const weighed = { weights: await weightsToday(act), settings: await settingsToday(act) }
    const profile = profileOf(person)
    const seen = seenBy(engine, caller, objections.upheld)
    const page = workPage(engine, profile, weighed, asked, seen)
    const vacancies = await someVacancies(
      act,
      page.rows.map(({ vacancy }) => vacancy),
    )
    const almost = asked.openings > 0 ? engine.oneNoWork(profile, weighed, seen) : []
    const view: WhatFits = {
      person: { id: card.id, name: card.name, town: card.town, stage: card.stage },
      counts: page.counts,
      page: { rows: named(page, vacancies, objections.isOpen), from: page.from, total: page.total, next: page.next },
      wouldOpen: wouldOpen(profile, almost, weighed.settings).slice(0, asked.openings),
    }
    return done(view)
  })
}

/** Who wants no work at all to be offered sees none. */
function seenBy(engine: Engine, { organisation }: Caller, upheld: readonly (string | null)[]): Seen {
  const sees = engine.work.seenBy(organisation)
  return { sees: upheld.includes(null) ? sees.fill(0) : sees, except: upheld.filter((one) => one !== null) }
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
