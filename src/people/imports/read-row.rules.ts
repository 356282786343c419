import {
  type Cell,
  cellText,
  type Day,
  done,
  isNotKnown,
  type Outcome,
  type PersonName,
  type PostcodeRefusal,
  readBsn,
  readPc4,
  readPersonName,
  readPostcode,
  type TableRow,
} from '#values/public.ts'
import {
  type FindWork,
  readDayCell,
  readDayparts,
  readDutch,
  readHours,
  readLicences,
  readTransports,
  readWork,
  readYesNo,
} from '#vocabulary/public.ts'
import type { GivenPerson } from './facts.rules.ts'
import { type Fault, holdsBsn, type Reason, shown, type Unread } from './fault.rules.ts'
import type { Column, Field } from './headings.rules.ts'

/** One row of a file, read. With a fault there is no person; what could not be read of a kept row is told too. */
export interface ReadRow {
  readonly row: number
  readonly label: string | null
  readonly person: GivenPerson | null
  readonly faults: readonly Fault[]
  readonly unread: readonly Unread[]
}

export interface HowToReadRow {
  readonly work?: FindWork
  /** Nobody can correct what an exchange of systems says: what does not read there is left out, and told. */
  readonly lenient?: boolean
}

/** Reads a row by its columns. Every fault is told at once, so that somebody corrects a row only one time. */
export function readRow(
  { row, cells }: TableRow,
  columns: readonly Column[],
  today: Day,
  { work, lenient = false }: HowToReadRow = {},
): ReadRow {
  const desk = openDesk(cells, columns, lenient)
  const name = readName(desk)
  const person = { ...readWho(desk), ...readHoursOf(desk), ...readPlace(desk), ...readWish(desk, today, work) }
  if (readYesNo(desk.text('consent')) === false) desk.refuse('consent', 'no-consent')
  const { faults, unread } = desk
  const label = name
    ? [name.family, [name.given, name.prefix].filter(Boolean).join(' ')].filter(Boolean).join(', ')
    : null
  return {
    row,
    label: label && shown(label),
    person: name && faults.length === 0 ? { name, ...person } : null,
    faults,
    unread,
  }
}

/** What the readers below work at: the cells by field, and what was wrong with them. */
interface Desk {
  readonly faults: Fault[]
  readonly unread: Unread[]
  /** Nothing for an empty cell, for 'NNB', and for a cell that was refused. */
  text(field: Field): string
  cell(field: Field): Cell
  refuse(field: Field, because: Reason, facts?: Fault['facts']): void
  leave(field: Field, said: readonly string[]): void
}

function openDesk(cells: readonly Cell[], columns: readonly Column[], lenient: boolean): Desk {
  const faults: Fault[] = []
  const unread: Unread[] = []
  const byField = new Map(columns.map((column) => [column.field, { cell: cells[column.place] ?? null, column }]))
  const refuse: Desk['refuse'] = (field, because, facts) => {
    const found = byField.get(field)
    const said = shown(cellText(found?.cell), field)
    if (lenient && !neverLeft.includes(because)) {
      unread.push({ column: found?.column.heading ?? '', said: said ?? '' })
      return
    }
    faults.push({ because, column: found?.column.heading ?? null, said, ...(facts && { facts }) })
  }
  for (const [field, { cell }] of byField) for (const because of faultOf(field, cell)) refuse(field, because)
  const cell = (field: Field): Cell => {
    const found = byField.get(field)?.cell ?? null
    return faultOf(field, found).length > 0 || isNotKnown(cellText(found)) ? null : found
  }
  return {
    faults,
    unread,
    cell,
    text: (field) => cellText(cell(field)),
    refuse,
    leave: (field, said) => {
      const heading = byField.get(field)?.column.heading ?? ''
      unread.push(...said.map((text) => ({ column: heading, said: shown(text) ?? '' })))
    },
  }
}

const neverLeft: readonly Reason[] = [
  'formula',
  'broken-cell',
  'bsn-elsewhere',
  'no-name',
  'name-incomplete',
  'no-consent',
]

const plainText: readonly Field[] = ['fullName', 'givenName', 'namePrefix', 'familyName', 'town', 'work', 'email']

/** What no column may hold, before anybody asks what it means. */
function faultOf(field: Field, cell: Cell): Reason[] {
  if (typeof cell === 'object' && cell !== null && 'formula' in cell) return ['formula']
  if (typeof cell === 'object' && cell !== null && 'broken' in cell) return ['broken-cell']
  if (cellText(cell).length > 200) return ['too-long']
  return plainText.includes(field) && holdsBsn(cellText(cell)) ? ['bsn-elsewhere'] : []
}

