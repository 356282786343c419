import { bilingual } from '#platform/words.ts'

/** One person and one vacancy, every reason: to be read aloud to both. */
export const pairWords = bilingual({
  voice: 'B1',
  en: {
    vacancies: 'Vacancies',
    title: (name: string, work: string) => `${name} and ${work}`,
    lists: {
      fits: 'Fits on every condition.',
      'to-ask': 'Nothing is in the way. Something is not known yet.',
      almost: 'One thing is in the way.',
      no: 'More than one thing is in the way.',
    },
    conditions: 'What the work asks',
    points: 'Where the points come from',
    outOf: (points: number, of: number) => `${points} of ${of}`,
    sum: (score: number) => `Together ${score} of 100 points.`,
    decides: 'These points decide nothing. People do.',
    toDossier: 'To the file',
    toVacancy: 'To the vacancy',
    fillIn: 'Fill in',
    ask: { person: (name: string) => `Ask ${name}`, employer: 'Ask the employer' },
    whatCounts: 'What counts, and what does not?',
  },
  nl: {
    vacancies: 'Vacatures',
    title: (name, work) => `${name} en ${work}`,
    lists: {
      fits: 'Past op alle voorwaarden.',
      'to-ask': 'Er staat niets in de weg. Iets is nog niet bekend.',
      almost: 'Eén ding staat in de weg.',
      no: 'Er staat meer dan één ding in de weg.',
    },
    conditions: 'Wat het werk vraagt',
    points: 'Waar de punten vandaan komen',
    outOf: (points, of) => `${points} van ${of}`,
    sum: (score) => `Samen ${score} van 100 punten.`,
    decides: 'Deze punten beslissen niets. Dat doen mensen.',
    toDossier: 'Naar het dossier',
    toVacancy: 'Naar de vacature',
    fillIn: 'Vul in',
    ask: { person: (name) => `Vraag ${name}`, employer: 'Vraag werkgever' },
    whatCounts: 'Wat telt mee, en wat niet?',
  },
})
