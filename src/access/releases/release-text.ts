import { createHash } from 'node:crypto'
import { type Day, type Lang, spokenDay } from '#values/public.ts'
import type { Audience, ConsentPurpose } from './release.ts'
import { releaseWords } from './release.words.ts'

/** The question and the sentences below it: one paragraph each, in the language somebody reads. */
export interface ConsentText {
  readonly question: string
  readonly lines: readonly string[]
  readonly body: string
  readonly lang: Lang
  /** Tells this text from every other: the form carries it, so that an answer belongs to what was read. */
  readonly version: string
}

interface Asked extends Pick<Audience, 'audience'> {
  readonly what: ConsentPurpose
  /** How the audience is called; nothing for the region and for everybody. */
  readonly name: string | null
  readonly until: Day
}

export function consentText({ what, audience, name, until }: Asked, lang: Lang): ConsentText {
  const t = releaseWords[lang]
  const who = audience === 'region' ? t.region : audience === 'everybody' ? t.everybody : (name ?? '–')
  const question = t.questions[what](who)
  const lines = [
    ...(audience === 'everybody' ? [t.everybodySees] : []),
    t.until(spokenDay(until, lang, { year: 'always' })),
    t.stop,
    t.noHarm,
  ]
  const body = [question, ...lines].join('\n')
  return { question, lines, body, lang, version: createHash('sha256').update(body).digest('hex').slice(0, 16) }
}
