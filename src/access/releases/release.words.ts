import { createHash } from 'node:crypto'
import { bilingual } from '#platform/words.ts'
import { type Day, type Lang, spokenDay } from '#values/public.ts'
import type { Audience, ConsentPurpose, ConsentText } from './release.ts'

/** What somebody reads before she says yes or no. The whole of it is kept with her answer. */
export const releaseWords = bilingual({
  voice: 'A2',
  en: {
    questions: {
      'name-for-vacancy': (who: string) => `May ${who} see your name?`,
      'profile-release': (who: string) => `May ${who} read about you and your work?`,
      publicity: (who: string) => `May ${who} show your story and photo?`,
      research: (who: string) => `May ${who} use your data for research?`,
      contact: (who: string) => `May ${who} send you news?`,
    },
    region: 'everybody who finds work here',
    everybody: 'we',
    everybodySees: 'Everybody can see it then.',
    nameless: 'Your name is not in it.',
    until: (day: string) => `It stops on ${day}.`,
    stop: 'You can always stop.',
    noHarm: 'With no, nothing happens to your benefit.',
  },
  nl: {
    questions: {
      'name-for-vacancy': (who) => `Mag ${who} uw naam zien?`,
      'profile-release': (who) => `Mag ${who} lezen wie u bent en wat u kunt?`,
      publicity: (who) => `Mag ${who} uw verhaal en foto laten zien?`,
      research: (who) => `Mag ${who} uw gegevens gebruiken voor onderzoek?`,
      contact: (who) => `Mag ${who} u nieuws sturen?`,
    },
    region: 'iedereen die hier werk zoekt',
    everybody: 'Schakel',
    everybodySees: 'Iedereen kan het dan zien.',
    nameless: 'Uw naam staat er niet bij.',
    until: (day) => `Het stopt op ${day}.`,
    stop: 'U mag altijd stoppen.',
    noHarm: 'Zegt u nee? Uw uitkering blijft gelijk.',
  },
})

interface Asked extends Pick<Audience, 'audience'> {
  readonly what: ConsentPurpose
  /** How the audience is called; nothing for the region and for everybody. */
  readonly name: string | null
  readonly until: Day
}

/** The whole text for one question, in the language somebody reads. */
export function consentText({ what, audience, name, until }: Asked, lang: Lang): ConsentText {
  const t = releaseWords[lang]
  const who = audience === 'region' ? t.region : audience === 'everybody' ? t.everybody : (name ?? '–')
  const question = t.questions[what](who)
  const lines = [
    ...(audience === 'everybody' ? [t.everybodySees] : []),
    ...(what === 'research' ? [t.nameless] : []),
    t.until(spokenDay(until, lang, { year: 'always' })),
    t.stop,
    t.noHarm,
  ]
  const body = [question, ...lines].join('\n')
  return { question, lines, body, lang, version: createHash('sha256').update(body).digest('hex').slice(0, 16) }
}

/**
 * Whether what she read was about data without her name. A yes to being asked for research, as the question was before,
 * is no yes to this one.
 */
export const isAboutCodedData = (body: string, lang: Lang): boolean =>
  body.split('\n').includes(releaseWords[lang].nameless)
