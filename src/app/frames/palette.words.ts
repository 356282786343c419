import { bilingual } from '#platform/words.ts'

export const paletteWords = bilingual({
  voice: 'B1',
  en: {
    title: 'Found',
    label: 'Search people, jobs, actions',
    open: 'Search or go to',
    places: 'Go to',
    people: 'People',
    vacancies: 'Vacancies',
    employers: 'Employers',
    none: (asked: string) => `Nothing found for "${asked}".`,
    found: (count: number) => (count === 1 ? '1 found' : `${count} found`),
    keys: { choose: 'choose', open: 'open', close: 'close' },
  },
  nl: {
    title: 'Gevonden',
    label: 'Zoek mensen, werkgevers, een actie',
    open: 'Zoek of ga naar',
    places: 'Ga naar',
    people: 'Mensen',
    vacancies: 'Vacatures',
    employers: 'Werkgevers',
    none: (asked: string) => `Niets gevonden voor "${asked}".`,
    found: (count: number) => `${count} gevonden`,
    keys: { choose: 'kiezen', open: 'openen', close: 'sluiten' },
  },
})
