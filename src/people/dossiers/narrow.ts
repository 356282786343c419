import { type FieldGroup, isOpen, type Sights } from '#access/public.ts'
import type { PersonName } from '#values/public.ts'
import type { Dossier } from './dossier.ts'
import type { DossierView } from './see-dossier.ts'
import type { PersonInList } from './see-people.ts'

/** What is shown of somebody, on whichever page, in whichever file. */
type Shown = keyof Dossier | keyof DossierView | keyof PersonInList

/**
 * Every single thing that is shown, and the group of data it belongs to. What a page shows next does not compile until
 * somebody says here what it is. `course` is how the work goes: it says nothing of who she is or what she can.
 */
export const groupOf = {
  id: 'course',
  subject: 'course',
  holder: 'course',
  version: 'course',
  stage: 'course',
  stageSince: 'course',
  lead: 'course',
  leadId: 'course',
  payer: 'course',
  isHolder: 'course',
  readOnly: 'course',
  sharing: 'course',
  missing: 'course',
  closed: 'course',
  controllers: 'course',
  name: 'contact',
  town: 'contact',
  postcode: 'contact',
  place: 'contact',
  placeKnown: 'contact',
  placeExact: 'contact',
  email: 'contact',
  phone: 'contact',
  lettersBy: 'contact',
  representative: 'contact',
  acting: 'contact',
  bsn: 'bsn',
  occupations: 'wishes',
  occupationAsGiven: 'wishes',
  excludedSectors: 'wishes',
  hours: 'wishes',
  hoursMin: 'wishes',
  hoursMax: 'wishes',
  dayparts: 'wishes',
  earliestStart: 'wishes',
  available: 'wishes',
  availableFrom: 'wishes',
  confirmedOn: 'wishes',
  transports: 'wishes',
  spokenDutch: 'wishes',
  readsDutch: 'wishes',
  skills: 'wishes',
  skillsAbsent: 'wishes',
  licences: 'wishes',
  licencesAbsent: 'wishes',
  talents: 'wishes',
  pitfalls: 'wishes',
  registered: 'ground',
  helpsOpen: 'possibilities',
  helps: 'possibilities',
  notes: 'log',
  notesTotal: 'log',
  releases: 'course',
} as const satisfies Record<Shown, FieldGroup | 'course'>

/** What stands in the place of what is not shown: the same as when nobody knows it. */
const blank: Partial<Record<Shown, unknown>> = {
  acting: [],
  placeKnown: false,
  placeExact: false,
  occupations: [],
  excludedSectors: [],
  hours: { min: null, max: null, now: null },
  available: 'not-known',
  skills: [],
  skillsAbsent: [],
  licences: [],
  licencesAbsent: [],
  talents: [],
  pitfalls: [],
  helpsOpen: false,
}

/** Written by the person or about her in free text: a code in the place of a name does not make it nameless. */
const freeText: readonly string[] = ['talents', 'pitfalls', 'occupationAsGiven']

/** The same facts with nothing in them that this reader may not see. Notes are left to who reads them: some are one's own. */
export function narrow<Facts extends { readonly id: string }>(facts: Facts, sights: Sights): Facts {
  const shown = Object.entries(facts).map(([field, value]) => [
    field,
    isShown(field as Shown, sights) ? value : valueFor(field as Shown, facts, sights),
  ])
  return Object.fromEntries(shown) as Facts
}

function isShown(field: Shown, sights: Sights): boolean {
  const group = groupOf[field]
  if (group === 'course' || group === 'log' || group === 'bsn') return true // a BSN comes masked or not at all
  return isOpen(sights[group]) || (sights[group] === 'coded' && !freeText.includes(field))
}

function valueFor(field: Shown, facts: { readonly id: string }, sights: Sights): unknown {
  if (field !== 'name') return blank[field] ?? null
  return sights.contact === 'masked' ? initialsOf((facts as unknown as Dossier).name) : codeOf(facts.id)
}

const initialsOf = ({ given, family }: PersonName): PersonName => ({
  given: `${given.charAt(0)}.`,
  prefix: '',
  family: `${family.charAt(0)}.`,
})

/** One dossier keeps one code, so that two people can speak of the same one. */
const codeOf = (id: string): PersonName => ({ given: 'N.N.', prefix: '', family: id.slice(0, 6).toUpperCase() })

/** The groups of which this reader sees nothing here, for a page that says so. */
export const closedGroups = (sights: Sights, ofPage: readonly FieldGroup[]): readonly FieldGroup[] =>
  ofPage.filter((group) => !isOpen(sights[group]) && sights[group] !== 'coded')
