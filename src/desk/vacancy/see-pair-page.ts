import { isOpenState, seeVacancy } from '#employers/public.ts'
import { type Condition, fitWords, sayJudgement, seeWhy, vocabularyLabel } from '#matching/public.ts'
import type { Caller } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { seePhases } from '#trajectories/public.ts'
import { nameInList, spokenName } from '#values/public.ts'
import { gapFrom } from './gap-from.rules.ts'
import { questionTo } from './question-to.rules.ts'

/** The whole judgement of one person and one vacancy, in words. */
export async function seePairPage({ house, caller, lang }: Visit<Caller>, id: string, dossier: string) {
  const vacancy = need(await seeVacancy(house, caller, id))
  const { person, judgement, objection } = need(await seeWhy(house, caller, { vacancy: id, dossier }))
  const phases = need(await seePhases(house, caller, vacancy.id))
  const asked = phases.find(({ subject, holder }) => subject === person.subject && holder === person.holder)
  const said = sayJudgement(judgement, lang, vocabularyLabel)
  const t = fitWords[lang]
  return {
    vacancy: { id: vacancy.id, title: vacancy.title, employer: vacancy.employer },
    person: {
      dossier: person.id,
      name: spokenName(person.name),
      inList: nameInList(person.name),
      given: person.name.given,
    },
    isOpen: isOpenState(vacancy.state),
    phase: asked?.phase ?? null,
    objection,
    list: said.list,
    score: said.score,
    parts: said.parts.map((part) => ({ ...part, label: t.names[part.name] })),
    conditions: judgement.conditions.map((condition, at) => ({
      name: condition.name,
      label: t.conditions[condition.name],
      verdict: condition.verdict,
      sentence: said.conditions[at]?.sentence ?? '',
      remedy: said.conditions[at]?.remedy ?? '',
      gap: listed(condition, said.conditions[at]),
      ...(condition.verdict === 'yes'
        ? { who: null, to: null }
        : questionTo(condition, { dossier: person.id, vacancy })),
    })),
  }
}

/** What can go on the list of what is still needed: what would take this no away. */
function listed(condition: Condition, said: { sentence: string; remedy: string | null } | undefined) {
  const kind = gapFrom(condition)
  return kind && said ? { kind, need: said.remedy || said.sentence } : null
}

export type PairPage = Awaited<ReturnType<typeof seePairPage>>
