import { folded } from '#values/public.ts'

/** What a column can hold for us. */
export type Field =
  | 'bsn'
  | 'fullName'
  | 'givenName'
  | 'namePrefix'
  | 'familyName'
  | 'email'
  | 'phone'
  | 'postcode'
  | 'town'
  | 'work'
  | 'hours'
  | 'hoursMin'
  | 'hoursMax'
  | 'dayparts'
  | 'availableFrom'
  | 'transports'
  | 'spokenDutch'
  | 'readsDutch'
  | 'licences'
  | 'registered'
  | 'consent'
  | 'reference'

/** Why a column stays behind: nobody may match on it, we do not need it, you said so, or we do not know it. */
export type WhyNotRead = 'private' | 'not-needed' | 'left-out-by-you' | 'unknown-heading'
export type Layout = 'sonar' | 'template' | 'vum' | 'other'

export interface Column {
  readonly place: number
  readonly heading: string
  readonly field: Field
}

export interface NotRead {
  readonly heading: string
  readonly why: WhyNotRead
}

export interface Headings {
  readonly layout: Layout
  readonly columns: readonly Column[]
  readonly notRead: readonly NotRead[]
}

/** What an organisation said before about headings that we do not know, by their plain letters. */
export type Chosen = ReadonlyMap<string, Field | 'none'>

/** Which column is what. Undefined when this row is not a row of headings: a name or a BSN has to be among them. */
export function readHeadings(headings: readonly string[], chosen: Chosen = new Map()): Headings | undefined {
  const read = columnsOf(headings, chosen)
  const names = read.columns.some(({ field }) => saysWho.includes(field))
  return names && read.columns.length > 1 ? read : undefined
}

const saysWho: readonly Field[] = ['bsn', 'fullName', 'familyName', 'reference']

export const knowsWho = (fields: readonly (Field | null)[]): boolean =>
  fields.some((field) => field !== null && saysWho.includes(field))

/** The same, for a row of which somebody will say herself what its columns are. */
export function columnsOf(headings: readonly string[], chosen: Chosen = new Map()): Headings {
  const taken = new Set<Field>()
  const columns: Column[] = []
  const notRead: NotRead[] = []
  for (const [place, heading] of headings.entries()) {
    const field = fieldOf(heading, chosen)
    if (field && !taken.has(field)) {
      taken.add(field)
      columns.push({ place, heading, field })
    } else if (heading !== '') notRead.push({ heading, why: whyNot(heading, chosen) })
  }
  return { layout: layoutOf(headings), columns, notRead }
}

/** Whether this column is one that somebody may still give a meaning: what must not enter, never does. */
export const isOpenHeading = (heading: string): boolean =>
  heading !== '' && !leftOut.has(plain(heading)) && !known.has(plain(heading))

function fieldOf(heading: string, chosen: Chosen): Field | undefined {
  const ours = known.get(plain(heading))
  if (ours || leftOut.has(plain(heading))) return ours
  const theirs = chosen.get(plain(heading))
  return theirs === 'none' ? undefined : theirs
}

const whyNot = (heading: string, chosen: Chosen): WhyNotRead =>
  leftOut.get(plain(heading)) ?? (chosen.get(plain(heading)) === 'none' ? 'left-out-by-you' : 'unknown-heading')

export const plain = (heading: string) => folded(heading).replace(/[^a-z0-9]+/g, '')

function layoutOf(headings: readonly string[]): Layout {
  const there = new Set(headings.map(plain))
  if (there.has('vumnummer')) return 'vum'
  if (there.has('volledigenaam') && there.has('bemiddelingsberoep')) return 'sonar'
  return there.has('achternaam') && there.has('gewenstwerk') ? 'template' : 'other'
}

const names: Record<Field, readonly string[]> = {
  bsn: ['BSN', 'Burgerservicenummer'],
  fullName: ['Volledige naam', 'Naam'],
  givenName: ['Voornaam', 'Roepnaam'],
  namePrefix: ['Tussenvoegsel', 'Tussenvoegsels', 'Voorvoegsel'],
  familyName: ['Achternaam'],
  email: ['E-mailadres', 'E-mail'],
  phone: ['Telefoonnummer', 'Telefoon', 'Mobiel'],
  postcode: ['Postcode'],
  town: ['Plaats', 'Woonplaats'],
  work: ['Bemiddelingsberoep', 'Gewenst werk', 'Gewenst beroep'],
  hours: ['Beschikbare uren/wk', 'Uren per week', 'Beschikbare uren per week'],
  hoursMin: ['Uren per week vanaf', 'Minimaal uren per week'],
  hoursMax: ['Uren per week tot en met', 'Maximaal uren per week'],
  dayparts: ['Dagdelen'],
  availableFrom: ['Beschikbaar vanaf'],
  transports: ['Vervoer'],
  spokenDutch: ['Mondeling Nederlands', 'Nederlands spreken'],
  readsDutch: ['Schriftelijk Nederlands', 'Nederlands lezen'],
  licences: ['Rijbewijs', 'Rijbewijzen en certificaten'],
  registered: ['Banenafspraak', 'Doelgroepregister'],
  consent: ['Toestemming'],
  reference: ['VUM-nummer'],
}

/** What one may choose for a heading that we do not know; a number of another system is not chosen by hand. */
export const fieldsToChoose: readonly Field[] = (Object.keys(names) as Field[]).filter((one) => one !== 'reference')

const known = new Map(
  Object.entries(names).flatMap(([field, all]) => all.map((name) => [plain(name), field as Field] as const)),
)

/** A field by its own name, for who types what a column means. */
export const fieldNamed = (name: string): Field | 'none' | undefined =>
  name === 'none' ? 'none' : fieldsToChoose.find((field) => field === name)

/** Columns that must not enter: they say who somebody is or what she lives on, never what work she wants. */
const personal = [
  '1e uitk dag (niet WW)',
  'Geslacht',
  'Leeftijd',
  'Geboortedatum',
  'Nationaliteit',
  'Geboorteland',
  'Burgerlijke staat',
  'Participatieladder',
  'Klantprofiel',
  'Uitkering',
  'Soort uitkering',
  'Arbeidsbeperking',
  'Diagnose',
]

/** Columns of the export that no work here needs. */
const unneeded = [
  'Datum melding',
  'ID_WZ',
  'Opleidingsniveau',
  'Beroepssector',
  'Inschrijfdatum',
  'Gemeente',
  'Straatnaam',
  'Huisnummer',
  'Huisnummer Toevoeging',
  'Arbeidsmarktregio',
  'Cases (aantal)',
  'Sonar',
  'Medewerker Naam',
  'Organisatie Naam',
  'GSD Kantoor',
  'Aantal',
]

const leftOut = new Map<string, WhyNotRead>([
  ...personal.map((name) => [plain(name), 'private'] as const),
  ...unneeded.map((name) => [plain(name), 'not-needed'] as const),
])
