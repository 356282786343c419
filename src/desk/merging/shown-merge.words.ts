import { duplicatesWords, fieldWords, shownField } from '#people/public.ts'
import type { Outcome } from '#values/public.ts'
import { type Lang, spokenDay } from '#values/public.ts'
import { mergingWords } from './merging.words.ts'
import type { seeMerge } from './see-merge.ts'

type Seen = Extract<Awaited<ReturnType<typeof seeMerge>>, { done: true }> extends Outcome<infer Value> ? Value : never

/** The two side by side as somebody reads them. */
export function shownMerge(seen: Seen, lang: Lang) {
  const t = mergingWords[lang]
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
    conflicts: seen.conflicts.map((one) => t.refusals[one]),
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
