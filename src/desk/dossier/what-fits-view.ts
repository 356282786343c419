import {
  fitWords,
  MatchesAsked,
  partNames,
  type ShownList,
  type ShownVacancy,
  sayChange,
  sayOpening,
  sayReasons,
  seeWhatFits,
  vocabularyLabel,
  type WhatFits,
} from '#matching/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { need } from '#platform/web/page-answer.ts'
import { type Lang, nameInList, spokenName } from '#values/public.ts'
import { gapOfChange } from '../vacancy/gap-from.rules.ts'

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
  const found = need(await seeWhatFits(house, caller, { ...asked, dossier, openings: 8 }))
  return { list, ...viewOf(found, dossier, lang) }
}

const viewOf = ({ person, counts, page, wouldOpen }: WhatFits, dossier: string, lang: Lang) => ({
  dossier,
  name: spokenName(person.name),
  inList: nameInList(person.name),
  counts,
  parts: partNames.map((part) => fitWords[lang].names[part]),
  page: { ...page, rows: page.rows.map((row) => workView(row, lang)) },
  openings: wouldOpen.map((opening) => openingView(opening, lang)),
})

/** One change, what it would bring, and what it would be on the list of what is still needed. */
function openingView(opening: WhatFits['wouldOpen'][number], lang: Lang) {
  const { change, opens, fits } = opening
  const sentence = sayOpening(opening, lang, vocabularyLabel)
  const kind = gapOfChange(change)
  return {
    id: JSON.stringify(change),
    label: sayChange(change, lang, vocabularyLabel),
    ...{ sentence, opens, fits },
    gap: kind && { kind, need: sentence },
  }
}

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
