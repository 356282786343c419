import { bilingual } from '#platform/words.ts'
import type { ConceptKind } from './meant.rules.ts'

/** The box that leads from what somebody types to what the list can be filtered by. */
export const conceptWords = bilingual({
  voice: 'B1',
  en: {
    ask: 'Which work or which skill?',
    title: 'What is meant?',
    lead: (typed: string) => `Typed was “${typed}”. Choose what the list should show. The word itself filters nothing.`,
    kinds: { occupation: 'Occupation', skill: 'Skill', place: 'Town' } satisfies Record<ConceptKind, string>,
    by: (name: string, by: string) => `${name} (also: ${by})`,
    show: 'Show this',
    leave: 'Leave the list as it is',
    nothing: (typed: string) => `We do not know “${typed}” as work, as a skill or as a town.`,
    tryOther: 'Try another word, or look through the filters.',
    near: 'Is it one of these?',
    chip: (name: string, kind: string) => `${name} (${kind.toLowerCase()})`,
    gone: (id: string, kind: string) => `${id} (${kind.toLowerCase()}, no longer in our list)`,
  },
  nl: {
    ask: 'Welk werk of welke vaardigheid?',
    title: 'Wat is bedoeld?',
    lead: (typed) => `Getypt is “${typed}”. Kies wat de lijst moet laten zien. Het woord zelf filtert niets.`,
    kinds: { occupation: 'Beroep', skill: 'Vaardigheid', place: 'Plaats' },
    by: (name, by) => `${name} (ook wel: ${by})`,
    show: 'Laat dit zien',
    leave: 'Laat de lijst zoals hij is',
    nothing: (typed) => `Wij kennen “${typed}” niet als werk, als vaardigheid of als plaats.`,
    tryOther: 'Probeer een ander woord, of kijk bij de filters.',
    near: 'Is het misschien een van deze?',
    chip: (name, kind) => `${name} (${kind.toLowerCase()})`,
    gone: (id, kind) => `${id} (${kind.toLowerCase()}, niet meer in onze lijst)`,
  },
})
