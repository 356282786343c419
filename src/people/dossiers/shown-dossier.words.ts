import { actingWords, controllersWords } from '#access/public.ts'
import { bilingual } from '#platform/words.ts'
import {
  type ClockTime,
  type Day,
  type Lang,
  nameInList,
  spokenClockTime,
  spokenDay,
  spokenName,
} from '#values/public.ts'
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
import { shownNote } from '../notes/shown-note.words.ts'
import { sharingWords } from '../sharing/sharing.words.ts'
import { stageWords } from '../stage.words.ts'
import { partOf } from './missing.rules.ts'
import type { DossierView } from './see-dossier.ts'
import { availableText, sinceText } from './shown-person.words.ts'

export const dossierWords = bilingual({
  voice: 'B1',
  en: {
    hours: (min: number, max: number) => (min === max ? `${max} hours a week` : `${min} to ${max} hours a week`),
    buildsUp: (now: number) => `Begins with ${now} hours and builds up.`,
    earliest: (time: string) => `Not before ${time}.`,
    confirmed: (since: string) => `Confirmed ${since}.`,
    neverConfirmed: 'Nobody confirmed it yet.',
    upTo: (means: string, km: number) => `${means}, up to ${km} km`,
    noTransport: 'Has no way to travel now',
    speaks: (level: string) => `Speaks ${level}`,
    reads: (level: string) => `Reads ${level}`,
    ratherNot: (sectors: string) => `Rather not in: ${sectors}.`,
    hasNot: (list: string) => `Not yet: ${list}.`,
    register: { yes: 'Yes', no: 'No' },
    since: (day: string) => `since ${day}`,
    until: (day: string) => `up to and including ${day}`,
    missing: {
      occupations: 'It is not known what work is wished.',
      hours: 'It is not known how many hours.',
      dayparts: 'It is not known at which times.',
      'available-from': 'It is not known from which day.',
      transports: 'It is not known how far to travel.',
      place: 'It is not known where the home is.',
      helps: 'It is not known what helps at work.',
      'spoken-dutch': 'It is not known how Dutch is spoken.',
      registered: 'It is not known whether the register holds this person.',
    },
  },
  nl: {
    hours: (min, max) => (min === max ? `${max} uur per week` : `${min} tot ${max} uur per week`),
    buildsUp: (now) => `Begint met ${now} uur en bouwt op.`,
    earliest: (time) => `Niet vóór ${time}.`,
    confirmed: (since) => `Bevestigd: ${since}.`,
    neverConfirmed: 'Nog niet bevestigd.',
    upTo: (means, km) => `${means}, hoogstens ${km} km`,
    noTransport: 'Heeft nu geen vervoer',
    speaks: (level) => `Spreekt ${level}`,
    reads: (level) => `Leest ${level}`,
    ratherNot: (list) => `Liever niet in: ${list}.`,
    hasNot: (list) => `Nog niet: ${list}.`,
    register: { yes: 'Ja', no: 'Nee' },
    since: (day) => `sinds ${day}`,
    until: (day) => `tot en met ${day}`,
    missing: {
      occupations: 'Het gewenste werk is niet bekend.',
      hours: 'Het aantal uren is niet bekend.',
      dayparts: 'De werktijden zijn niet bekend.',
      'available-from': 'De dag om te beginnen is niet bekend.',
      transports: 'Het vervoer is niet bekend.',
      place: 'De woonplaats is niet bekend.',
      helps: 'Wat helpt op het werk is niet bekend.',
      'spoken-dutch': 'Hoe iemand Nederlands spreekt is niet bekend.',
      registered: 'Het doelgroepregister is niet bekend.',
    },
  },
})

/** A dossier as it stands on the screen: sentences, and null for what is not known. */
export function shownDossier(dossier: DossierView, lang: Lang, today: Day) {
  const t = dossierWords[lang]
  const say = (day: Day) => spokenDay(day, lang, { year: 'when-other', than: today })
  return {
    id: dossier.id as string,
    given: dossier.name.given,
    spoken: spokenName(dossier.name),
    title: nameInList(dossier.name),
    town: dossier.town,
    stage: dossier.stage,
    stageText: stageWords[lang].stage[dossier.stage],
    stageSince: t.since(say(dossier.stageSince)),
    toConfirm: dossier.available === 'to-confirm',
    firstWish: occupationOf(dossier.occupations[0] ?? '')?.[lang] ?? dossier.occupationAsGiven,
    shortHours: dossier.hours.max === null ? null : t.hours(dossier.hours.min ?? dossier.hours.max, dossier.hours.max),
    facts: factsOf(dossier, lang, today),
    missing: dossier.missing.map((one) => ({ sentence: t.missing[one], part: partOf[one] })),
    helps: { open: dossier.helpsOpen, list: dossier.helps?.map((id) => nameOf(conditions, id, lang)) ?? null },
    talents: dossier.talents,
    pitfalls: dossier.pitfalls,
    contact: { email: dossier.email, phone: dossier.phone, representative: dossier.representative },
    acting: dossier.acting.map(({ id, name, kind }) => ({
      id: id as string,
      text: `${name}, ${actingWords[lang].kinds[kind]}`,
    })),
    bsn: dossier.bsn,
    notes: dossier.notes.map((note) => shownNote(note, lang, today)),
    notesTotal: dossier.notesTotal,
    lead: dossier.lead,
    payer: dossier.payer,
    holder: dossier.holder,
    isHolder: dossier.isHolder,
    readOnly: dossier.readOnly,
    closed: dossier.closed,
    controllers: dossier.controllers.map(({ situation, is, organisations }) => ({
      what: controllersWords[lang].situations[situation],
      who: organisations.join(', '),
      how: controllersWords[lang].is[is],
    })),
    sharing: dossier.sharing.map((one) => ({
      id: one.id,
      organisation: one.organisation,
      purpose: one.isHolder
        ? sharingWords[lang].keeps
        : one.byHer
          ? sharingWords[lang].byHer
          : (sharingWords[lang].purposes[one.purpose as 'coaching'] ?? one.purpose),
      until: one.until && t.until(say(one.until)),
    })),
  }
}

