import { bilingual } from '#platform/words.ts'

/** What every list that comes from a file says: what its columns are, and how far it is. */
export const fileWords = bilingual({
  voice: 'B1',
  en: {
    sayColumns: 'Say what these are',
    columnsTitle: 'What is in these columns?',
    columnsLead: (file: string) => `${file}. You say it once: the next file goes by itself.`,
    allKnown: 'We know every heading in this file.',
    knownHeadings: 'These we know',
    leaveOut: 'Leave out',
    examples: (some: string) => `For example: ${some}`,
    noExamples: 'Empty in the first rows.',
    readAgain: 'Read the file this way',
    asItIs: 'Leave it as it is',
    columnsSaved: 'Read again. We remember what you chose.',
    progress: {
      busy: 'Busy with your file.',
      reading: (n: number, _all: number | null) => `${n} rows read.`,
      storing: (n: number, all: number | null) => `${n} of ${all} rows stored.`,
      undoing: (n: number, all: number | null) => `${n} of ${all} rows taken back.`,
    },
  },
  nl: {
    sayColumns: 'Zeg wat dit is',
    columnsTitle: 'Wat staat er in deze kolommen?',
    columnsLead: (file: string) => `${file}. Je zegt het één keer: het volgende bestand gaat vanzelf.`,
    allKnown: 'Wij kennen alle koppen van dit bestand.',
    knownHeadings: 'Deze kennen wij',
    leaveOut: 'Laat weg',
    examples: (some: string) => `Bijvoorbeeld: ${some}`,
    noExamples: 'Leeg in de eerste rijen.',
    readAgain: 'Lees het bestand zo',
    asItIs: 'Laat het zo',
    columnsSaved: 'Opnieuw gelezen. Wij onthouden wat je koos.',
    progress: {
      busy: 'Bezig met je bestand.',
      reading: (n: number, _all: number | null) => `${n} rijen gelezen.`,
      storing: (n: number, all: number | null) => `${n} van ${all} rijen bewaard.`,
      undoing: (n: number, all: number | null) => `${n} van ${all} rijen teruggehaald.`,
    },
  },
})
