import { bilingual } from '#platform/words.ts'
import type { ReckonRefusal } from './skill-weights.rules.ts'

type Reason = ReckonRefusal['because'] | 'no-permit' | 'key-used-for-something-else'

export const skillWeightsWords = bilingual({
  voice: 'B1',
  en: {
    title: 'What a skill weighs',
    how: 'A skill that little work asks weighs more: up to 200. A common one weighs 50.',
    usual: 'Every skill weighs the same now: 100.',
    since: (day: string, count: number) => `Since ${day}, for ${count} skills. Every other skill weighs 100.`,
    next: (day: string) => `New weights are ready. They count from ${day}.`,
    skill: 'Skill',
    weight: 'Weight',
    asked: 'Asked in open work',
    askedBy: (asked: number, work: number) => `${asked} of ${work}`,
    reckon: 'Reckon anew from open work',
    reckonLead: 'They count from tomorrow. What was shown before stays as it was.',
    reckoned: 'Reckoned. The new weights count from tomorrow.',
    refusals: {
      'no-open-work': 'Open work names no skill yet. Add work with skills first.',
      'already-reckoned': 'New weights are ready already. Come back once they count.',
      'no-permit': 'An administrator of the region does this.',
      'key-used-for-something-else': 'This form was sent before. Open the page again.',
    } satisfies Record<Reason, string> as Record<Reason, string>,
  },
  nl: {
    title: 'Hoe zwaar een vaardigheid telt',
    how: 'Een vaardigheid die weinig werk vraagt, telt zwaarder: tot 200. Een gewone telt voor 50.',
    usual: 'Elke vaardigheid telt nu even zwaar: 100.',
    since: (day, count) => `Sinds ${day}, voor ${count} vaardigheden. Elke andere vaardigheid telt voor 100.`,
    next: (day) => `Er staan nieuwe gewichten klaar. Ze gelden vanaf ${day}.`,
    skill: 'Vaardigheid',
    weight: 'Gewicht',
    asked: 'Gevraagd in open werk',
    askedBy: (asked, work) => `${asked} van ${work}`,
    reckon: 'Reken opnieuw uit open werk',
    reckonLead: 'Ze gelden vanaf morgen. Wat eerder is getoond, blijft zoals het was.',
    reckoned: 'Uitgerekend. De nieuwe gewichten gelden vanaf morgen.',
    refusals: {
      'no-open-work': 'Open werk noemt nog geen vaardigheid. Voeg eerst werk met vaardigheden toe.',
      'already-reckoned': 'Er staan al nieuwe gewichten klaar. Kom terug als ze gelden.',
      'no-permit': 'Dit doet een beheerder van de regio.',
      'key-used-for-something-else': 'Dit formulier is al verstuurd. Open de pagina opnieuw.',
    },
  },
})
