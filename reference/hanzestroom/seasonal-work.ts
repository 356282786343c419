import { addDays, type Day, earliest } from '#values/public.ts'
import type { ToldVacancy } from './vacancies-with-a-face.ts'
import { type Season, season, workedAhead } from './working-days.ts'

const nine = 9 * 60

/** Work that comes and goes; its remark says where one can go after. */
export function seasonalWork(T: Day): readonly ToldVacancy[] {
  return [
    {
      employer: 'zonnehof',
      title: 'Medewerker kwekerij',
      occupation: 'nursery-worker',
      places: 6,
      hoursMin: 24,
      hoursMax: 38,
      dayparts: ['day'],
      skills: ['work-outdoors'],
      offers: { 'shown-first': true, 'start-talk': true },
      remark: 'Na juli: Winterkoop zoekt vanaf oktober.',
      ...within(T, season(T, '02-01', '07-31')),
    },
    {
      employer: 'hoge-duif',
      title: 'Instructeur klimbos',
      occupation: 'climbing-instructor',
      hoursMin: 24,
      hoursMax: 32,
      dayparts: ['day', 'weekend'],
      skills: ['speak-to-groups'],
      spokenDutch: 'B1',
      offers: { 'same-team': true, 'start-talk': true },
      remark: 'Cursus van drie dagen. In de winter: de ijsbaan.',
      ...within(T, season(T, '04-01', '10-31')),
    },
    {
      employer: 'scheve-schaats',
      title: 'Baanmedewerker',
      occupation: 'ice-rink-worker',
      hoursMin: 20,
      hoursMax: 32,
      dayparts: ['evening', 'weekend'],
      firstStart: 16 * 60,
      skills: ['skate'],
      offers: { 'same-team': true },
      remark: 'In de zomer: het klimbos.',
      ...within(T, season(T, '11-01', '03-10')),
    },
    {
      employer: 'zwaantje',
      title: 'Receptie en sleutels',
      occupation: 'campsite-receptionist',
      hoursMin: 20,
      hoursMax: 20,
      dayparts: ['day', 'weekend'],
      firstStart: nine,
      spokenDutch: 'B1',
      skills: ['welcome-visitors'],
      wishedSkills: ['speak-german'],
      offers: { 'fixed-days': true },
      remark: 'Een beetje Duits helpt.',
      ...within(T, season(T, '04-01', '09-30')),
    },
  ]
}

/** One can begin in the first month of a season; in one that runs within two weeks, and a month long. */
function within(T: Day, { running, from, until }: Season) {
  const start = running ? earliest(workedAhead(T, 14), until) : from
  return { startFrom: start, startUntil: earliest(addDays(start, 28), until) }
}
