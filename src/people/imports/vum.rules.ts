import type { Cell, TableRow, TableSheet } from '#values/public.ts'

/**
 * Profiles of the exchange for jobseekers and vacancies (VUM 3.0), as a sheet under our own headings. It gives no
 * names: people are called by their number until somebody fills in who she is. What it says about guidance and
 * adjustments, and its free texts, stay out.
 */
export function readProfiles(records: readonly unknown[]): TableSheet | undefined {
  if (records.length === 0 || !records.every(isProfile)) return undefined
  return { name: 'VUM', rows: { [Symbol.iterator]: () => rowsOf(records) } }
}

interface Profile {
  readonly idWerkzoekende: string
  readonly mobiliteit?: { readonly bemiddelingspostcode?: unknown }
  readonly emailadres?: readonly unknown[]
  readonly telefoonnummer?: readonly unknown[]
  readonly werktijden?: { readonly [name: string]: unknown }
  readonly flexibiliteit?: { readonly datumAanvangBeschikbaarVoorWerk?: unknown }
  readonly vervoermiddel?: readonly { readonly codeVervoermiddel?: unknown }[]
  readonly arbeidsmarktkwalificatie?: {
    readonly interesse?: readonly { readonly naamInteresse?: unknown }[]
    readonly rijbewijs?: readonly { readonly codeSoortRijbewijs?: unknown }[]
    readonly taalbeheersing?: readonly { readonly [name: string]: unknown }[]
  }
}

const isProfile = (record: unknown): record is Profile =>
  typeof record === 'object' &&
  record !== null &&
  'idWerkzoekende' in record &&
  typeof record.idWerkzoekende === 'string' &&
  /^[\w.-]{1,200}$/.test(record.idWerkzoekende)

const columns: readonly (readonly [heading: string, read: (profile: Profile) => Cell])[] = [
  ['VUM-nummer', ({ idWerkzoekende }) => idWerkzoekende],
  ['Voornaam', () => 'VUM'],
  ['Achternaam', ({ idWerkzoekende }) => inFours(idWerkzoekende)],
  ['Postcode', ({ mobiliteit }) => plainCell(mobiliteit?.bemiddelingspostcode)],
  ['E-mailadres', ({ emailadres }) => plainCell(listIn(emailadres)[0])],
  ['Telefoonnummer', ({ telefoonnummer }) => plainCell(listIn(telefoonnummer)[0])],
  ['Uren per week vanaf', ({ werktijden }) => hoursIn(werktijden?.aantalWerkurenPerWeekMinimaal)],
  ['Uren per week tot en met', ({ werktijden }) => hoursIn(werktijden?.aantalWerkurenPerWeekMaximaal)],
  ['Dagdelen', ({ werktijden }) => (werktijden?.indicatieKantoortijden === yes ? 'overdag' : null)],
  ['Beschikbaar vanaf', ({ flexibiliteit }) => plainCell(flexibiliteit?.datumAanvangBeschikbaarVoorWerk)],
  ['Vervoer', ({ vervoermiddel }) => joined(listIn(vervoermiddel).map((one) => means[String(one.codeVervoermiddel)]))],
  [
    'Rijbewijs',
    ({ arbeidsmarktkwalificatie: known }) => joined(listIn(known?.rijbewijs).map((one) => one.codeSoortRijbewijs)),
  ],
  ['Gewenst werk', ({ arbeidsmarktkwalificatie: known }) => wishesIn(known?.interesse)],
  ['Mondeling Nederlands', (profile) => dutchOf(profile, 'codeNiveauTaalbeheersingMondeling')],
  ['Schriftelijk Nederlands', (profile) => dutchOf(profile, 'codeNiveauTaalbeheersingSchriftelijk')],
]

function* rowsOf(records: readonly Profile[]): Generator<TableRow> {
  yield { row: 1, cells: columns.map(([heading]) => heading) }
  for (const [place, record] of records.entries())
    yield { row: place + 2, cells: columns.map(([, read]) => read(record)) }
}

/** In fours, so that no digits in a row are taken for a BSN. */
const inFours = (id: string): string => (id.slice(0, 12).match(/.{1,4}/g) ?? []).join('-')

const yes = 1

/** Value list of version 1.5. A motorcycle and 'other' are on no list of ours: they stay unread. */
const means: Readonly<Record<string, string>> = {
  1: 'Auto',
  2: 'Bromfiets',
  3: 'Fiets',
  4: 'Motor',
  5: 'Openbaar vervoer',
  9: 'Anders',
}

/** Somebody else's records promise nothing about what stands where. */
const listIn = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? value.filter((one) => one !== null && one !== undefined) : []

const plainCell = (value: unknown): Cell => (typeof value === 'string' || typeof value === 'number' ? value : null)

/** Nought is 'not said' there, and nobody works more than sixty hours. */
const hoursIn = (value: unknown): Cell => (typeof value === 'number' && value > 0 ? Math.min(value, mostHours) : null)
const mostHours = 60

const joined = (values: readonly unknown[]): Cell => [...new Set(values.filter(Boolean))].join(', ') || null

/** As many wishes as fit in one cell. */
function wishesIn(interests: readonly { readonly naamInteresse?: unknown }[] | undefined): Cell {
  let text = ''
  for (const { naamInteresse } of listIn(interests)) {
    const longer = [text, String(naamInteresse ?? '')].filter(Boolean).join('; ')
    if (longer.length > 200) break
    text = longer
  }
  return text || null
}

/** The scale of one to four is the one of the Sonar export; nought and eight say nothing. */
function dutchOf({ arbeidsmarktkwalificatie: known }: Profile, scale: string): Cell {
  const level = listIn(known?.taalbeheersing).find(({ codeTaal }) => codeTaal === 'nld')?.[scale]
  return typeof level === 'number' && level >= 1 && level <= 4 ? level : null
}
