import { type DecisionBasis, sentencesForCandidate, vocabularyLabel } from '#matching/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { seeOwnQuestion } from '#trajectories/public.ts'
import { done, type Lang, readId, spokenDay } from '#values/public.ts'
import { seeMyRoute } from './see-my-route.ts'

/** The question with the work in plain words, and at most three reasons why we ask. */
export async function seeQuestionPage(house: House, caller: Caller, id: string, lang: Lang) {
  const read = readId<'Proposal'>(id)
  if (!read.done) return read
  const found = await seeOwnQuestion(house, caller, read.value)
  if (!found.done) return found
  const { work, phase, steps, saidBy, basis } = found.value
  const route = await seeMyRoute(house, caller)
  return done({
    phase,
    steps,
    saidBy,
    title: work.title,
    employer: work.employer.name,
    where: work.town,
    hours: work.hours,
    start: work.startFrom ? spokenDay(work.startFrom, lang, { year: 'when-other', than: house.clock.today() }) : null,
    why: basis ? reasonsFrom(basis as DecisionBasis['judgement'], lang) : [],
    helperPhone: route.done ? (route.value.helper?.phone ?? null) : null,
  })
}

/** What fits, in her own words; what does not is for a talk, not for a screen. */
const reasonsFrom = ({ judgement }: DecisionBasis['judgement'], lang: Lang): string[] =>
  sentencesForCandidate(judgement, lang, vocabularyLabel)
    .conditions.filter(({ verdict }) => verdict === 'yes')
    .map(({ sentence }) => sentence)
    .slice(0, 3)
