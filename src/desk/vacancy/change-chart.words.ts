import { bilingual } from '#platform/words.ts'

/** What one change would bring, for a vacancy or for a person. */
export const changeChartWords = bilingual({
  voice: 'B1',
  en: {
    title: 'What one change would bring',
    lead: 'How many more people have nothing in the way. The employer decides.',
    asTable: 'Show as a table',
    change: 'Change',
    opens: { people: 'More people', jobs: 'More jobs' },
    fits: 'Fits at once',
  },
  nl: {
    title: 'Wat één verandering zou opleveren',
    lead: 'Bij zoveel mensen meer staat dan niets in de weg. De werkgever beslist.',
    asTable: 'Bekijk als tabel',
    change: 'Verandering',
    opens: { people: 'Mensen erbij', jobs: 'Banen erbij' },
    fits: 'Past meteen',
  },
})
