import { duplicatesWords, fieldWords, shownField } from '#people/public.ts'
import { bilingual } from '#platform/words.ts'
import type { Outcome } from '#values/public.ts'
import { type Lang, spokenDay } from '#values/public.ts'
import { mergingWords } from './merging.words.ts'
import type { seeMerge } from './see-merge.ts'

const counted = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`

export const alongWords = bilingual({
  voice: 'B1',
  en: {
    counts: {
      notes: counted('note', 'notes'),
      documents: counted('document', 'documents'),
      proposals: counted('proposal', 'proposals'),
      placements: counted('placement', 'placements'),
      routes: counted('coaching route', 'coaching routes'),
      screenings: counted('screening', 'screenings'),
      gaps: counted('gap', 'gaps'),
    },
    nothingAlong: 'In the dossier that goes nothing else is kept.',
    loses: (names: string) => `No longer sees it, until you share it again: ${names}.`,
    nobodyMore: 'Nobody sees more by it than before.',
    consents: (n: number) =>
      n === 1
        ? 'One yes ends, because the other dossier says no.'
        : `${n} yeses end, because the other dossier says no.`,
    account: 'The account she signs in with on the dossier that goes is closed.',
    undo: 'You can undo this for thirty days. Then what is left of the dossier that goes is destroyed.',
  },
  nl: {
    counts: {
      notes: counted('notitie', 'notities'),
      documents: counted('document', 'documenten'),
      proposals: counted('voorstel', 'voorstellen'),
      placements: counted('plaatsing', 'plaatsingen'),
      routes: counted('coachingtraject', 'coachingtrajecten'),
      screenings: counted('screening', 'screenings'),
      gaps: counted('punt dat nog ontbreekt', 'punten die nog ontbreken'),
    },
    nothingAlong: 'In het dossier dat opgaat staat verder niets.',
    loses: (names) => `Ziet het daarna niet meer, tot je het opnieuw deelt: ${names}.`,
    nobodyMore: 'Niemand ziet hierdoor meer dan daarvoor.',
    consents: (n) =>
      n === 1
        ? 'Eén toestemming eindigt, want het andere dossier zegt nee.'
        : `${n} toestemmingen eindigen, want het andere dossier zegt nee.`,
    account: 'Het account bij het dossier dat opgaat, wordt gesloten.',
    undo: 'Je kunt dit dertig dagen ongedaan maken. Daarna wordt de rest van het dossier dat opging vernietigd.',
  },
})

type Seen = Extract<Awaited<ReturnType<typeof seeMerge>>, { done: true }> extends Outcome<infer Value> ? Value : never

/** The two side by side as somebody reads them. */
export function shownMerge(seen: Seen, lang: Lang) {
  const t = alongWords[lang]
  const day = (side: Seen['kept']) => spokenDay(side.since, lang)
  const rows = seen.fields.map(({ field, choice, suggested, kept, merged }) => ({
    ...{ field, choice, suggested, label: fieldWords[lang].fields[field] },
    kept: shownField(field, kept, lang, seen.names),
    merged: shownField(field, merged, lang, seen.names),
  }))
  const along = Object.entries(seen.along).flatMap(([what, count]) =>
    count > 0 ? [t.counts[what as keyof typeof t.counts](count)] : [],
  )
  return {
    kept: { id: seen.kept.id as string, version: seen.kept.version, name: seen.kept.name, day: day(seen.kept) },
    merged: {
      id: seen.merged.id as string,
      version: seen.merged.version,
      name: seen.merged.name,
      day: day(seen.merged),
    },
    reasons: seen.likeness.reasons.map((reason) => duplicatesWords[lang].reasons[reason]).join(', '),
    enough: seen.likeness.score > 0,
    conflicts: seen.conflicts.map((one) => mergingWords[lang].refusals[one]),
    choices: rows.filter(({ choice }) => choice),
    others: rows
      .filter(({ choice }) => !choice)
      .map(({ field, label, kept, merged }) => ({ field, label, value: kept ?? merged })),
    along: along.length > 0 ? along.join(', ') : t.nothingAlong,
    follows: [
      seen.loses.length > 0 ? t.loses(seen.loses.join(', ')) : t.nobodyMore,
      seen.consentsEnd > 0 ? t.consents(seen.consentsEnd) : null,
      seen.accountCloses ? t.account : null,
      t.undo,
    ].filter((one) => one !== null),
  }
}

export type ShownMerge = ReturnType<typeof shownMerge>
