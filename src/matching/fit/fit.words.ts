import { bilingual } from '#platform/words.ts'
import type { Lang } from '#values/public.ts'
import { type AbilityWords, abilityWords, sayAbility } from './ability.words.ts'
import type { Condition, Judgement } from './judgement.ts'
import { type PartWords, partWords, sayPart } from './part.words.ts'
import { type Reason, reasonsOf } from './reasons.rules.ts'
import { type RemedyWords, remedyWords, sayRemedy } from './remedy.words.ts'
import type { Part } from './score.rules.ts'
import { type Label, type Speech, speechIn } from './speech.rules.ts'
import { isTimeOrPlace, sayTimeAndPlace, type TimeAndPlaceWords, timeAndPlaceWords } from './time-and-place.words.ts'
import type { Ask, Verdict } from './verdict.ts'
import type { PartName } from './weights.rules.ts'

export const fitWords = bilingual({
  voice: 'B1',
  en: {
    names: { occupation: 'Occupation', skills: 'Skills', hours: 'Hours', distance: 'Distance' },
    lists: { fits: 'Fits', 'to-ask': 'To ask', almost: 'Almost fits', no: 'Does not fit' },
    outOf: (score: number, most: number) => `${score} of ${most}`,
    conditions: {
      hours: 'Hours',
      dayparts: 'Times of day',
      'first-start': 'First start',
      start: 'First day',
      distance: 'Travel',
      conditions: 'What helps at work',
      skills: 'Skills',
      licences: 'Certificates and licences',
      'spoken-dutch': 'Spoken Dutch',
      sector: 'Sector',
      register: 'Target group register',
    },
    ask: { person: 'Ask the candidate', employer: 'Ask the employer' },
  },
  nl: {
    names: { occupation: 'Beroep', skills: 'Vaardigheden', hours: 'Uren', distance: 'Afstand' },
    lists: { fits: 'Past', 'to-ask': 'Vragen', almost: 'Past bijna', no: 'Past niet' },
    outOf: (score, most) => `${score} van ${most}`,
    conditions: {
      hours: 'Uren',
      dayparts: 'Tijden',
      'first-start': 'Begintijd',
      start: 'Startdag',
      distance: 'Reizen',
      conditions: 'Wat helpt op het werk',
      skills: 'Vaardigheden',
      licences: 'Certificaten en rijbewijzen',
      'spoken-dutch': 'Nederlands spreken',
      sector: 'Branche',
      register: 'Doelgroepregister',
    },
    ask: { person: 'Vraag de kandidaat', employer: 'Vraag de werkgever' },
  },
})

export interface Sentences {
  readonly conditions: readonly ConditionSentence[]
  readonly parts: readonly PartSentence[]
}

export interface ConditionSentence {
  readonly name: Condition['name']
  readonly verdict: Verdict
  readonly sentence: string
  /** What would take a no away; empty for the others. */
  readonly remedy: string
  readonly ask: Ask | null
}

export interface PartSentence {
  readonly name: PartName
  readonly points: number
  readonly of: number
  readonly sentence: string
}

export interface FitVoice {
  readonly timeAndPlace: TimeAndPlaceWords
  readonly ability: AbilityWords
  readonly remedy: RemedyWords
  readonly part: PartWords
}

/** A whole judgement, to be read aloud to a professional. */
export function sentences(judgement: Judgement, lang: Lang, label: Label): Sentences {
  const voice = {
    timeAndPlace: timeAndPlaceWords[lang],
    ability: abilityWords[lang],
    remedy: remedyWords[lang],
    part: partWords[lang],
  }
  return say(judgement, voice, speechIn(lang, label))
}

/** The same beside its list and its score. */
export const sayJudgement = (judgement: Judgement, lang: Lang, label: Label) => {
  const { conditions, parts } = sentences(judgement, lang, label)
  return { list: judgement.list, score: judgement.score, parts: [...parts], conditions: [...conditions] }
}

export interface SaidReason {
  readonly id: Condition['name'] | `points-${PartName}`
  readonly state: Reason['state']
  readonly text: string
  readonly part: PartName | null
  readonly points: number | null
  /** What would take a no away; empty for the others. */
  readonly remedy: string
}

/** What is worth reading on a card; the points of all lines are the score. */
export function sayReasons(judgement: Judgement, lang: Lang, label: Label): readonly SaidReason[] {
  const said = sentences(judgement, lang, label)
  return reasonsOf(judgement).map(({ state, part, condition }) => ({
    id: condition?.name ?? `points-${part?.name ?? 'occupation'}`,
    state,
    text: sentenceOf(said, part, condition),
    remedy: said.conditions.find(({ name }) => name === condition?.name)?.remedy ?? '',
    part: part?.name ?? null,
    points: part?.points ?? null,
  }))
}

const sentenceOf = (said: Sentences, part: Part | null, condition: Condition | null): string =>
  said.conditions.find(({ name }) => name === condition?.name)?.sentence ??
  said.parts.find(({ name }) => name === part?.name)?.sentence ??
  ''

/** The same order and the same facts, whoever reads them. */
export function say({ conditions, parts }: Judgement, voice: FitVoice, speech: Speech): Sentences {
  return {
    conditions: conditions.map((condition) => sayCondition(condition, voice, speech)),
    parts: parts.map((part) => {
      const { name, points, of } = part
      return { name, points, of, sentence: sayPart(part, voice.part, speech) }
    }),
  }
}

function sayCondition(condition: Condition, voice: FitVoice, speech: Speech): ConditionSentence {
  const { name, verdict } = condition
  const times = voice.timeAndPlace.dayparts.names
  return {
    name,
    verdict,
    sentence: isTimeOrPlace(condition)
      ? sayTimeAndPlace(condition, voice.timeAndPlace, speech)
      : sayAbility(condition, voice.ability, speech),
    remedy: condition.verdict === 'no' ? sayRemedy(condition.remedy, voice.remedy, times, speech) : '',
    ask: condition.verdict === 'unknown' ? condition.ask : null,
  }
}
