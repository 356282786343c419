import { bilingual } from '#platform/words.ts'
import { type Day, type Lang, spokenDay } from '#values/public.ts'
import { visitPurposes } from '#vocabulary/public.ts'
import { labelIn, saidDay } from '../said.ts'
import { momentWords } from './moment.words.ts'
import type { SaidMoment } from './moments-of.ts'

export const saidWords = bilingual({
  voice: 'B1',
  en: {
    said: (kind: string, purpose: string) => `${kind}: ${purpose}`,
    by: (name: string, organisation: string) => `${name}, ${organisation}`,
    closedOn: (day: string, name: string) => `Done on ${day} by ${name}`,
    somebody: 'Somebody who left',
  },
  nl: {
    said: (kind, purpose) => `${kind}: ${purpose}`,
    by: (name, organisation) => `${name}, ${organisation}`,
    closedOn: (day, name) => `Klaar op ${day} door ${name}`,
    somebody: 'Iemand die weg is',
  },
})

/** A moment as one reads it on the card. */
export function toSaid(moment: SaidMoment, lang: Lang, today: Day) {
  const t = saidWords[lang]
  const { kinds } = momentWords[lang]
  const { id, kind, purpose, text, on, due, open, late, outcome, closedOn } = moment
  const name = moment.by ?? t.somebody
  return {
    ...{ id, kind, text, on, open, late, outcome },
    what: purpose ? t.said(kinds[kind], labelIn(visitPurposes, purpose, lang)) : kinds[kind],
    when: saidDay(on, lang, today),
    due: due && spokenDay(due, lang, { year: 'when-other', than: today, weekday: true }),
    by: moment.organisationName ? t.by(name, moment.organisationName) : name,
    who: name,
    done: closedOn && t.closedOn(saidDay(closedOn, lang, today), moment.closedByName ?? t.somebody),
  }
}

export type SaidView = ReturnType<typeof toSaid>
