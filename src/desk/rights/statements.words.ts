import { bilingual } from '#platform/words.ts'

export const statementWords = bilingual({
  voice: 'B1',
  en: {
    title: 'Rights',
    enter: 'Enter a request',
    none: 'No statement of disagreement.',
    said: (day: string) => `Does not agree, ${day}:`,
  },
  nl: {
    title: 'Rechten',
    enter: 'Verzoek invoeren',
    none: 'Geen verklaring over iets dat niet klopt.',
    said: (day) => `Is het niet eens, ${day}:`,
  },
})
