import { earliest } from '#values/public.ts'
import { atLeast } from '#vocabulary/public.ts'
import type { InventedCandidate, InventedEmployer, InventedVacancy } from './invented-region.ts'
import { hanzePlaces } from './places.ts'

/** Nobody is proposed for work that cannot be: what was thrown about the person bends to the work. */
export function madeToFit(one: InventedCandidate, work: InventedVacancy, at: InventedEmployer): InventedCandidate {
  const spoken = work.spokenDutch
  return {
    ...one,
    occupations: [work.occupation, ...one.occupations.filter((job) => job !== work.occupation)].slice(0, 3),
    hours: { ...one.hours, now: null },
    dayparts: [...new Set([...(one.dayparts ?? []), ...work.dayparts])],
    earliestStart: Math.min(one.earliestStart ?? 480, work.firstStart ?? (work.dayparts.includes('early') ? 330 : 480)),
    transports: one.town === at.town ? [{ kind: 'bike', maxKm: 8 }] : waysTo(one, at, work),
    licences: [...new Set([...one.licences, ...work.licences])],
    licencesAbsent: one.licencesAbsent.filter((paper) => !work.licences.includes(paper)),
    skills: [...new Set([...one.skills, ...work.skills])],
    skillsAbsent: one.skillsAbsent.filter((skill) => !work.skills.includes(skill)),
    spokenDutch: spoken && !(one.spokenDutch && atLeast(one.spokenDutch, spoken)) ? spoken : one.spokenDutch,
    conditions: (one.conditions ?? []).filter((condition) => work.offers[condition]),
    availableFrom:
      work.startFrom && one.availableFrom ? earliest(one.availableFrom, work.startFrom) : one.availableFrom,
  }
}

/** By train where it stops at both ends and the work does not begin before it runs; else by car. */
function waysTo(one: InventedCandidate, at: InventedEmployer, work: InventedVacancy): InventedCandidate['transports'] {
  const stops = (town: string) => hanzePlaces.some(({ name, station }) => name === town && station)
  const byTrain = stops(one.town) && stops(at.town) && !work.dayparts.includes('early')
  return byTrain
    ? [
        { kind: 'bike', maxKm: 8 },
        { kind: 'train', maxKm: 60 },
      ]
    : [{ kind: 'car', maxKm: 60 }]
}
