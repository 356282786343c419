import { bilingual } from '#platform/words.ts'

/** What she reads of a meeting with an employer: short, one thing in a sentence. */
export const myIntroductionWords = bilingual({
  voice: 'A2',
  en: {
    title: (employer: string) => `You meet ${employer}`,
    calledOff: 'This appointment does not go on. We call you.',
    day: 'Day',
    time: 'Time',
    where: 'Where',
    byPhone: 'They call you',
    goesAlong: 'Who goes along',
    nobody: 'Nobody',
    bring: 'What do I need?',
    calendar: 'In my calendar',
    back: 'Back',
  },
  nl: {
    title: (employer) => `U ontmoet ${employer}`,
    calledOff: 'Deze afspraak gaat niet door. Wij bellen u.',
    day: 'Dag',
    time: 'Tijd',
    where: 'Waar',
    byPhone: 'U wordt gebeld',
    goesAlong: 'Wie gaat mee',
    nobody: 'Niemand',
    bring: 'Wat heb ik nodig?',
    calendar: 'In mijn agenda',
    back: 'Terug',
  },
})
