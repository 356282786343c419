import {
  fitWords,
  MatchesAsked,
  partNames,
  type ShownList,
  type ShownVacancy,
  sayOpening,
  sayReasons,
  seeWhatFits,
  vocabularyLabel,
  type WhatFits,
} from '#matching/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { type Lang, nameInList, spokenName } from '#values/public.ts'

/** For the box on a dossier: the three best, how many there are, and what makes the most difference. */
export async function whatFitsBox(house: House, caller: Caller, lang: Lang, dossier: string) {
  const asked = { ...MatchesAsked.parse({ size: 3 }), dossier, openings: 3 }
  const found = await seeWhatFits(house, caller, asked)
  return found.done ? viewOf(found.value, dossier, lang) : null
}

export type WhatFitsBox = NonNullable<Awaited<ReturnType<typeof whatFitsBox>>>

/** One of the three lists of work for one person. */
export async function whatFitsPage(
  { house, caller, lang, url }: { house: House; caller: Caller; lang: Lang; url: URL },
  dossier: string,
  list: ShownList,
) {
  const after = url.searchParams.get('after') ?? undefined
  const asked = MatchesAsked.parse({ list, ...(after && { after: after.slice(0, 500) }) })
  const found = need(await seeWhatFits(house, caller, { ...asked, dossier, openings: 5 }))
  return { list, ...viewOf(found, dossier, lang) }
}

const viewOf = ({ person, counts, page, wouldOpen }: WhatFits, dossier: string, lang: Lang) => ({
  dossier,
  name: spokenName(person.name),
  inList: nameInList(person.name),
  counts,
  parts: partNames.map((part) => fitWords[lang].names[part]),
  page: { ...page, rows: page.rows.map((row) => workView(row, lang)) },
  openings: wouldOpen.map((opening) => sayOpening(opening, lang, vocabularyLabel)),
})

/** One vacancy on the list of a person. */
const workView = ({ vacancy, title, employer, town, rank, judgement }: ShownVacancy, lang: Lang) => ({
  vacancy,
  title,
  employer,
  town,
  rank,
  points: judgement.parts.map(({ points }) => points),
  reasons: sayReasons(judgement, lang, vocabularyLabel),
})
