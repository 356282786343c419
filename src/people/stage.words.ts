import { bilingual } from '#platform/words.ts'
import type { Availability } from './dossiers/availability.rules.ts'
import type { Stage } from './stage.rules.ts'

export const stageWords = bilingual({
  voice: 'B1',
  en: {
    stage: {
      new: 'New',
      'steps-open': 'Getting ready',
      'not-known': 'Something to ask',
      ready: 'Ready for work',
      proposed: 'Proposed',
      'trial-requested': 'Trial requested',
      trial: 'Trial placement',
      seconded: 'Seconded',
      hired: 'At work',
      between: 'Between assignments',
      stopped: 'Stopped',
    } satisfies Record<Stage, string> as Record<Stage, string>,
    available: {
      now: 'Now',
      later: 'Later',
      'to-confirm': 'To confirm',
      'not-known': 'Not known',
      'not-asked': 'At work or stopped',
    } satisfies Record<Availability, string> as Record<Availability, string>,
  },
  nl: {
    stage: {
      new: 'Nieuw',
      'steps-open': 'In voorbereiding',
      'not-known': 'Nog iets vragen',
      ready: 'Klaar voor werk',
      proposed: 'Voorstel gedaan',
      'trial-requested': 'Proef aangevraagd',
      trial: 'Proefplaatsing',
      seconded: 'Gedetacheerd',
      hired: 'Aan het werk',
      between: 'Tussen opdrachten',
      stopped: 'Gestopt',
    },
    available: {
      now: 'Per direct',
      later: 'Later',
      'to-confirm': 'Bevestigen',
      'not-known': 'Niet bekend',
      'not-asked': 'Werkt of is gestopt',
    },
  },
})
