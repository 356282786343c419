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

/** Which column is what. Undefined when this row is not a row of headings: what the work is has to be among them. */
export function readVacancyHeadings(headings: readonly string[]): VacancyHeadings | undefined {
  const columns: VacancyColumn[] = []
  const notRead: string[] = []
  for (const [place, heading] of headings.entries()) {
    const field = known.get(plain(heading))
    if (field && !columns.some((column) => column.field === field)) columns.push({ place, heading, field })
    else if (heading !== '') notRead.push(heading)
  }
  const has = (field: VacancyField) => columns.some((column) => column.field === field)
  return has('title') && (has('employer') || has('kvk')) ? { columns, notRead } : undefined
}

const plain = (heading: string) => folded(heading).replace(/[^a-z0-9]+/g, '')

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
  Object.entries(names).flatMap(([field, all]) => all.map((name) => [plain(name), field as VacancyField] as const)),
)
