import { bilingual } from '#platform/words.ts'

export const readinessWords = bilingual({
  voice: 'B1',
  en: {
    title: 'What is still needed',
    all: 'See and add',
    notScreened: 'Not screened yet.',
    nothing: 'Nothing is open.',
    more: (count: number) => `And ${count} more.`,
    goOn: 'Go on with the screening',
    screen: 'To the screening',
    decided: (verdict: string, on: string) => `${verdict}, ${on}`,
    list: 'Put on the list of what is needed',
  },
  nl: {
    title: 'Wat ontbreekt nog',
    all: 'Bekijk en vul aan',
    notScreened: 'Nog niet gescreend.',
    nothing: 'Er staat niets open.',
    more: (count) => `En nog ${count}.`,
    goOn: 'Ga verder met de screening',
    screen: 'Naar de screening',
    decided: (verdict, on) => `${verdict}, ${on}`,
    list: 'Zet op de lijst wat ontbreekt',
  },
})
