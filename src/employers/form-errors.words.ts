import { bilingual } from '#platform/words.ts'

/** What a shape calls a wrong answer, as a sentence that says what to do. */
export const formErrorWords = bilingual({
  voice: 'B1',
  en: {
    noSuchDay: (lastDay: string) => `That month has ${lastDay} days. Choose another day.`,
    notADay: 'Write a day as 31-12-2026.',
    changedBy: (who: string, time: string) => `${who} changed this at ${time}.`,
    changed: 'Somebody changed this while you were writing.',
    yourTextStays: 'Your text is still here. Save again to keep it.',
    lookFirst: 'Look at what is saved now',
  },
  nl: {
    noSuchDay: (lastDay) => `Die maand heeft ${lastDay} dagen. Kies een andere dag.`,
    notADay: 'Schrijf een dag als 31-12-2026.',
    changedBy: (who, time) => `${who} wijzigde dit om ${time}.`,
    changed: 'Iemand wijzigde dit terwijl je schreef.',
    yourTextStays: 'Je tekst staat hier nog. Bewaar opnieuw om die te houden.',
    lookFirst: 'Bekijk wat er nu bewaard is',
  },
})
