import { findVacancy, type VacancyFacts } from '#employers/public.ts'
import { findCard, findProfile, type PersonCard, type PersonProfile } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, readId } from '#values/public.ts'
import { demandOf } from '../fit/demand-of.rules.ts'
import { judge } from '../fit/judge.rules.ts'
import type { Judgement } from '../fit/judgement.ts'
import { profileOf } from '../fit/profile-of.rules.ts'
import { settingsToday } from '../fit/settings-today.ts'
import { objectionsBy } from '../objections/objections.ts'
import { weightsToday } from '../weights/see-weights.ts'
import { decisionBasis } from './decision-basis.rules.ts'

export interface AskedPair {
  readonly vacancy: string
  readonly dossier: string
}

export interface WhyView {
  readonly person: Pick<PersonCard, 'id' | 'subject' | 'holder' | 'name' | 'town'>
  readonly vacancy: Pick<VacancyFacts, 'id' | 'title' | 'employer'>
  readonly judgement: Judgement
  readonly objection: boolean
}

/** Everything that was judged of one person and one vacancy, whatever came out: it can be read aloud to both. */
export const seeWhy = (house: House, caller: Caller, asked: AskedPair) =>
  house.db.act(caller, 'see-matches', async (act) => {
    const pair = await findPair(house, act, asked)
    const card = pair && (await findCard(act, pair.person.dossier))
    if (!pair || !card) return notFound()
    await act.look([card], 'match')
    const { id, title, employer } = pair.vacancy
    const view: WhyView = {
      person: { id: card.id, subject: card.subject, holder: card.holder, name: card.name, town: card.town },
      vacancy: { id, title, employer },
      judgement: await judgePair(act, pair),
      objection: await objects(act, card, id),
    }
    return done(view)
  })

/** For whoever asks or proposes: the judgement of this moment. Nothing is shown, so the asking itself is the look. */
export const judgeForDecision = (house: House, caller: Caller, asked: AskedPair) =>
  house.db.act(caller, 'see-matches', async (act) => {
    const pair = await findPair(house, act, asked)
    if (!pair) return notFound()
    const { weights, settings } = await weighedToday(act)
    return done(decisionBasis(profileOf(pair.person), demandOf(pair.vacancy), weights, settings))
  })

interface Pair {
  readonly person: PersonProfile
  readonly vacancy: VacancyFacts
}

async function findPair(house: House, act: Act, asked: AskedPair): Promise<Pair | undefined> {
  const dossier = readId<'Dossier'>(asked.dossier)
  const vacancy = await findVacancy(act, asked.vacancy)
  const person = dossier.done ? await findProfile(house, act, dossier.value as Id<'Dossier'>) : undefined
  return vacancy && person && { person, vacancy }
}

async function judgePair(act: Act, { person, vacancy }: Pair): Promise<Judgement> {
  const { weights, settings } = await weighedToday(act)
  return judge(profileOf(person), demandOf(vacancy), weights, settings)
}

const weighedToday = async (act: Act) => ({ weights: await weightsToday(act), settings: await settingsToday(act) })

/** Open or upheld: either way she is not asked. */
async function objects(act: Act, card: PersonCard, work: string): Promise<boolean> {
  const objections = await objectionsBy(act, card)
  return objections.isOpen(work) || objections.isUpheld(work)
}
