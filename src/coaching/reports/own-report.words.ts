import { bilingual } from '#platform/words.ts'
import type { GoalOutcome } from './report.ts'

/** The report about her help, in words she knows. */
export const ownReportWords = bilingual({
  voice: 'A2',
  en: {
    title: 'How did the help go?',
    written: (name: string, day: string) => `${name} wrote this on ${day}.`,
    results: 'What you worked on',
    outcomes: { reached: 'Done', partly: 'Partly done', 'not-reached': 'Not done yet' } satisfies Record<
      GoalOutcome,
      string
    >,
    conclusion: 'What your coach thinks',
    takesOver: (name: string) => `${name} helps you from now on`,
    yourName: 'Your name',
    grade: 'What grade do you give the help?',
    gradeHint: '10 is very good. 1 is very bad.',
    sign: 'I have read it',
    signedOn: (day: string) => `Your name has stood here since ${day}.`,
    thanks: 'Thank you. Your name stands there.',
    toRead: 'Read the report',
    back: 'Back',
    errors: { grade: 'Choose a grade from 1 to 10.' },
    refusals: {
      'not-found': 'It is not there. Ask your coach.',
      'signed-already': 'Your name stands there already.',
      'no-permit': 'This is not possible here.',
      'key-used-for-something-else': 'Load the page again.',
    },
  },
  nl: {
    title: 'Hoe ging de hulp?',
    written: (name, day) => `${name} schreef dit op ${day}.`,
    results: 'Waar u aan werkte',
    outcomes: { reached: 'Gelukt', partly: 'Deels gelukt', 'not-reached': 'Nog niet gelukt' },
    conclusion: 'Wat uw coach vindt',
    takesOver: (name) => `${name} helpt u vanaf nu`,
    yourName: 'Uw naam',
    grade: 'Welk cijfer geeft u de hulp?',
    gradeHint: '10 is heel goed. 1 is heel slecht.',
    sign: 'Ik heb het gelezen',
    signedOn: (day) => `Uw naam staat hier sinds ${day}.`,
    thanks: 'Dank u wel. Uw naam staat er.',
    toRead: 'Lees het verslag',
    back: 'Terug',
    errors: { grade: 'Kies een cijfer van 1 tot en met 10.' },
    refusals: {
      'not-found': 'Dit is er niet. Vraag het uw coach.',
      'signed-already': 'Uw naam staat er al.',
      'no-permit': 'Dat kan hier niet.',
      'key-used-for-something-else': 'Laad de pagina opnieuw.',
    },
  },
})
