import type { Day } from '#values/public.ts'
import type { ToldVacancy } from './vacancies-with-a-face.ts'
import { workedAhead } from './working-days.ts'

/** Eleven jobs with one thing in the way of Naomi: the certificate, which is a course of two days. */
export function forkliftWork(T: Day): readonly ToldVacancy[] {
  return jobs.map(([employer, occupation, title, hoursMin, hoursMax, remark]) => ({
    employer,
    occupation,
    title,
    hoursMin,
    hoursMax,
    dayparts: ['day'],
    firstStart: 8 * 60 + 30,
    startFrom: workedAhead(T, 14),
    startUntil: workedAhead(T, 120),
    licences: ['forklift'],
    skills: [],
    wishedSkills: ['count-stock'],
    offers: { 'one-task-at-a-time': true, 'one-fixed-contact': true, 'fixed-times': true, headphones: false },
    remark,
  }))
}

type Job = readonly [employer: string, occupation: string, title: string, least: number, most: number, remark: string]

const jobs: readonly Job[] = [
  ['winterkoop', 'forklift-driver', 'Heftruckchauffeur deeltijd', 20, 28, 'De cursus van twee dagen wordt betaald.'],
  ['hanze-logistiek', 'forklift-driver', 'Heftruckchauffeur', 20, 24, 'Een vaste hal, zonder nachtploeg.'],
  ['sluiswacht', 'forklift-driver', 'Heftruckchauffeur laadperron', 24, 32, 'Laden en lossen in eigen volgorde.'],
  ['kade-werk', 'warehouse-assistant', 'Magazijnmedewerker', 20, 28, 'Pallets wegzetten en tellen.'],
  ['oostlijn', 'warehouse-assistant', 'Medewerker magazijn onderdelen', 24, 32, 'Alles heeft hier een nummer.'],
  ['voltra', 'warehouse-assistant', 'Magazijnmedewerker', 24, 32, 'Karren klaarzetten voor monteurs.'],
  ['de-haag', 'warehouse-assistant', 'Medewerker buitenterrein', 20, 24, 'Potgrond en stenen verplaatsen.'],
  ['bouwmarkt', 'warehouse-assistant', 'Magazijnmedewerker', 20, 28, 'Lossen vóór de winkel opengaat.'],
  ['ijsselpers', 'warehouse-assistant', 'Medewerker papieropslag', 16, 24, 'Rollen papier naar de pers brengen.'],
  ['linnenhuis', 'warehouse-assistant', 'Medewerker expeditie', 20, 24, 'Containers klaarzetten voor de route.'],
  ['straatbeeld', 'warehouse-assistant', 'Medewerker stenenopslag', 24, 32, 'Buiten, op een verhard terrein.'],
]
