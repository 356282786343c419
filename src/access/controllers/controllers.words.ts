import { bilingual } from '#platform/words.ts'
import type { Controller, SituationId } from './controllers.ts'

export const controllersWords = bilingual({
  voice: 'B1',
  en: {
    title: 'Who answers for this data',
    situations: {
      dossier: 'Dossier',
      notes: 'Notes',
      proposal: 'Proposal',
      introduction: 'Name at an employer',
      log: 'Log and signing in',
    } satisfies Record<SituationId, string> as Record<SituationId, string>,
    is: {
      keeper: 'who keeps the dossier',
      writers: 'each for what it wrote',
      together: 'together',
      receiver: 'who received it',
      region: 'the partners of the region together',
    } satisfies Record<Controller, string> as Record<Controller, string>,
  },
  nl: {
    title: 'Wie is verantwoordelijk voor deze gegevens',
    situations: {
      dossier: 'Dossier',
      notes: 'Notities',
      proposal: 'Voorstel',
      introduction: 'Naam bij een werkgever',
      log: 'Logboek en aanmelden',
    },
    is: {
      keeper: 'wie het dossier bijhoudt',
      writers: 'elk voor wat er is geschreven',
      together: 'samen',
      receiver: 'wie het ontving',
      region: 'de partners van de regio samen',
    },
  },
})
