import { onceEach } from '#platform/web/form-values.ts'
import { bilingual } from '#platform/words.ts'
import { type Instant, type Lang, spokenTime } from '#values/public.ts'
import type { ChangedMeanwhile } from './cards/employer.rules.ts'

export const formErrorWords = bilingual({
  voice: 'B1',
  en: {
    noSuchDay: (lastDay: string) => `That month has ${lastDay} days. Choose another day.`,
    notADay: 'Write a day as 31-12-2026.',
    changedBy: (who: string, time: string) => `${who} changed this at ${time}.`,
    changed: 'Somebody changed this while you were writing.',
    yourTextStays: 'Your text is still here. Save again to keep it.',
  },
  nl: {
    noSuchDay: (lastDay) => `Die maand heeft ${lastDay} dagen. Kies een andere dag.`,
    notADay: 'Schrijf een dag als 31-12-2026.',
    changedBy: (who, time) => `${who} wijzigde dit om ${time}.`,
    changed: 'Iemand wijzigde dit terwijl je schreef.',
    yourTextStays: 'Je tekst staat hier nog. Bewaar opnieuw om die te houden.',
  },
})

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

type Sentences = Readonly<Record<string, string>>

/**
 * One sentence for each field: what the shape found by looking at two answers together, else what the page says of
 * the field, else what is wrong with a day. `names` tells the field of an answer inside another.
 */
export function sayErrors(
  lang: Lang,
  issues: readonly Issue[],
  sentences: Sentences,
  more: { crossed?: Sentences; names?: Sentences } = {},
) {
  const said = issues.map(({ path, message }) => {
    const name = more.names?.[path.join('.')] ?? String(path[0] ?? '')
    return [name, more.crossed?.[message] ?? sentences[name] ?? sayDay(lang, message)] as const
  })
  return onceEach(said)
}

function sayDay(lang: Lang, message: string): string {
  const t = formErrorWords[lang]
  const [why, lastDay = ''] = message.split(':')
  if (why === 'no-such-day') return t.noSuchDay(lastDay)
  return why === 'not-a-day' ? t.notADay : message
}

/** Who was faster, when, and that nothing typed is lost. */
export function sayChanged(lang: Lang, { by, at }: ChangedMeanwhile): string {
  const t = formErrorWords[lang]
  const who = by && at ? t.changedBy(by, spokenTime(at as Instant, lang)) : t.changed
  return `${who} ${t.yourTextStays}`
}
