import { folded } from '#values/public.ts'

/** What a column of a file with work can hold for us. */
export type VacancyField =
  | 'reference'
  | 'employer'
  | 'kvk'
  | 'title'
  | 'occupation'
  | 'places'
  | 'hours'
  | 'hoursMin'
  | 'hoursMax'
  | 'dayparts'
  | 'firstStart'
  | 'startFrom'
  | 'startUntil'
  | 'town'
  | 'postcode'
  | 'licences'
  | 'spokenDutch'
  | 'spokenDutchFor'
  | 'remark'

export interface VacancyColumn {
  readonly place: number
  readonly heading: string
  readonly field: VacancyField
}

export interface VacancyHeadings {
  readonly columns: readonly VacancyColumn[]
  /** Headings that we do not know: their answers stay behind. */
  readonly notRead: readonly string[]
}

/** A column that is kept until the file is stored: one we know, or one that somebody may still give a meaning. */
export interface KeptVacancyColumn {
  readonly heading: string
  readonly field: VacancyField | null
}

export interface VacancyHead {
  /** The headings of the columns that are read, as the cells of a row stand. */
  readonly headings: readonly string[]
  readonly columns: readonly KeptVacancyColumn[]
  readonly notRead: readonly string[]
}

/** What an organisation said before about headings that we do not know, by their plain letters. */
export type ChosenVacancyFields = ReadonlyMap<string, VacancyField | 'none'>

/** Which column is what. Undefined when this row is not a row of headings: what the work is has to be among them. */
export function readVacancyHeadings(
  headings: readonly string[],
  chosen: ChosenVacancyFields = new Map(),
): VacancyHeadings | undefined {
  const read = vacancyColumnsOf(headings, chosen)
  return knowsWork(read.columns.map(({ field }) => field)) ? read : undefined
}

/** What the work is, and at whom: without these no row can be a vacancy. */
export const knowsWork = (fields: readonly (VacancyField | null)[]): boolean =>
  fields.includes('title') && (fields.includes('employer') || fields.includes('kvk'))

/** The same, for a row of which somebody will say herself what its columns are. */
export function vacancyColumnsOf(headings: readonly string[], chosen: ChosenVacancyFields): VacancyHeadings {
  const columns: VacancyColumn[] = []
  const notRead: string[] = []
  for (const [place, heading] of headings.entries()) {
    const field = fieldOf(plainHeading(heading), chosen)
    if (field && !columns.some((column) => column.field === field)) columns.push({ place, heading, field })
    else if (heading !== '') notRead.push(heading)
  }
  return { columns, notRead }
}

function fieldOf(plain: string, chosen: ChosenVacancyFields): VacancyField | undefined {
  const ours = known.get(plain)
  if (ours || never.has(plain)) return ours
  const theirs = chosen.get(plain)
  return theirs === 'none' ? undefined : theirs
}

/** Whether somebody may still say what this column is: who works somewhere is asked, and never copied from a file. */
export const isOpenVacancyHeading = (heading: string): boolean =>
  plainHeading(heading) !== '' && !known.has(plainHeading(heading)) && !never.has(plainHeading(heading))

export const plainHeading = (heading: string) => folded(heading).replace(/[^a-z0-9]+/g, '')

const names: Record<VacancyField, readonly string[]> = {
  reference: ['Vacaturenummer', 'Nummer vacature'],
  employer: ['Werkgever', 'Bedrijf', 'Handelsnaam', 'Organisatie'],
  kvk: ['KvK-nummer', 'KvK'],
  title: ['Functie', 'Functienaam', 'Vacature', 'Titel'],
  occupation: ['Beroep', 'Soort werk'],
  places: ['Aantal plaatsen', 'Aantal', 'Plaatsen'],
  hours: ['Uren per week', 'Uren'],
  hoursMin: ['Uren per week vanaf', 'Minimaal uren per week'],
  hoursMax: ['Uren per week tot en met', 'Maximaal uren per week'],
  dayparts: ['Dagdelen', 'Werktijden'],
  firstStart: ['Begintijd', 'Eerste begintijd'],
  startFrom: ['Begint vanaf', 'Begindatum', 'Ingangsdatum'],
  startUntil: ['Begint uiterlijk', 'Sluitingsdatum'],
  town: ['Plaats', 'Standplaats', 'Werkplaats'],
  postcode: ['Postcode'],
  licences: ['Rijbewijzen en certificaten', 'Rijbewijs'],
  spokenDutch: ['Nederlands spreken', 'Mondeling Nederlands'],
  spokenDutchFor: ['Waarvoor Nederlands'],
  remark: ['Opmerking', 'Omschrijving', 'Toelichting'],
}

const known = new Map(
  Object.entries(names).flatMap(([field, all]) =>
    all.map((name) => [plainHeading(name), field as VacancyField] as const),
  ),
)

/** What one may choose for a heading that we do not know. */
export const vacancyFieldsToChoose = Object.keys(names) as readonly VacancyField[]

/** A field by its own name, for who types or presses what a column means. */
export const vacancyFieldNamed = (name: string): VacancyField | 'none' | undefined =>
  name === 'none' ? 'none' : vacancyFieldsToChoose.find((field) => field === name)

/** People: contact persons and candidates have no place in a list of work. */
const never = new Set(
  [
    ...['Contactpersoon', 'Naam contactpersoon', 'Contact', 'Naam', 'Voornaam', 'Achternaam', 'Volledige naam'],
    ...['E-mail', 'E-mailadres', 'E-mail contactpersoon', 'Telefoon', 'Telefoonnummer', 'Mobiel', 'BSN'],
    ...['Burgerservicenummer', 'Kandidaat', 'Kandidaten', 'Medewerker', 'Geboortedatum', 'Leeftijd', 'Geslacht'],
  ].map(plainHeading),
)
