import type { Sheet } from '#platform/public.ts'
import { bilingual } from '#platform/words.ts'
import type { Lang } from '#values/public.ts'
import { occupationOf } from '#vocabulary/public.ts'
import type { PersonInList } from '../dossiers/see-people.ts'
import { stageWords } from '../stage.words.ts'

export const exportWords = bilingual({
  voice: 'B1',
  en: {
    heads: [
      'Name',
      'Lives in',
      'Seeks work as',
      'Hours from',
      'Hours to',
      'Step',
      'Since',
      'Available',
      'Available from',
      'Confirmed on',
      'In the register',
      'Lead professional',
      'Kept by',
    ],
    sheet: 'people',
    register: { yes: 'Yes', no: 'No', unknown: 'Not known' },
  },
  nl: {
    heads: [
      'Naam',
      'Woont in',
      'Zoekt werk als',
      'Uren vanaf',
      'Uren tot en met',
      'Stap',
      'Sinds',
      'Beschikbaar',
      'Beschikbaar vanaf',
      'Bevestigd op',
      'In het register',
      'Vaste begeleider',
      'Dossier van',
    ],
    sheet: 'mensen',
    register: { yes: 'Ja', no: 'Nee', unknown: 'Niet bekend' },
  },
})

/** Where each column of the list stands in the sheet: hours and days are two there. */
export const placesInSheet: Readonly<Record<string, readonly number[]>> = {
  name: [0],
  town: [1],
  work: [2],
  hours: [3, 4],
  stage: [5],
  since: [6],
  available: [7, 8],
  confirmed: [9],
  register: [10],
  lead: [11],
  holder: [12],
}

/** The people as rows of a sheet, in the language of who takes them along. */
export function sheetOf(people: readonly PersonInList[], lang: Lang): Sheet {
  const { heads, sheet: name } = exportWords[lang]
  return { name, heads: [...heads], rows: people.map((person) => rowOf(person, lang)) }
}

function rowOf(person: PersonInList, lang: Lang): Sheet['rows'][number] {
  const { register } = exportWords[lang]
  const { stage, available } = stageWords[lang]
  const works = person.occupations.map((id) => occupationOf(id)?.[lang] ?? id)
  return [
    person.name,
    person.town,
    works.join(', ') || person.occupationAsGiven,
    person.hoursMin,
    person.hoursMax,
    stage[person.stage],
    { day: person.stageSince },
    available[person.available],
    person.availableFrom && { day: person.availableFrom },
    person.confirmedOn && { day: person.confirmedOn },
    person.registered === null ? register.unknown : person.registered ? register.yes : register.no,
    person.lead,
    person.holder,
  ]
}
