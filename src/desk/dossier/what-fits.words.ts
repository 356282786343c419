import { bilingual } from '#platform/words.ts'

/** Which work fits one person. */
export const whatFitsWords = bilingual({
  voice: 'B1',
  en: {
    people: 'People',
    box: (count: number) => (count === 1 ? 'Fits 1 vacancy' : `Fits ${count} vacancies`),
    all: (count: number) => `All ${count}`,
    see: 'See',
    none: 'No open vacancy fits on everything now.',
    openOnes: (toAsk: number, almost: number) => `${toAsk} with a question, ${almost} with one thing in the way.`,
    difference: 'What makes the most difference',
    noDifference: 'No single change brings more work within reach now.',
    title: (name: string) => `Work for ${name}`,
    tabs: 'Lists of work',
    tab: { fits: 'Fits', 'to-ask': 'To ask', almost: 'Almost' },
    leads: {
      fits: 'Every condition is met.',
      'to-ask': 'Nothing is in the way. Something is not known yet.',
      almost: 'One thing is in the way. This is what would remove it.',
    },
    empty: {
      fits: 'No open vacancy fits on everything now',
      'to-ask': 'There is nothing to ask',
      almost: 'No work is just one thing away',
    },
    points: 'Points',
    why: 'Why',
    lead: 'This counts for open vacancies that you may see.',
  },
  nl: {
    people: 'Mensen',
    box: (count) => (count === 1 ? 'Past bij 1 vacature' : `Past bij ${count} vacatures`),
    all: (count) => `Alle ${count}`,
    see: 'Bekijk',
    none: 'Er is nu geen open vacature die op alles past.',
    openOnes: (toAsk, almost) => `${toAsk} met een vraag, ${almost} met één ding in de weg.`,
    difference: 'Wat maakt het meeste verschil',
    noDifference: 'Eén verandering alleen brengt nu geen werk dichterbij.',
    title: (name) => `Werk voor ${name}`,
    tabs: 'Lijsten met werk',
    tab: { fits: 'Past', 'to-ask': 'Vragen', almost: 'Bijna' },
    leads: {
      fits: 'Aan elke voorwaarde is voldaan.',
      'to-ask': 'Er staat niets in de weg. Iets is nog niet bekend.',
      almost: 'Eén ding staat in de weg. Dit lost het op.',
    },
    empty: {
      fits: 'Er is nu geen open vacature die op alles past',
      'to-ask': 'Er is niets te vragen',
      almost: 'Bij geen enkel werk is er maar één ding in de weg',
    },
    points: 'Punten',
    why: 'Waarom',
    lead: 'Dit gaat over open vacatures die je mag zien.',
  },
})