export type ShownDossier = ReturnType<typeof shownDossier>

type Fact = readonly string[] | null

/** What somebody wants and can: lines of text for each question, null where nobody knows yet. */
function factsOf(dossier: DossierView, lang: Lang, today: Day) {
  const t = dossierWords[lang]
  const facts = {
    wishes: wishesOf(dossier, lang),
    hours: hoursOf(dossier, lang),
    dayparts: dossier.dayparts && [listed(dossier.dayparts.map((id) => nameOf(dayparts, id, lang)))],
    available: availableOf(dossier, lang, today),
    travel: travelOf(dossier, lang),
    skills: withAbsent(dossier.skills, dossier.skillsAbsent, (id) => skillOf(id)?.[lang] ?? id, lang),
    licences: withAbsent(dossier.licences, dossier.licencesAbsent, (id) => nameOf(licences, id, lang), lang),
    dutch: dutchOf(dossier, lang),
    register: dossier.registered === null ? null : [dossier.registered ? t.register.yes : t.register.no],
  } satisfies Record<string, Fact>
  return facts as Record<keyof typeof facts, Fact>
}

const nameOf = (terms: readonly { id: string; nl: string; en: string }[], id: string, lang: Lang) =>
  terms.find((term) => term.id === id)?.[lang] ?? id

const lines = (...given: (string | null | false | undefined)[]): Fact => {
  const said = given.filter((line): line is string => Boolean(line))
  return said.length ? said : null
}

function wishesOf({ occupations, occupationAsGiven, excludedSectors }: DossierView, lang: Lang): Fact {
  const wished = occupations.map((id) => occupationOf(id)?.[lang] ?? id).join(', ') || occupationAsGiven
  const not = excludedSectors.map((id) => nameOf(sectors, id, lang)).join(', ')
  return wished ? lines(wished, not && dossierWords[lang].ratherNot(not)) : null
}

function hoursOf({ hours: { min, max, now } }: DossierView, lang: Lang): Fact {
  const t = dossierWords[lang]
  return max === null ? null : lines(t.hours(min ?? max, max), now !== null && now < (min ?? max) && t.buildsUp(now))
}

function availableOf(dossier: DossierView, lang: Lang, today: Day): Fact {
  const t = dossierWords[lang]
  const from = availableText(dossier.available, dossier.availableFrom, lang, today)
  if (from === null) return null
  const { earliestStart, confirmedOn } = dossier
  return lines(
    from,
    earliestStart !== null && t.earliest(spokenClockTime(earliestStart as ClockTime, lang)),
    confirmedOn ? t.confirmed(sinceText(confirmedOn, lang, today)) : t.neverConfirmed,
  )
}

function travelOf({ transports: means }: DossierView, lang: Lang): Fact {
  const t = dossierWords[lang]
  if (means === null) return null
  if (means.length === 0) return [t.noTransport]
  return [
    means
      .map(({ kind, maxKm }) => {
        const name = nameOf(transports, kind, lang)
        return maxKm === null ? name : t.upTo(name, maxKm)
      })
      .join('; '),
  ]
}

function dutchOf({ spokenDutch: speaks, readsDutch: reads }: DossierView, lang: Lang): Fact {
  const t = dossierWords[lang]
  return lines(
    speaks && t.speaks(nameOf(spokenDutch, speaks, lang)),
    reads && t.reads(nameOf(spokenDutch, reads, lang)),
  )
}

/** 'Overdag, avond, weekend': one line, so one capital; 'VOG' stays as it is. */
const listed = ([first = '', ...others]: readonly string[]): string =>
  [first, ...others.map((one) => (/^\p{Lu}\p{Ll}/u.test(one) ? one.charAt(0).toLowerCase() + one.slice(1) : one))].join(
    ', ',
  )

function withAbsent(has: readonly string[], hasNot: readonly string[], name: (id: string) => string, lang: Lang): Fact {
  const absent = listed(hasNot.map(name))
  return lines(listed(has.map(name)), absent && dossierWords[lang].hasNot(absent))
}
