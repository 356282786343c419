import { folded } from '#values/public.ts'
import { type Licence, licences } from './licences.ts'
import { type ListRead, readList } from './reading-values.ts'
import type { Transport } from './transports.ts'

/** How somebody travels. A motorcycle is on no list of ours: it stays unread rather than become a moped. */
export const readTransports = (text: string): ListRead<Transport> =>
  isNone(text) ? { known: [], unread: [] } : readList(text, (part) => transportNames[folded(part)])

const transportNames: Readonly<Record<string, readonly Transport[]>> = {
  lopend: ['walk'],
  lopen: ['walk'],
  'te voet': ['walk'],
  walk: ['walk'],
  fiets: ['bike'],
  bike: ['bike'],
  'e-bike': ['ebike'],
  ebike: ['ebike'],
  'elektrische fiets': ['ebike'],
  scooter: ['moped'],
  brommer: ['moped'],
  bromfiets: ['moped'],
  snorfiets: ['moped'],
  'brommer of scooter': ['moped'],
  moped: ['moped'],
  auto: ['car'],
  'eigen auto': ['car'],
  car: ['car'],
  bus: ['bus'],
  trein: ['train'],
  train: ['train'],
  ov: ['bus', 'train'],
  'openbaar vervoer': ['bus', 'train'],
}

/**
 * Driving licences by their letters, and papers by their names. The law gives a truck or bus licence only to who
 * has B, and E only with the letter before it. A1, A2, C1 and D1 allow less than A, C and D: they stay unread.
 */
export function readLicences(text: string): ListRead<Licence> & { absent: readonly Licence[] } {
  if (isNone(text)) return { known: [], unread: [], absent: drivingLicences }
  return { ...readList(text, licenceNamed, /[,;/|\n]/), absent: [] }
}

const isNone = (text: string) => ['geen', 'none', 'nee', 'no'].includes(folded(text))

const drivingLicences = licences.map(({ id }) => id).filter((id) => id.startsWith('driving-'))

const letters: Readonly<Record<string, readonly Licence[]>> = {
  AM: ['driving-am'],
  A: ['driving-a'],
  B: ['driving-b'],
  'B+': ['driving-b'],
  BE: ['driving-be', 'driving-b'],
  C: ['driving-c', 'driving-b'],
  CE: ['driving-ce', 'driving-c', 'driving-b'],
  D: ['driving-d', 'driving-b'],
  DE: ['driving-d', 'driving-b'],
  T: ['driving-t'],
}

function licenceNamed(part: string): Licence | readonly Licence[] | undefined {
  const bare = part.replace(/^rijbewijs\s+/i, '').toUpperCase()
  return letters[bare] ?? papers.get(folded(part))
}

/** 'Heftruckcertificaat', 'VCA (veilig werken)' and 'VCA' are the same paper. */
const papers: ReadonlyMap<string, Licence> = new Map(
  licences.flatMap(({ id, nl, en }) =>
    [id, nl, en, withoutBrackets(nl), withoutBrackets(en)].map((name) => [folded(name), id] as const),
  ),
)

function withoutBrackets(name: string): string {
  return name.replace(/\s*\(.*\)/, '')
}