function readName(desk: Desk): PersonName | null {
  const [given, prefix, family] = [desk.text('givenName'), desk.text('namePrefix'), desk.text('familyName')]
  if (given && family) return { given, prefix: prefix.toLowerCase(), family }
  const full = desk.text('fullName')
  if (!full)
    return refuseName(desk, given || family ? 'name-incomplete' : 'no-name', given ? 'familyName' : 'givenName')
  const read = readPersonName(full)
  return read.done ? read.value : refuseName(desk, 'name-incomplete', 'fullName')
}

function refuseName(desk: Desk, because: Reason, field: Field): null {
  if (
    !desk.faults.some(({ because: known }) => ['formula', 'broken-cell', 'bsn-elsewhere', 'too-long'].includes(known))
  )
    desk.refuse(field, because)
  return null
}

/** Reads one field, or tells what is wrong and goes on with nothing. */
function read<T, R extends { because: Reason; kind: 'invalid' }>(
  desk: Desk,
  field: Field,
  reader: (text: string) => Outcome<T, R>,
): T | null {
  const text = desk.text(field)
  if (!text) return null
  const outcome = reader(text)
  if (outcome.done) return outcome.value
  desk.refuse(field, outcome.refusal.because)
  return null
}

const readWho = (desk: Desk) => ({
  bsn: read(desk, 'bsn', readBsn),
  reference: desk.text('reference') || null,
  email: read(desk, 'email', (text) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? done(text.toLowerCase()) : no('not-an-email'),
  ),
  phone: read(desk, 'phone', (text) =>
    /^[+(\d][\d\s()/.-]{6,30}$/.test(text) ? done(withNought(text)) : no('not-a-phone'),
  ),
  registered: orLeave(desk, 'registered', readYesNo),
  spokenDutch: orLeave(desk, 'spokenDutch', readDutch),
  readsDutch: orLeave(desk, 'readsDutch', readDutch),
})

/** Reads one of a closed list; another answer is not known, and is told. */
function orLeave<T>(desk: Desk, field: Field, reader: (text: string) => T | null): T | null {
  const text = desk.text(field)
  const value = text ? reader(text) : null
  if (text && value === null) desk.leave(field, [text])
  return value
}

const no = <B extends Reason>(because: B) => ({ done: false, refusal: { because, kind: 'invalid' } }) as const

/** A spreadsheet takes the nought off a number that it believes one can count with. */
const withNought = (text: string) => (/^[1-9]\d{8}$/.test(text) ? `0${text}` : text)

function readHoursOf(desk: Desk): { hoursMin: number | null; hoursMax: number | null } {
  const both = read(desk, 'hours', readHours)
  const hoursMin = read(desk, 'hoursMin', readHours)?.max ?? both?.min ?? null
  const hoursMax = read(desk, 'hoursMax', readHours)?.max ?? both?.max ?? null
  if (hoursMin === null || hoursMax === null || hoursMin <= hoursMax) return { hoursMin, hoursMax }
  desk.refuse(desk.text('hoursMin') ? 'hoursMin' : 'hours', 'hours-crossed')
  return { hoursMin: null, hoursMax: null }
}

const readPlace = (desk: Desk) => ({
  postcode: read<string, PostcodeRefusal>(desk, 'postcode', (text) => {
    const full = readPostcode(text)
    return full.done ? full : readPc4(text)
  }),
  town: desk.text('town') || null,
})

function readWish(desk: Desk, today: Day, findWork?: FindWork) {
  const work = readWork(desk.text('work'), findWork)
  const dayparts = readDayparts(desk.text('dayparts'))
  const transports = readTransports(desk.text('transports'))
  const licences = readLicences(desk.text('licences'))
  desk.leave('dayparts', dayparts.unread)
  desk.leave('transports', transports.unread)
  desk.leave('licences', licences.unread)
  const means = transports.known.map((kind) => ({ kind, maxKm: null }))
  return {
    occupations: orNull(work.known),
    occupationAsGiven: work.unread.join('; ') || null,
    dayparts: orNull(dayparts.known),
    transports: desk.text('transports') && transports.unread.length === 0 ? means : orNull(means),
    licences: orNull(licences.known),
    licencesAbsent: orNull(licences.absent),
    ...readAvailability(desk, today),
  }
}

const orNull = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null)

function readAvailability(desk: Desk, today: Day): Pick<GivenPerson, 'availableFrom' | 'availableNow'> {
  const cell = desk.cell('availableFrom')
  if (cell === null) return { availableFrom: null, availableNow: false }
  const day = readDayCell(cell, today)
  if (day.done) return { availableFrom: day.value.day, availableNow: day.value.now }
  const { because, kind: _kind, ...facts } = day.refusal
  desk.refuse('availableFrom', because, facts as Fault['facts'])
  return { availableFrom: null, availableNow: false }
}
