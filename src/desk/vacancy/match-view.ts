import {
  type ConditionName,
  type Judgement,
  type SaidReason,
  type ShownPerson,
  sayReasons,
  sentences,
  vocabularyLabel,
} from '#matching/public.ts'
import type { Phase, PhaseOf } from '#trajectories/public.ts'
import { type Day, type Lang, nameInList } from '#values/public.ts'
import { gapFrom } from './gap-from.rules.ts'
import { type Asked, questionTo } from './question-to.rules.ts'

/** One person on a list, as words and points. */
export interface MatchView {
  readonly dossier: string
  readonly name: string
  readonly given: string
  readonly town: string | null
  readonly rank: number
  readonly points: readonly number[]
  readonly reasons: readonly SaidReason[]
  readonly phase: Phase | null
  readonly objection: boolean
  readonly questions: readonly Question[]
  readonly gap: Gap | null
  readonly available: Available | null
}

/** The day she named, and when she last said that it holds. */
export interface Available {
  readonly from: Day
  readonly confirmedOn: Day | null
}

/** What is not known, who knows it, and where one writes the answer down. */
export interface Question extends Asked {
  readonly id: ConditionName
  readonly sentence: string
}

/** The one thing in the way and what removes it. */
export interface Gap extends Asked {
  readonly sentence: string
  readonly remedy: string
  /** What it would be on the list of what is still needed; null where it is not hers to arrange. */
  readonly listed: { readonly kind: string; readonly need: string } | null
}

interface Around {
  readonly lang: Lang
  readonly vacancy: { readonly id: string; readonly employer: { readonly id: string } }
  readonly phases: readonly PhaseOf[]
}

export function matchView(person: ShownPerson, around: Around): MatchView {
  const { dossier, name, town, rank, objection, judgement } = person
  const asked = around.phases.find(({ subject, holder }) => subject === person.subject && holder === person.holder)
  return {
    dossier,
    name: nameInList(name),
    given: name.given,
    town,
    rank,
    points: judgement.parts.map(({ points }) => points),
    reasons: sayReasons(judgement, around.lang, vocabularyLabel),
    phase: asked?.phase ?? null,
    objection,
    available: availableIn(judgement),
    ...openIn(judgement, { ...around, dossier }),
  }
}

function availableIn({ conditions }: Judgement): Available | null {
  const start = conditions.find((condition) => condition.name === 'start')
  if (!start?.facts.available) return null
  return { from: start.facts.available, confirmedOn: start.facts.confirmedOn }
}

type Pair = Pick<Around, 'lang' | 'vacancy'> & { readonly dossier: string }

/** What is still to be asked or arranged between this person and this work. */
export function openIn(judgement: Judgement, pair: Pair): Pick<MatchView, 'questions' | 'gap'> {
  const said = sentences(judgement, pair.lang, vocabularyLabel).conditions
  const facts = judgement.conditions.map((condition, at) => ({
    condition,
    sentence: said[at]?.sentence ?? '',
    remedy: said[at]?.remedy ?? '',
    ...questionTo(condition, pair),
  }))
  const no = facts.find(({ condition }) => condition.verdict === 'no')
  const kind = no ? gapFrom(no.condition) : null
  const listed = no && kind ? { kind, need: no.remedy || no.sentence } : null
  return {
    questions: facts
      .filter(({ condition }) => condition.verdict === 'unknown')
      .map(({ condition, sentence, who, to }) => ({ id: condition.name, sentence, who, to })),
    gap:
      no && judgement.list === 'almost'
        ? { sentence: no.sentence, remedy: no.remedy, who: no.who, to: no.to, listed }
        : null,
  }
}
