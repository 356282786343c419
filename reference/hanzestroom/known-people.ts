import { addDays, type Day, type PersonName } from '#values/public.ts'
import type { InventedCandidate, InventedWork } from './invented-region.ts'
import { peopleOfTheSeasons } from './people-of-the-seasons.ts'
import { season, workedAgo, workedAhead } from './working-days.ts'

/** What is known of somebody with a face; the rest is thrown as for everybody. */
export type KnownPerson = Pick<
  InventedCandidate,
  'name' | 'town' | 'stage' | 'payer' | 'payerMunicipality' | 'occupations' | 'hours' | 'transports' | 'conditions'
> &
  Pick<InventedCandidate, 'talents' | 'pitfalls' | 'registered' | 'dayparts' | 'earliestStart' | 'spokenDutch'> &
  Partial<Pick<InventedCandidate, 'skills' | 'licences' | 'licencesAbsent' | 'work' | 'steps' | 'representative'>>

/** Eleven of the candidates one gets to know, and somebody who has the ice rink when Daan has the climbing park. */
export function knownPeople(T: Day): readonly KnownPerson[] {
  return [...ready(), ...onTheWay(T), ...atWork(T), ...peopleOfTheSeasons(T)]
}

const uwv = { payer: 'uwv', payerMunicipality: null } as const

/** Straight with the employer, until somebody lends them out. */
const job = (employer: string, kind: InventedWork['kind'], from: Day, until: Day | null): InventedWork => ({
  employer,
  kind,
  lender: null,
  from,
  until,
  season: false,
})

const person = (given: string, prefix: string, family: string): PersonName => ({ given, prefix, family })

function ready(): KnownPerson[] {
  return [
    {
      name: person('Naomi', 'van den', 'Brink'),
      town: 'Zutphen',
      stage: 'ready',
      ...uwv,
      registered: true,
      occupations: ['order-picker', 'warehouse-assistant', 'forklift-driver'],
      hours: { min: 20, max: 24, now: null },
      transports: [
        { kind: 'bike', maxKm: 8 },
        { kind: 'train', maxKm: null },
      ],
      dayparts: ['day'],
      earliestStart: 450,
      conditions: ['one-task-at-a-time', 'one-fixed-contact'],
      spokenDutch: 'C1',
      skills: ['read-labels', 'use-scanner', 'count-stock', 'lift-safely'],
      licencesAbsent: ['forklift'],
      talents: ['Ik zie meteen als een telling niet klopt.'],
      pitfalls: ['Ik zeg te snel ja.'],
    },
    {
      name: person('Femke', "'t", 'Hart'),
      town: 'Lochem',
      stage: 'ready',
      payer: 'berkelrand',
      payerMunicipality: 'Berkelrand',
      registered: true,
      occupations: ['office-assistant', 'post-and-scan-worker'],
      hours: { min: 16, max: 16, now: null },
      transports: [{ kind: 'train', maxKm: 20 }],
      dayparts: ['day'],
      earliestStart: 480,
      conditions: ['quiet-place', 'written-tasks'],
      spokenDutch: 'C1',
      skills: ['enter-data', 'file-documents', 'use-email', 'read-labels'],
      talents: ['Ik vergeet niets wat op papier staat.'],
      pitfalls: ['Bellen kost me veel.'],
    },
  ]
}

function onTheWay(T: Day): KnownPerson[] {
  return [
    {
      name: person('Tesfay', '', 'Haile'),
      town: 'Zutphen',
      stage: 'steps-open',
      payer: 'berkelrand',
      payerMunicipality: 'Berkelrand',
      registered: false,
      occupations: ['wood-trainee', 'welder-trainee', 'metal-worker'],
      hours: { min: 32, max: 36, now: null },
      transports: [{ kind: 'bike', maxKm: 8 }],
      dayparts: ['day'],
      earliestStart: 420,
      conditions: ['picture-steps'],
      spokenDutch: 'A2',
      licencesAbsent: ['vca'],
      skills: ['use-hand-tools', 'saw-wood', 'grind-metal'],
      talents: ['Ik maak alles wat ik kan zien.'],
      pitfalls: ['Grapjes begrijp ik soms niet.'],
      steps: [
        {
          kind: 'language',
          what: 'Nederlands spreken op de werkvloer',
          who: 'gemeente, en oefenen op het werk',
          ready: workedAhead(T, 120),
        },
        { kind: 'licence', what: 'VCA halen, voorgelezen', who: 'Vakschool De Esdoorn', ready: workedAhead(T, 33) },
      ],
    },
    {
      name: person('Mila', '', 'Jansen-de Wit'),
      town: 'Olst',
      stage: 'steps-open',
      payer: 'sallanderhout',
      payerMunicipality: 'Sallanderhout',
      registered: true,
      occupations: ['nursery-worker', 'florist-helper'],
      hours: { min: 28, max: 32, now: null },
      transports: [{ kind: 'bike', maxKm: 8 }],
      dayparts: ['day'],
      earliestStart: 480,
      conditions: ['one-fixed-contact', 'shown-first'],
      spokenDutch: 'C1',
      skills: ['pot-plants', 'water-plants', 'sow'],
      representative: 'vader tekent mee',
      talents: ['Planten praten niet terug.'],
      pitfalls: ['Ik ben stil als het druk is.'],
      steps: [
        {
          kind: 'skill',
          what: 'School afmaken, daarna een leercontract',
          who: 'Praktijkcollege De Brink',
          ready: afterSchool(T),
        },
      ],
    },
    {
      name: person('Samira', '', 'Öztürk'),
      town: 'Deventer',
      stage: 'between',
      payer: 'hanzewaard',
      payerMunicipality: 'Hanzewaard',
      registered: true,
      occupations: ['kitchen-help', 'linen-room-worker'],
      hours: { min: 20, max: 20, now: null },
      transports: [{ kind: 'bus', maxKm: null }],
      dayparts: ['day'],
      earliestStart: 540,
      conditions: ['fixed-days', 'school-hours'],
      spokenDutch: 'B1',
      skills: ['cut-vegetables', 'wash-dishes', 'fold-linen'],
      talents: ['Bij mij is het schoon.'],
      pitfalls: ['Na twee uur moet ik weg.'],
      work: {
        employer: 'kade-werk',
        kind: 'between',
        lender: 'de-kade',
        from: workedAgo(T, 11),
        until: null,
        season: false,
      },
    },
  ]
}

