import { bilingual } from '#platform/words.ts'
import { type Day, type Lang, spokenDay } from '#values/public.ts'
import { conditions, dayparts, licences, occupations, sectors, skills, spokenDutch } from '#vocabulary/public.ts'
import { labelIn, saidDay, saidTime } from '../said.ts'
import { aboutWords } from './about.words.ts'
import type { VacancyHead, VacancyView } from './see-vacancy.ts'
import { vacancyWords } from './vacancy.words.ts'
import type { WithdrawalReason } from './vacancy-steps.rules.ts'

/** What a fact of a vacancy says, once it is no id or number any more. */
export const factWords = bilingual({
  voice: 'B1',
  en: {
    yes: 'Yes',
    no: 'No',
    until: (from: string, until: string) => `${from} to ${until}`,
    onlyUntil: (until: string) => `Until ${until}`,
    rounded: (town: string) => `${town}. The distance is rounded to the place.`,
    noPoint: (town: string) => `${town}. This place is not on our map yet.`,
    placesOf: (free: number, places: number) => `${free} of ${places} free`,
    dutchFor: (level: string, why: string) => `${level}. For: ${why}`,
    registeredOnly: 'Only for people in the register. The employer may ask this.',
    notOnlyRegistered: 'For everybody',
  },
  nl: {
    yes: 'Ja',
    no: 'Nee',
    until: (from, until) => `${from} tot en met ${until}`,
    onlyUntil: (until) => `Tot en met ${until}`,
    rounded: (town) => `${town}. De afstand is afgerond op de plaats.`,
    noPoint: (town) => `${town}. Deze plaats staat nog niet op onze kaart.`,
    placesOf: (free, places) => `${free} van ${places} vrij`,
    dutchFor: (level, why) => `${level}. Voor: ${why}`,
    registeredOnly: 'Alleen voor mensen in het register. De werkgever mag dit vragen.',
    notOnlyRegistered: 'Voor iedereen',
  },
})

/** The head of a vacancy with its first day in words. */
export const toHead = ({ startFrom, stateSince: _, ...head }: VacancyHead, lang: Lang, today: Day) => ({
  ...head,
  start: startFrom && saidDay(startFrom, lang, today),
})

/** A vacancy as one reads it: words instead of ids, and nothing that is not shown. */
export function toAbout(vacancy: VacancyView, lang: Lang, today: Day) {
  const t = aboutWords[lang]
  const said = factWords[lang]
  const { head, hours, offers, steps, mayChange, state, withdrawnBecause, remark, buildUp } = vacancy
  const named = (list: Parameters<typeof labelIn>[0], ids: readonly string[]) =>
    ids.map((id) => labelIn(list, id, lang))
  const offered = (answer: boolean) =>
    conditions.filter(({ id }) => offers[id] === answer).map((one) => (lang === 'nl' ? one.offeredNl : one.offeredEn))
  return {
    ...{ backBySilence: vacancy.backBySilence },
    ...{ remark, steps, mayChange, state, team: head.team, head: toHead(head, lang, today) },
    occupation: vacancy.occupation && labelIn(occupations, vacancy.occupation, lang),
    sector: vacancy.sector && labelIn(sectors, vacancy.sector, lang),
    hours: vacancyWords[lang].hours(hours.min, hours.max),
    buildUp: buildUp === null ? null : buildUp ? said.yes : said.no,
    times: named(dayparts, vacancy.dayparts).join(', ') || null,
    firstStart: vacancy.firstStart === null ? null : saidTime(vacancy.firstStart, lang),
    start: periodOf(vacancy, lang),
    where: whereOf(vacancy, lang),
    places: said.placesOf(Math.max(vacancy.places - vacancy.placesTaken, 0), vacancy.places),
    mandatory: named(skills, vacancy.mandatorySkills),
    wished: named(skills, vacancy.wishedSkills),
    licences: named(licences, vacancy.licences),
    spokenDutch: dutchOf(vacancy, lang),
    registered: vacancy.registeredOnly ? said.registeredOnly : said.notOnlyRegistered,
    offered: offered(true),
    notOffered: conditions.filter(({ id }) => offers[id] === false).map((one) => one[lang]),
    notKnown: conditions.filter(({ id }) => offers[id] === undefined).length,
    since: spokenDay(vacancy.stateSince, lang),
    reason: withdrawnBecause && (t.reasons[withdrawnBecause as WithdrawalReason] ?? null),
  }
}

export type AboutView = ReturnType<typeof toAbout>

function periodOf({ startFrom, startUntil }: VacancyView, lang: Lang): string | null {
  const said = factWords[lang]
  if (!startUntil) return startFrom && spokenDay(startFrom, lang)
  return startFrom
    ? said.until(spokenDay(startFrom, lang), spokenDay(startUntil, lang))
    : said.onlyUntil(spokenDay(startUntil, lang))
}

function whereOf({ town, point }: VacancyView, lang: Lang): string | null {
  if (!town) return null
  if (!point) return factWords[lang].noPoint(town)
  return point.rounding === 'place' ? factWords[lang].rounded(town) : town
}

function dutchOf({ spokenDutch: level, spokenDutchFor: why }: VacancyView, lang: Lang): string | null {
  const dutch = level && labelIn(spokenDutch, level, lang)
  return dutch && why ? factWords[lang].dutchFor(dutch, why) : dutch
}
