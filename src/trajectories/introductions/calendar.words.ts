import { bilingual } from '#platform/words.ts'

type Work = { readonly title: string; readonly employer: string }

/** What stands in a calendar, where others may look over one's shoulder: never why somebody is there. */
export const calendarWords = bilingual({
  voice: 'B1',
  en: {
    introduction: {
      person: ({ employer }: Work) => `Meeting ${employer}`,
      employer: ({ title }: Work) => `Introduction: ${title}`,
      colleague: ({ title, employer }: Work) => `Introduction: ${title}, ${employer}`,
    },
    byPhone: 'By telephone.',
    goesAlong: (name: string) => `${name} comes along.`,
    firstDay: {
      person: ({ employer }: Work) => `First day of work at ${employer}`,
      colleague: ({ title, employer }: Work) => `First day: ${[title, employer].filter(Boolean).join(', ')}`,
    },
    file: 'appointment',
  },
  nl: {
    introduction: {
      person: ({ employer }) => `Kennismaken bij ${employer}`,
      employer: ({ title }) => `Kennismaking: ${title}`,
      colleague: ({ title, employer }) => `Kennismaking: ${title}, ${employer}`,
    },
    byPhone: 'Aan de telefoon.',
    goesAlong: (name) => `${name} gaat mee.`,
    firstDay: {
      person: ({ employer }) => `Eerste werkdag bij ${employer}`,
      colleague: ({ title, employer }) => `Eerste werkdag: ${[title, employer].filter(Boolean).join(', ')}`,
    },
    file: 'afspraak',
  },
})
