import { bilingual } from '#platform/words.ts'
import { type ClockTime, type Day, type Lang, spokenClockTime, spokenDay, spokenName } from '#values/public.ts'
import {
  conditions,
  dayparts,
  licences,
  occupationOf,
  sectors,
  skillOf,
  spokenDutch,
  transports,
} from '#vocabulary/public.ts'
import { readConditions } from '../dossiers/helps.rules.ts'
import type { Stage } from '../stage.rules.ts'
import { stageWords } from '../stage.words.ts'
import type { Facts, MergeField } from './field.rules.ts'

export const fieldWords = bilingual({
  voice: 'B1',
  en: {
    fields: {
      name: 'Name',
      living: 'Lives in',
      email: 'E-mail',
      phone: 'Telephone',
      letters: 'How we write',
      'reads-dutch': 'Reads Dutch',
      representative: 'Signs along',
      stage: 'Step',
      register: 'Register',
      lead: 'Lead professional',
      payer: 'Pays the benefit',
      occupations: 'Seeks work as',
      'not-in': 'Rather not in',
      hours: 'Hours',
      times: 'Times',
      available: 'Available from',
      travel: 'Travels by',
      'speaks-dutch': 'Speaks Dutch',
      skills: 'Can do',
      licences: 'Certificates',
      talents: 'Talents',
      pitfalls: 'What is hard',
      helps: 'What helps at work',
    } satisfies Record<MergeField, string>,
    letters: { 'e-mail': 'By e-mail', sms: 'By SMS', phone: 'By telephone', paper: 'On paper' },
    yes: 'Yes',
    no: 'No',
    hours: (min: number | null, max: number | null) =>
      min === null || min === max ? `${max ?? '?'} hours` : `${min} to ${max ?? '?'} hours`,
    now: (now: number) => `begins with ${now}`,
    upTo: (means: string, km: number) => `${means}, up to ${km} km`,
    notBefore: (time: string) => `not before ${time}`,
    confirmed: (day: string) => `confirmed on ${day}`,
    not: (list: string) => `not: ${list}`,
    nothing: 'Nothing is needed',
  },
  nl: {
    fields: {
      name: 'Naam',
      living: 'Woont in',
      email: 'E-mail',
      phone: 'Telefoon',
      letters: 'Hoe we schrijven',
      'reads-dutch': 'Leest Nederlands',
      representative: 'Tekent mee',
      stage: 'Stap',
      register: 'Doelgroepregister',
      lead: 'Vaste begeleider',
      payer: 'Betaalt de uitkering',
      occupations: 'Zoekt werk als',
      'not-in': 'Liever niet in',
      hours: 'Uren',
      times: 'Werktijden',
      available: 'Beschikbaar vanaf',
      travel: 'Reist met',
      'speaks-dutch': 'Spreekt Nederlands',
      skills: 'Kan',
      licences: 'Papieren',
      talents: 'Talenten',
      pitfalls: 'Wat lastig is',
      helps: 'Wat helpt op het werk',
    },
    letters: { 'e-mail': 'Per e-mail', sms: 'Per sms', phone: 'Per telefoon', paper: 'Op papier' },
    yes: 'Ja',
    no: 'Nee',
    hours: (min, max) => (min === null || min === max ? `${max ?? '?'} uur` : `${min} tot ${max ?? '?'} uur`),
    now: (now) => `begint met ${now}`,
    upTo: (means, km) => `${means}, hoogstens ${km} km`,
    notBefore: (time) => `niet vóór ${time}`,
    confirmed: (day) => `bevestigd op ${day}`,
    not: (list) => `niet: ${list}`,
    nothing: 'Er is niets nodig',
  },
})

interface Named {
  readonly id: string
  readonly nl: string
  readonly en: string
}

/** One field of one of two dossiers, as somebody reads it; nothing for what is not known. */
export function shownField(
  field: MergeField,
  facts: Partial<Facts>,
  lang: Lang,
  names: Readonly<Record<string, string>>,
): string | null {
  const t = fieldWords[lang]
  const text = (value: unknown) => (value === null || value === undefined || value === '' ? null : String(value))
  const listed = (parts: readonly (string | null | undefined | false)[]) => parts.filter(Boolean).join(', ') || null
  const from = (all: readonly Named[], ids: unknown) =>
    listed(((ids ?? []) as string[]).map((id) => all.find((one) => one.id === id)?.[lang] ?? id))
  const found = (of: (id: string) => Named | undefined, ids: unknown) =>
    listed(((ids ?? []) as string[]).map((id) => of(id)?.[lang] ?? id))
  const without = (list: string | null) => list && t.not(list)
  const day = (value: unknown) => (value ? spokenDay(value as Day, lang) : null)
  const show: Record<MergeField, () => string | null> = {
    name: () =>
      spokenName({
        given: facts.given_name as string,
        prefix: facts.name_prefix as string,
        family: facts.family_name as string,
      }),
    living: () => listed([text(facts.postcode), text(facts.town)]),
    email: () => text(facts.email),
    phone: () => text(facts.phone),
    letters: () => (facts.letters_by ? t.letters[facts.letters_by as 'phone'] : null),
    'reads-dutch': () => from(spokenDutch, facts.reads_dutch ? [facts.reads_dutch] : []),
    representative: () => text(facts.representative),
    stage: () => stageWords[lang].stage[facts.stage as Stage] ?? text(facts.stage),
    register: () => (typeof facts.registered === 'boolean' ? (facts.registered ? t.yes : t.no) : null),
    lead: () => (facts.lead_account_id ? (names[facts.lead_account_id as string] ?? '–') : null),
    payer: () => (facts.payer_id ? (names[facts.payer_id as string] ?? '–') : null),
    occupations: () => found(occupationOf, facts.occupations) ?? text(facts.occupation_as_given),
    'not-in': () => from(sectors, facts.excluded_sectors),
    hours: () =>
      facts.hours_max === null && facts.hours_min === null
        ? null
        : listed([
            t.hours(facts.hours_min as number | null, facts.hours_max as number | null),
            facts.hours_now !== null && t.now(facts.hours_now as number),
          ]),
    times: () =>
      listed([
        from(dayparts, facts.dayparts),
        typeof facts.earliest_start === 'number' &&
          t.notBefore(spokenClockTime(facts.earliest_start as ClockTime, lang)),
      ]),
    available: () =>
      listed([
        day(facts.available_from),
        facts.availability_confirmed_on ? t.confirmed(day(facts.availability_confirmed_on) ?? '') : null,
      ]),
    travel: () =>
      listed(
        ((facts.transports ?? []) as { kind: string; maxKm: number | null }[]).map(({ kind, maxKm }) => {
          const means = from(transports, [kind]) ?? kind
          return maxKm === null ? means : t.upTo(means, maxKm)
        }),
      ),
    'speaks-dutch': () => from(spokenDutch, facts.spoken_dutch ? [facts.spoken_dutch] : []),
    skills: () => listed([found(skillOf, facts.skills), without(found(skillOf, facts.skills_absent))]),
    licences: () => listed([from(licences, facts.licences), without(from(licences, facts.licences_absent))]),
    talents: () => listed((facts.talents ?? []) as string[]),
    pitfalls: () => listed((facts.pitfalls ?? []) as string[]),
    helps: () =>
      facts.helps_sealed ? (from(conditions, readConditions(facts.helps_sealed as string)) ?? t.nothing) : null,
  }
  return show[field]()
}
