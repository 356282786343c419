import { bilingual } from '#platform/words.ts'

export const myControllersWords = bilingual({
  voice: 'A2',
  en: {
    title: 'Who is in charge of my data?',
    link: 'Who is in charge?',
    dossier: 'Your file:',
    notes: 'A note: who wrote it.',
    proposal: 'A proposal: they decide together.',
    employer: 'Your name at an employer: the employer.',
  },
  nl: {
    title: 'Wie is de baas over mijn gegevens?',
    link: 'Wie is de baas?',
    dossier: 'Uw dossier:',
    notes: 'Een notitie: wie die schreef.',
    proposal: 'Een voorstel: zij samen.',
    employer: 'Uw naam bij een werkgever: de werkgever.',
  },
})
