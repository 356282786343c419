import { bilingual } from '#platform/words.ts'
import type { NewWeightsRefusal } from './weights-history.rules.ts'

type Reason = NewWeightsRefusal['because'] | 'no-permit' | 'key-used-for-something-else'

export const weightsWords = bilingual({
  voice: 'B1',
  en: {
    counts: 'This counts',
    doesNotCount: 'This does not count',
    how: 'How the points are made',
    pointsLead: 'Each part brings at most so many points. Together they make 100.',
    part: 'Part',
    points: 'Points at most',
    later: (day: string) => `From ${day} this is different.`,
    change: 'Change the points',
    title: 'What counts for how much',
    lead: 'Whole points, a hundred together. Lists shown before the first day stay as they were.',
    validFrom: 'First day',
    save: 'Keep',
    saved: 'Kept. The lists are made with these points from the first day on.',
    history: 'What was chosen',
    usual: 'Nothing was chosen yet, so the usual points count.',
    errors: {
      occupation: 'Fill in a whole number from 0 to 100.',
      skills: 'Fill in a whole number from 0 to 100.',
      hours: 'Fill in a whole number from 0 to 100.',
      distance: 'Fill in a whole number from 0 to 100.',
      validFrom: 'Fill in a day, as in 31-12-2026.',
    },
    refusals: {
      'not-a-hundred': 'Make sure that the four numbers are a hundred together.',
      'day-has-passed': 'Choose today or a later day.',
      'no-permit': 'An administrator of the region chooses this.',
      'key-used-for-something-else': 'This form was sent before. Open the page again.',
    } satisfies Record<Reason, string> as Record<Reason, string>,
  },
  nl: {
    counts: 'Dit telt mee',
    doesNotCount: 'Dit telt niet mee',
    how: 'Hoe de punten ontstaan',
    pointsLead: 'Elk deel geeft hoogstens zoveel punten. Samen zijn ze 100.',
    part: 'Deel',
    points: 'Hoogste aantal punten',
    later: (day) => `Vanaf ${day} is dit anders.`,
    change: 'Wijzig de punten',
    title: 'Wat telt hoe zwaar',
    lead: 'Hele punten, samen honderd. Lijsten van vóór de eerste dag blijven zoals ze waren.',
    validFrom: 'Eerste dag',
    save: 'Bewaar',
    saved: 'Bewaard. Vanaf de eerste dag gelden deze punten.',
    history: 'Wat er gekozen is',
    usual: 'Er is nog niets gekozen. De gewone punten gelden.',
    errors: {
      occupation: 'Vul een heel getal in van 0 tot en met 100.',
      skills: 'Vul een heel getal in van 0 tot en met 100.',
      hours: 'Vul een heel getal in van 0 tot en met 100.',
      distance: 'Vul een heel getal in van 0 tot en met 100.',
      validFrom: 'Vul een dag in, zoals 31-12-2026.',
    },
    refusals: {
      'not-a-hundred': 'Zorg dat de vier getallen samen honderd zijn.',
      'day-has-passed': 'Kies vandaag of een latere dag.',
      'no-permit': 'Dit kiest een beheerder van de regio.',
      'key-used-for-something-else': 'Dit formulier is al verstuurd. Open de pagina opnieuw.',
    },
  },
})
