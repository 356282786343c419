import type { Sheet } from '#platform/public.ts'
import { bilingual } from '#platform/words.ts'
import type { Lang } from '#values/public.ts'
import { notesWords } from '../notes/notes.words.ts'
import type { NoteInList } from './see-notes-list.ts'

export const notesListWords = bilingual({
  voice: 'B1',
  en: {
    title: 'Notes',
    file: 'notes',
    lead: (total: number) => `${total} notes about people whom you work with. You see what you may read.`,
    views: 'Lists',
    all: 'All notes',
    mine: 'By me',
    open: 'Next step open',
    late: 'Next step late',
    find: 'Find by name, work or town',
    filter: 'Filter the list',
    more: 'More filters',
    show: 'Show these notes',
    person: 'About',
    kind: 'Kind',
    text: 'Note',
    day: 'Day',
    author: 'By',
    next: 'Next step',
    from: 'From day',
    until: 'Until day',
    nextFilter: 'Next step',
    nextStates: { open: 'Open', late: 'Late', done: 'Done' },
    heads: ['About', 'Kind', 'Note', 'Day', 'By', 'Next step', 'On day', 'Done on'],
    doneOn: (day: string) => `done ${day}`,
    nothing: 'No next step',
    shown: (shown: number, total: number) => `${shown} of ${total}`,
    none: 'No note fits this question',
    noneHint: 'Take a filter away, or find with fewer letters.',
    toPeople: 'To the people',
  },
  nl: {
    title: 'Notities',
    file: 'notities',
    lead: (total) => `${total} notities over mensen met wie je werkt. Je ziet wat je mag lezen.`,
    views: 'Lijsten',
    all: 'Alle notities',
    mine: 'Van mij',
    open: 'Vervolg open',
    late: 'Vervolg te laat',
    find: 'Zoek op naam, beroep of plaats',
    filter: 'Filter de lijst',
    more: 'Meer filters',
    show: 'Toon deze notities',
    person: 'Over',
    kind: 'Soort',
    text: 'Notitie',
    day: 'Dag',
    author: 'Door',
    next: 'Vervolg',
    from: 'Vanaf dag',
    until: 'Tot en met dag',
    nextFilter: 'Vervolg',
    nextStates: { open: 'Open', late: 'Te laat', done: 'Gedaan' },
    heads: ['Over', 'Soort', 'Notitie', 'Dag', 'Door', 'Vervolg', 'Op dag', 'Gedaan op'],
    doneOn: (day) => `gedaan ${day}`,
    nothing: 'Geen vervolg',
    shown: (shown, total) => `${shown} van ${total}`,
    none: 'Geen notitie past bij deze vraag',
    noneHint: 'Haal een filter weg, of zoek met minder letters.',
    toPeople: 'Naar de mensen',
  },
})

/** Where each column of the list stands in the sheet. */
export const placesInNotesSheet: Readonly<Record<string, readonly number[]>> = {
  person: [0],
  kind: [1],
  text: [2],
  day: [3],
  author: [4],
  next: [5, 6, 7],
}

export function notesSheet(rows: readonly NoteInList[], lang: Lang): Sheet {
  const t = notesListWords[lang]
  return {
    name: t.file,
    heads: t.heads,
    rows: rows.map((row) => [
      row.person,
      notesWords[lang].kinds[row.kind],
      row.text,
      { day: row.on },
      row.author,
      row.nextWhat,
      row.nextDay && { day: row.nextDay },
      row.nextDoneOn && { day: row.nextDoneOn },
    ]),
  }
}
