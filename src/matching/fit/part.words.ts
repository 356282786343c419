import { bilingual } from '#platform/words.ts'
import { isAlike } from './occupation.rules.ts'
import type { Part } from './score.rules.ts'
import type { Speech } from './speech.rules.ts'

/** The pieces of the score. */
export const partWords = bilingual({
  voice: 'B1',
  en: {
    occupation: {
      same: 'Looks for exactly this work',
      alike: (wished: string) => `Is like the work wished for: ${wished}`,
      other: (wished: string) => `Looks for other work: ${wished}`,
      open: 'Not known: which work is wished for?',
    },
    skills: {
      all: 'Has all skills asked',
      some: (have: number, asked: number) => `Has ${have} of the ${asked} skills asked`,
      open: 'Not known yet: the skills asked',
      none: 'The job names no skills',
    },
    hours: {
      fills: (hours: number, asked: number) => `Fills ${hours} of the ${asked} hours`,
      none: 'Wants more hours than the job has',
      open: 'Not known: how many hours a week?',
    },
    distance: {
      exactly: (km: number) => `Lives ${km} km from the work`,
      roughly: (km: number) => `Lives about ${km} km from the work`,
      sameTown: 'Lives in the town of the work',
      open: 'Not known: how far from the work?',
    },
  },
  nl: {
    occupation: {
      same: 'Zoekt precies dit werk',
      alike: (wished) => `Lijkt op het gezochte werk: ${wished}`,
      other: (wished) => `Zoekt ander werk: ${wished}`,
      open: 'Niet bekend: welk werk is gewenst?',
    },
    skills: {
      all: 'Kan alles wat gevraagd is',
      some: (have, asked) => `Kan ${have} van de ${asked} gevraagde vaardigheden`,
      open: 'Nog niet bekend: de vaardigheden',
      none: 'De baan noemt geen vaardigheden',
    },
    hours: {
      fills: (hours, asked) => `Vult ${hours} van de ${asked} uur`,
      none: 'Wil meer uren dan de baan heeft',
      open: 'Niet bekend: hoeveel uur per week?',
    },
    distance: {
      exactly: (km) => `Woont ${km} km van het werk`,
      roughly: (km) => `Woont ongeveer ${km} km van het werk`,
      sameTown: 'Woont in de plaats van het werk',
      open: 'Niet bekend: hoe ver van het werk?',
    },
  },
})

export type PartWords = (typeof partWords)['en']

export function sayPart(part: Part, t: PartWords, speech: Speech): string {
  switch (part.name) {
    case 'occupation':
      return sayOccupation(part, t.occupation, speech)
    case 'skills':
      return saySkills(part, t.skills)
    case 'hours':
      return sayHours(part, t.hours)
    case 'distance':
      return sayDistance(part, t.distance, speech)
  }
}

type Said<Name extends Part['name']> = Extract<Part, { name: Name }>

function sayOccupation({ facts }: Said<'occupation'>, t: PartWords['occupation'], { named }: Speech): string {
  if (facts.wished === null) return t.open
  if (facts.closeness === 5) return t.same
  return (isAlike(facts) ? t.alike : t.other)(named('occupation', [facts.wished]))
}

function saySkills({ facts: { have, asked } }: Said<'skills'>, t: PartWords['skills']): string {
  if (asked === 0) return t.none
  if (have === 0) return t.open
  return have === asked ? t.all : t.some(have, asked)
}

function sayHours({ facts: { hours, asked } }: Said<'hours'>, t: PartWords['hours']): string {
  if (hours === null) return t.open
  return hours === 0 ? t.none : t.fills(hours, asked)
}

function sayDistance({ facts }: Said<'distance'>, t: PartWords['distance'], { km }: Speech): string {
  if (facts.hectometres === null) return t.open
  if (facts.exact) return t.exactly(km(facts.hectometres))
  return facts.hectometres === 0 ? t.sameTown : t.roughly(km(facts.hectometres))
}
