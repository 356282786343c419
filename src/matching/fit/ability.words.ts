import { bilingual } from '#platform/words.ts'
import type { Condition } from './judgement.ts'
import type { Labelled, Speech } from './speech.rules.ts'

type Said<Name extends Condition['name']> = Extract<Condition, { name: Name }>
export type Ability = Said<'conditions' | 'skills' | 'licences' | 'spoken-dutch' | 'sector' | 'register'>

/** What one can do and what helps, said of somebody whose name stands above. */
export const abilityWords = bilingual({
  voice: 'B1',
  en: {
    conditions: {
      none: 'Nothing extra is needed at work',
      fits: (names: string) => `Arranged at work: ${names}`,
      missing: (names: string) => `Not arranged at work: ${names}`,
      open: (names: string) => `Not known: can the employer arrange ${names}?`,
      whatHelps: 'Not known: what helps at work?',
    },
    skills: {
      none: 'The job asks for no skills beforehand',
      fits: (names: string) => `Has the skills that are needed: ${names}`,
      missing: (names: string) => `Does not have these skills yet: ${names}`,
      open: (names: string) => `Not known: ${names}`,
    },
    licences: {
      none: 'No certificate or licence is needed',
      fits: (names: string) => `Has what is needed: ${names}`,
      missing: (names: string) => `Does not have yet: ${names}`,
      open: (names: string) => `Not known: ${names}`,
    },
    'spoken-dutch': {
      none: 'The work asks for no Dutch',
      fits: (asked: string) => `Speaks enough Dutch for this work: ${asked}`,
      missing: (speaks: string, asked: string) => `Speaks Dutch at ${speaks}. The work needs ${asked}.`,
      open: (asked: string) => `Not known: speaking Dutch at ${asked}`,
    },
    sector: {
      any: 'Every sector is fine',
      fits: (name: string) => `The sector is fine: ${name}`,
      excluded: (name: string) => `Does not want to work in this sector: ${name}`,
      which: 'Not known: which sector is this work in?',
    },
    register: {
      notAsked: 'The job is open to everybody',
      fits: 'Is in the target group register',
      missing: 'Is not in the target group register. The job asks for it.',
      open: 'Not known: is there an entry in the target group register?',
    },
  },
  nl: {
    conditions: {
      none: 'Op het werk is niets extra nodig',
      fits: (names) => `Geregeld op het werk: ${names}`,
      missing: (names) => `Niet geregeld op het werk: ${names}`,
      open: (names) => `Niet bekend: kan de werkgever dit regelen: ${names}?`,
      whatHelps: 'Niet bekend: wat helpt op het werk?',
    },
    skills: {
      none: 'De baan vraagt vooraf geen vaardigheden',
      fits: (names) => `Kan wat nodig is: ${names}`,
      missing: (names) => `Kan nog niet: ${names}`,
      open: (names) => `Niet bekend: ${names}`,
    },
    licences: {
      none: 'Er is geen certificaat of rijbewijs nodig',
      fits: (names) => `Heeft wat nodig is: ${names}`,
      missing: (names) => `Heeft nog niet: ${names}`,
      open: (names) => `Niet bekend: ${names}`,
    },
    'spoken-dutch': {
      none: 'Het werk vraagt geen Nederlands',
      fits: (asked) => `Spreekt genoeg Nederlands voor dit werk: ${asked}`,
      missing: (speaks, asked) => `Spreekt Nederlands op ${speaks}. Het werk vraagt ${asked}.`,
      open: (asked) => `Niet bekend: Nederlands spreken op ${asked}`,
    },
    sector: {
      any: 'Elke branche is goed',
      fits: (name) => `De branche is goed: ${name}`,
      excluded: (name) => `Wil niet werken in deze branche: ${name}`,
      which: 'Niet bekend: in welke branche is dit werk?',
    },
    register: {
      notAsked: 'De baan is voor iedereen',
      fits: 'Staat in het doelgroepregister',
      missing: 'Staat niet in het doelgroepregister. De baan vraagt dat wel.',
      open: 'Niet bekend: staat de naam in het doelgroepregister?',
    },
  },
})

export type AbilityWords = (typeof abilityWords)['en']

export function sayAbility(condition: Ability, t: AbilityWords, speech: Speech): string {
  switch (condition.name) {
    case 'conditions':
      return condition.facts.known ? sayEach(condition, t.conditions, 'condition', speech) : t.conditions.whatHelps
    case 'skills':
      return sayEach(condition, t.skills, 'skill', speech)
    case 'licences':
      return sayEach(condition, t.licences, 'licence', speech)
    case 'spoken-dutch':
      return saySpokenDutch(condition, t['spoken-dutch'])
    case 'sector':
      return saySector(condition, t.sector, speech)
    case 'register':
      return sayRegister(condition, t.register)
  }
}

type EachWords = AbilityWords['skills' | 'licences' | 'conditions']

/** What decides is named, and all of it: what is missing, else what is not known, else what is there. */
function sayEach(
  { verdict, facts }: Said<'skills' | 'licences' | 'conditions'>,
  t: EachWords,
  kind: Labelled,
  { named }: Speech,
): string {
  if (verdict === 'no') return t.missing(named(kind, facts.missing))
  if (verdict === 'unknown') return t.open(named(kind, facts.open))
  return facts.have.length === 0 ? t.none : t.fits(named(kind, facts.have))
}

function saySpokenDutch({ verdict, facts }: Said<'spoken-dutch'>, t: AbilityWords['spoken-dutch']): string {
  if (facts.asked === null) return t.none
  if (verdict === 'no') return t.missing(facts.speaks ?? '', facts.asked)
  return verdict === 'yes' ? t.fits(facts.asked) : t.open(facts.asked)
}

function saySector({ verdict, facts }: Said<'sector'>, t: AbilityWords['sector'], { named }: Speech): string {
  if (facts.sector === null) return verdict === 'yes' ? t.any : t.which
  return (verdict === 'no' ? t.excluded : t.fits)(named('sector', [facts.sector]))
}

function sayRegister({ verdict, facts }: Said<'register'>, t: AbilityWords['register']): string {
  if (!facts.asked) return t.notAsked
  return { yes: t.fits, no: t.missing, unknown: t.open }[verdict]
}
