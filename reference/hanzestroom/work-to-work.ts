import type { Day } from '#values/public.ts'
import { keyOf } from './candidates.ts'
import { dice } from './dice.ts'
import type { InventedCandidate, InventedWork } from './invented-region.ts'
import { notesBy } from './notes.ts'
import { postcodeIn } from './postcodes.ts'
import { testBsns } from './test-bsn.ts'
import { workedAgo, workedAhead } from './working-days.ts'

/** Jan-Willem loses his job with thirty-three others, and knows the day. */
export function workToWork(T: Day): readonly InventedCandidate[] {
  const throws = dice(34)
  const name = { given: 'Jan-Willem', prefix: 'de', family: 'Graaf' }
  const work: InventedWork = {
    employer: 'smaakvol',
    kind: 'hired',
    lender: null,
    from: workedAgo(T, 7300),
    until: workedAhead(T, 50),
    season: false,
  }
  return [
    {
      key: keyOf(name),
      name,
      bsn: testBsns(241)[240] ?? '',
      town: 'Twello',
      postcode: postcodeIn('Twello', throws),
      email: 'jan.willem.de.graaf@post.example',
      phone: '06-02407440',
      lettersBy: 'phone',
      readsDutch: 'C1',
      representative: null,
      stage: 'hired',
      stageSince: workedAgo(T, 40),
      stopped: null,
      steps: [],
      work,
      occupations: ['cook', 'care-kitchen-cook'],
      hours: { min: 28, max: 32, now: 32 },
      dayparts: ['day', 'evening'],
      earliestStart: 420,
      transports: [{ kind: 'car', maxKm: 40 }],
      licences: ['driving-b', 'haccp'],
      licencesAbsent: [],
      skills: ['cook-meals', 'keep-food-hygiene', 'cut-vegetables'],
      skillsAbsent: [],
      spokenDutch: 'C1',
      conditions: [],
      registered: false,
      availableFrom: workedAhead(T, 51),
      talents: ['Twintig jaar keuken, ik kan onder druk koken.'],
      pitfalls: ['Computers ontwijk ik.'],
      confirmedOn: workedAgo(T, 6),
      payer: null,
      payerMunicipality: null,
      holder: 'werkcentrum',
      lead: 'priya-ramdin',
      relations: [],
      notes: notesBy(T, 'priya-ramdin', throws),
    },
  ]
}
