import { bilingual } from '#platform/words.ts'
import { type Day, type Lang, spokenDay } from '#values/public.ts'
import type { seeHandovers } from './see-handovers.ts'

export const handoverWords = bilingual({
  voice: 'B1',
  en: {
    title: 'Hand over a caseload',
    lead: 'Everybody whom one colleague leads goes to another. You first see what changes.',
    people: 'People',
    from: 'Whose people?',
    to: 'To which colleague?',
    look: 'See what changes',
    some: 'Only some of them? Tick them in the list of people, and choose "Hand over" there.',
    card: 'Handed over',
    line: (before: string | null, to: string, day: string) =>
      before ? `From ${before} to ${to}, from ${day}.` : `To ${to}, from ${day}.`,
    coming: (to: string, day: string) => `Goes to ${to} on ${day}.`,
    by: (name: string) => `By ${name}.`,
    somebody: 'somebody',
  },
  nl: {
    title: 'Mensen overdragen',
    lead: 'Iedereen die een collega begeleidt, gaat naar een ander. Je ziet eerst wat er verandert.',
    people: 'Mensen',
    from: 'Van wie?',
    to: 'Naar welke collega?',
    look: 'Bekijk wat verandert',
    some: 'Niet iedereen? Vink mensen aan in de lijst, en kies daar "Overdragen".',
    card: 'Overgedragen',
    line: (before, to, day) => (before ? `Van ${before} naar ${to}, vanaf ${day}.` : `Naar ${to}, vanaf ${day}.`),
    coming: (to, day) => `Gaat op ${day} naar ${to}.`,
    by: (name) => `Door ${name}.`,
    somebody: 'iemand',
  },
})

type Seen = Extract<Awaited<ReturnType<typeof seeHandovers>>, { done: true }>['value'][number]

/** One line of the history of a dossier. */
export function shownHandover({ id, before, to, by, from, begun, note }: Seen, lang: Lang, today: Day) {
  const t = handoverWords[lang]
  const day = spokenDay(from, lang, { year: 'when-other', than: today })
  const text = begun ? t.line(before, to ?? t.somebody, day) : t.coming(to ?? t.somebody, day)
  return { id: id as string, text, by: by && t.by(by), note }
}

export type ShownHandover = ReturnType<typeof shownHandover>
