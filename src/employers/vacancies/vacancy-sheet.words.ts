import type { Sheet } from '#platform/public.ts'
import { bilingual } from '#platform/words.ts'
import type { Lang } from '#values/public.ts'
import { dayparts, occupations, sectors } from '#vocabulary/public.ts'
import { labelIn, saidTime } from '../said.ts'
import type { VacancyRow } from './see-vacancies.ts'
import { vacancyWords } from './vacancy.words.ts'

export const vacancySheetWords = bilingual({
  voice: 'B1',
  en: {
    heads: {
      title: 'Work',
      employer: 'Employer',
      town: 'Town',
      occupation: 'Occupation',
      sector: 'Sector',
      hoursMin: 'Hours at least',
      hoursMax: 'Hours at most',
      times: 'Times',
      firstStart: 'Earliest start',
      startFrom: 'First day',
      places: 'Places',
      taken: 'Places taken',
      registered: 'Only for the register',
      state: 'Stands',
      since: 'Since',
      team: 'Team',
      colleague: 'Brought in by',
    },
    yes: 'Yes',
    no: 'No',
  },
  nl: {
    heads: {
      title: 'Werk',
      employer: 'Werkgever',
      town: 'Plaats',
      occupation: 'Beroep',
      sector: 'Branche',
      hoursMin: 'Uren minstens',
      hoursMax: 'Uren hoogstens',
      times: 'Tijden',
      firstStart: 'Vroegste begin',
      startFrom: 'Eerste dag',
      places: 'Plaatsen',
      taken: 'Plaatsen bezet',
      registered: 'Alleen voor het register',
      state: 'Staat',
      since: 'Sinds',
      team: 'Team',
      colleague: 'Binnengebracht door',
    },
    yes: 'Ja',
    no: 'Nee',
  },
})

/** Where each column of the list stands in the sheet. */
export const placesInVacancySheet: Readonly<Record<string, readonly number[]>> = {
  title: [0],
  employer: [1],
  town: [2],
  occupation: [3],
  sector: [4],
  hours: [5, 6],
  times: [7, 8],
  start: [9],
  places: [10, 11],
  state: [13],
  since: [14],
  team: [15],
  colleague: [16],
}

/** The list of vacancies as a sheet. */
export function vacancySheet(rows: readonly VacancyRow[], lang: Lang): Sheet {
  const t = vacancySheetWords[lang]
  return {
    name: vacancyWords[lang].file,
    heads: Object.values(t.heads),
    rows: rows.map((row) => [
      row.title,
      row.employer,
      row.town,
      row.occupation && labelIn(occupations, row.occupation, lang),
      row.sector && labelIn(sectors, row.sector, lang),
      row.hoursMin,
      row.hoursMax,
      row.dayparts.map((one) => labelIn(dayparts, one, lang)).join(', '),
      row.firstStart === null ? null : saidTime(row.firstStart, lang),
      row.startFrom && { day: row.startFrom },
      row.places,
      row.placesTaken,
      row.registeredOnly ? t.yes : t.no,
      vacancyWords[lang].states[row.state],
      { day: row.stateSince },
      row.team,
      row.byWhom,
    ]),
  }
}