/** School ends in July. */
const afterSchool = (T: Day) => season(T, '07-01', '07-15').until

function atWork(T: Day): KnownPerson[] {
  return [
    {
      name: person('Yusuf', '', 'El Idrissi'),
      town: 'Deventer',
      stage: 'trial',
      payer: 'hanzewaard',
      payerMunicipality: 'Hanzewaard',
      registered: true,
      occupations: ['bakery-worker', 'baker'],
      hours: { min: 20, max: 28, now: 24 },
      transports: [{ kind: 'moped', maxKm: 20 }],
      dayparts: ['early', 'day'],
      earliestStart: 270,
      conditions: ['shown-first'],
      spokenDutch: 'B2',
      licences: ['driving-am'],
      skills: ['weigh-ingredients', 'shape-dough'],
      talents: ['Vroeg op vind ik fijn.'],
      pitfalls: ['Ik vraag niet graag hulp.'],
      work: job('ten-hove', 'trial', workedAgo(T, 16), workedAhead(T, 47)),
    },
    {
      name: person('Rob', "van 't", 'Veld'),
      town: 'Brummen',
      stage: 'seconded',
      ...uwv,
      registered: true,
      occupations: ['caretaker', 'facility-worker'],
      hours: { min: 24, max: 24, now: 24 },
      transports: [{ kind: 'car', maxKm: 40 }],
      dayparts: ['day'],
      earliestStart: 420,
      conditions: ['written-tasks'],
      spokenDutch: 'C1',
      licences: ['driving-b'],
      skills: ['do-small-repairs', 'open-and-close'],
      talents: ['Ik los het liever zelf op.'],
      pitfalls: ['Vergaderen is niets voor mij.'],
      work: { ...job('voltra', 'seconded', workedAgo(T, 530), addDays(T, 165)), lender: 'de-kade' },
    },
    {
      name: person('Lotte', '', 'IJzerman'),
      town: 'Epe',
      stage: 'hired',
      ...uwv,
      registered: true,
      occupations: ['living-room-help', 'ward-host'],
      hours: { min: 16, max: 18, now: 18 },
      transports: [{ kind: 'ebike', maxKm: 15 }],
      dayparts: ['day', 'evening'],
      earliestStart: 480,
      conditions: ['short-days', 'build-up-hours'],
      spokenDutch: 'C1',
      licences: ['vog'],
      skills: ['keep-company', 'help-at-meals', 'listen-well'],
      talents: ['Ik onthoud hoe iemand de koffie wil.'],
      pitfalls: ['Van haast word ik slordig.'],
      work: job('korenschoof', 'hired', workedAgo(T, 420), null),
    },
    {
      name: person('Kevin', '', 'Wolters'),
      town: 'Vaassen',
      stage: 'hired',
      payer: 'sociale-dienst',
      payerMunicipality: 'Veluwezij',
      registered: true,
      occupations: ['bicycle-mechanic', 'bicycle-assembler'],
      hours: { min: 32, max: 36, now: 36 },
      transports: [{ kind: 'bike', maxKm: 8 }],
      dayparts: ['day'],
      earliestStart: 480,
      conditions: ['fixed-tool-place'],
      spokenDutch: 'C1',
      skills: ['repair-bicycles', 'fix-punctures', 'use-hand-tools', 'assemble-parts'],
      talents: ['Ik hoor aan de ketting wat er is.'],
      pitfalls: ['Te laat komen, daar werk ik aan.'],
      work: job('berkelwiel', 'hired', workedAgo(T, 45), null),
    },
    {
      name: person('Desta', '', 'Bekele'),
      town: 'Goor',
      stage: 'hired',
      ...uwv,
      registered: true,
      occupations: ['order-picker', 'warehouse-assistant'],
      hours: { min: 24, max: 28, now: 28 },
      transports: [{ kind: 'train', maxKm: null }],
      dayparts: ['day', 'evening'],
      earliestStart: 480,
      conditions: ['fixed-days'],
      spokenDutch: 'B1',
      skills: ['pick-orders', 'use-scanner', 'read-labels'],
      talents: ['Ik loop graag.'],
      pitfalls: ['Ik moet de trein halen.'],
      work: job('hanze-logistiek', 'hired', workedAgo(T, 9), addDays(T, 356)),
    },
  ]
}
