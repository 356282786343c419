import type { Cell, TableRow, TableSheet } from '#values/public.ts'

/**
 * Vacancies of the exchange (VUM 3.0), as a sheet under our own headings. An employer that gives no name there is kept
 * under one card, until somebody knows more. Contact persons stay out: they are asked, not copied.
 */
export function readExchanged(records: readonly unknown[]): TableSheet | undefined {
  if (records.length === 0 || !records.every(isExchanged)) return undefined
  return { name: 'VUM', rows: { [Symbol.iterator]: () => rowsOf(records) } }
}

interface Exchanged {
  readonly idVacature: string
  readonly naamVacature?: unknown
  readonly omschrijvingVacature?: unknown
  readonly adres?: { readonly postcode?: unknown }
  readonly werkgever?: { readonly handelsnaamOrganisatie?: unknown }
  readonly werktijden?: { readonly [name: string]: unknown }
  readonly arbeidsVoorwaarden?: { readonly datumAanvangWerkzaamheden?: unknown }
  readonly sluitingsdatumVacature?: unknown
  readonly rijbewijs?: readonly { readonly codeSoortRijbewijs?: unknown }[]
}

const isExchanged = (record: unknown): record is Exchanged =>
  typeof record === 'object' &&
  record !== null &&
  'idVacature' in record &&
  typeof record.idVacature === 'string' &&
  /^[\w.-]{1,200}$/.test(record.idVacature)

const nameless = 'Werkgever via VUM, naam niet bekend'

const columns: readonly (readonly [heading: string, read: (record: Exchanged) => Cell])[] = [
  ['Vacaturenummer', ({ idVacature }) => idVacature],
  ['Werkgever', ({ werkgever }) => textIn(werkgever?.handelsnaamOrganisatie) ?? nameless],
  ['Functie', ({ naamVacature, idVacature }) => textIn(naamVacature) ?? `Vacature ${idVacature.slice(0, 8)}`],
  ['Postcode', ({ adres }) => textIn(adres?.postcode)],
  ['Uren per week vanaf', ({ werktijden }) => hoursIn(werktijden?.aantalWerkurenPerWeekMinimaal)],
  ['Uren per week tot en met', ({ werktijden }) => hoursIn(werktijden?.aantalWerkurenPerWeekMaximaal)],
  ['Dagdelen', ({ werktijden }) => (werktijden?.indicatieKantoortijden === yes ? 'overdag' : null)],
  ['Begint vanaf', (record) => textIn(record.arbeidsVoorwaarden?.datumAanvangWerkzaamheden)],
  ['Begint uiterlijk', (record) => untilOf(record)],
  ['Rijbewijs', ({ rijbewijs }) => licencesIn(rijbewijs)],
  ['Omschrijving', ({ omschrijvingVacature }) => textIn(omschrijvingVacature)],
]

function* rowsOf(records: readonly Exchanged[]): Generator<TableRow> {
  yield { row: 1, cells: columns.map(([heading]) => heading) }
  for (const [place, record] of records.entries())
    yield { row: place + 2, cells: columns.map(([, read]) => read(record)) }
}

const yes = 1
const mostHours = 60

const textIn = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null)

/** Nought is 'not said' there, and nobody works more than sixty hours. */
const hoursIn = (value: unknown): Cell => (typeof value === 'number' && value > 0 ? Math.min(value, mostHours) : null)

/** A day of closing before the work begins says nothing about the work. */
function untilOf({ sluitingsdatumVacature, arbeidsVoorwaarden }: Exchanged): Cell {
  const [until, from] = [textIn(sluitingsdatumVacature), textIn(arbeidsVoorwaarden?.datumAanvangWerkzaamheden)]
  return until && from && until < from ? null : until
}

const licencesIn = (given: Exchanged['rijbewijs']): Cell =>
  Array.isArray(given)
    ? [...new Set(given.map((one) => one?.codeSoortRijbewijs).filter(Boolean))].join(', ') || null
    : null
