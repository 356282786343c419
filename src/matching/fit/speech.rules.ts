import { type ClockTime, type Day, type Lang, localeOf, spokenClockTime, spokenDay } from '#values/public.ts'

export type Labelled = 'occupation' | 'skill' | 'licence' | 'condition' | 'sector'

/** The name of something by its id; whoever asks for sentences brings the names. */
export type Label = (kind: Labelled, id: string, lang: Lang) => string

/** How facts sound in one language. */
export interface Speech {
  readonly named: (kind: Labelled, ids: readonly string[]) => string
  readonly list: (things: readonly string[]) => string
  readonly day: (on: Day) => string
  readonly clock: (minutes: number) => string
  readonly km: (hectometres: number) => number
}

const lists: Readonly<Record<Lang, Intl.ListFormat>> = {
  nl: new Intl.ListFormat(localeOf.nl),
  en: new Intl.ListFormat(localeOf.en),
}

export function speechIn(lang: Lang, label: Label): Speech {
  const list = (things: readonly string[]) => lists[lang].format(things)
  return {
    named: (kind, ids) => list(ids.map((id) => insideSentence(label(kind, id, lang)))),
    list,
    day: (on) => spokenDay(on, lang),
    clock: (minutes) => spokenClockTime(minutes as ClockTime, lang),
    km: (hectometres) => Math.max(1, Math.ceil(hectometres / 10)),
  }
}

/** A name that begins a row begins small inside a sentence; 'VCA' stays as it is. */
function insideSentence(name: string): string {
  if (name.startsWith('Eén')) return `één${name.slice(3)}`
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
