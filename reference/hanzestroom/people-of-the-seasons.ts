import type { Day } from '#values/public.ts'
import type { InventedWork } from './invented-region.ts'
import type { KnownPerson } from './known-people.ts'
import { season } from './working-days.ts'

/** Daan climbs in summer and Sjoerd skates in winter: whoever is in season at T is at work, the other one waits. */
export function peopleOfTheSeasons(T: Day): KnownPerson[] {
  const summer = season(T, '04-01', '10-31').running
  return [
    daan(summer, summer ? seasonalJob(T, 'hoge-duif', '04-01', '10-31') : null),
    sjoerd(!summer, winterJob(T, summer)),
  ]
}

/** Between the ice and the trees three weeks are open; the garden centre has them. */
function winterJob(T: Day, summer: boolean): InventedWork | null {
  if (summer) return null
  const ice = season(T, '11-01', '03-10').running
  return ice ? seasonalJob(T, 'scheve-schaats', '11-01', '03-10') : seasonalJob(T, 'de-haag', '03-01', '06-30')
}

function seasonalJob(T: Day, employer: string, start: string, end: string): InventedWork {
  const { from, until } = season(T, start, end)
  return { employer, kind: 'hired', lender: null, from, until, season: true }
}

function daan(working: boolean, work: InventedWork | null): KnownPerson {
  return {
    name: { given: 'Daan', prefix: '', family: 'Kuipers' },
    town: 'Vorden',
    stage: working ? 'hired' : 'ready',
    payer: 'uwv',
    payerMunicipality: null,
    registered: true,
    occupations: ['climbing-instructor', 'green-worker', 'ice-rink-worker'],
    hours: { min: 24, max: 32, now: working ? 32 : null },
    transports: [{ kind: 'moped', maxKm: 20 }],
    dayparts: ['day', 'evening', 'weekend'],
    earliestStart: 480,
    conditions: ['start-talk'],
    spokenDutch: 'C1',
    licences: ['driving-am'],
    skills: ['instruct-safety', 'speak-to-groups', 'supervise-group', 'work-outdoors'],
    talents: ['Buiten denk ik helder.'],
    pitfalls: ['Een leeg weekend vind ik lastig.'],
    work,
  }
}

function sjoerd(working: boolean, work: InventedWork | null): KnownPerson {
  return {
    name: { given: 'Sjoerd', prefix: '', family: 'Wiersma' },
    town: 'Deventer',
    stage: working ? 'hired' : 'ready',
    payer: 'uwv',
    payerMunicipality: null,
    registered: true,
    occupations: ['ice-rink-worker', 'garden-centre-worker'],
    hours: { min: 20, max: 24, now: working ? 24 : null },
    transports: [{ kind: 'bike', maxKm: 8 }],
    dayparts: ['day', 'evening', 'weekend'],
    earliestStart: 540,
    conditions: ['same-team'],
    spokenDutch: 'C1',
    skills: ['skate', 'supervise-group', 'follow-safety-rules'],
    talents: ['Op het ijs zie ik wie gaat vallen.'],
    pitfalls: ['In de zomer weet ik niet goed wat ik wil.'],
    work,
  }
}
