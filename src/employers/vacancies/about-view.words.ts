import { type Day, type Lang, spokenDay } from '#values/public.ts'
import { conditions, dayparts, licences, occupations, sectors, skills, spokenDutch } from '#vocabulary/public.ts'
import { labelIn, saidDay, saidTime } from '../said.ts'
import { aboutWords } from './about.words.ts'
import type { VacancyHead, VacancyView } from './see-vacancy.ts'
import { vacancyWords } from './vacancy.words.ts'
import type { WithdrawalReason } from './vacancy-steps.rules.ts'

/** The head of a vacancy with its first day in words. */
export const toHead = ({ startFrom, stateSince: _, ...head }: VacancyHead, lang: Lang, today: Day) => ({
  ...head,
  start: startFrom && saidDay(startFrom, lang, today),
})

/** A vacancy as one reads it: words instead of ids, and nothing that is not shown. */
export function toAbout(vacancy: VacancyView, lang: Lang, today: Day) {
  const t = aboutWords[lang]
  const { head, hours, offers, steps, mayChange, state, withdrawnBecause, remark, buildUp } = vacancy
  const named = (list: Parameters<typeof labelIn>[0], ids: readonly string[]) =>
    ids.map((id) => labelIn(list, id, lang))
  const offered = (answer: boolean) =>
    conditions.filter(({ id }) => offers[id] === answer).map((one) => (lang === 'nl' ? one.offeredNl : one.offeredEn))
  return {
    ...{ remark, steps, mayChange, state, team: head.team, head: toHead(head, lang, today) },
    occupation: vacancy.occupation && labelIn(occupations, vacancy.occupation, lang),
    sector: vacancy.sector && labelIn(sectors, vacancy.sector, lang),
    hours: vacancyWords[lang].hours(hours.min, hours.max),
    buildUp: buildUp === null ? null : buildUp ? t.yes : t.no,
    times: named(dayparts, vacancy.dayparts).join(', ') || null,
    firstStart: vacancy.firstStart === null ? null : saidTime(vacancy.firstStart, lang),
    start: periodOf(vacancy, lang),
    where: whereOf(vacancy, lang),
    places: t.placesOf(Math.max(vacancy.places - vacancy.placesTaken, 0), vacancy.places),
    mandatory: named(skills, vacancy.mandatorySkills),
    wished: named(skills, vacancy.wishedSkills),
    licences: named(licences, vacancy.licences),
    spokenDutch: dutchOf(vacancy, lang),
    registered: vacancy.registeredOnly ? t.registeredOnly : t.notOnlyRegistered,
    offered: offered(true),
    notOffered: conditions.filter(({ id }) => offers[id] === false).map((one) => one[lang]),
    notKnown: conditions.filter(({ id }) => offers[id] === undefined).length,
    since: spokenDay(vacancy.stateSince, lang),
    reason: withdrawnBecause && (t.reasons[withdrawnBecause as WithdrawalReason] ?? null),
  }
}

export type AboutView = ReturnType<typeof toAbout>

function periodOf({ startFrom, startUntil }: VacancyView, lang: Lang): string | null {
  const t = aboutWords[lang]
  if (!startUntil) return startFrom && spokenDay(startFrom, lang)
  return startFrom
    ? t.until(spokenDay(startFrom, lang), spokenDay(startUntil, lang))
    : t.onlyUntil(spokenDay(startUntil, lang))
}

function whereOf({ town, point }: VacancyView, lang: Lang): string | null {
  if (!town) return null
  if (!point) return aboutWords[lang].noPoint(town)
  return point.rounding === 'place' ? aboutWords[lang].rounded(town) : town
}

function dutchOf({ spokenDutch: level, spokenDutchFor: why }: VacancyView, lang: Lang): string | null {
  const said = level && labelIn(spokenDutch, level, lang)
  return said && why ? aboutWords[lang].dutchFor(said, why) : said
}
