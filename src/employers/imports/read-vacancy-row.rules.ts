import {
  type Cell,
  cellText,
  type Day,
  isNotKnown,
  readClockTime,
  readPc4,
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
  readWork,
} from '#vocabulary/public.ts'
import type { GivenVacancy, VacancyFault, VacancyReason } from './given-vacancy.rules.ts'
import type { VacancyColumn, VacancyField } from './vacancy-headings.rules.ts'

/** One row of a file with work, read. With a fault there is no vacancy; what could not be read of a kept row is told. */
export interface VacancyRow {
  readonly row: number
  readonly label: string | null
  readonly vacancy: GivenVacancy | null
  readonly faults: readonly VacancyFault[]
  readonly unread: readonly { readonly column: string; readonly said: string }[]
  readonly cells: readonly Cell[]
}

/** Reads a row by its columns. Every fault is told at once, so that somebody corrects a row only one time. */
export function readVacancyRow(
  { row, cells }: TableRow,
  columns: readonly VacancyColumn[],
  today: Day,
  findWork?: FindWork,
): VacancyRow {
  const desk = openDesk(cells, columns)
  const title = desk.text('title')
  if (!title) desk.refuse('title', 'no-title')
  if (!desk.text('employer') && !desk.text('kvk')) desk.refuse('employer', 'no-employer')
  const vacancy = { ...where(desk), ...hoursOf(desk), ...when(desk, today), ...asks(desk, findWork) }
  const { faults, unread } = desk
  return {
    row,
    label: [title, desk.text('employer')].filter(Boolean).join(', ') || null,
    vacancy: faults.length === 0 ? { title, ...vacancy } : null,
    faults,
    unread,
    cells: columns.map(({ place }) => cells[place] ?? null),
  }
}

interface Desk {
  readonly faults: VacancyFault[]
  readonly unread: { column: string; said: string }[]
  text(field: VacancyField): string
  cell(field: VacancyField): Cell
  refuse(field: VacancyField, because: VacancyReason): void
  leave(field: VacancyField, said: readonly string[]): void
}

const longest = 200
const longestRemark = 4000

function openDesk(cells: readonly Cell[], columns: readonly VacancyColumn[]): Desk {
  const byField = new Map(columns.map((column) => [column.field, { cell: cells[column.place] ?? null, column }]))
  const faults: VacancyFault[] = []
  const unread: Desk['unread'] = []
  const refuse: Desk['refuse'] = (field, because) => {
    const found = byField.get(field)
    faults.push({ because, column: found?.column.heading ?? null, said: cellText(found?.cell).slice(0, 80) })
  }
  for (const [field, { cell }] of byField) {
    const because = faultOf(field, cell)
    if (because) refuse(field, because)
  }
  const cell = (field: VacancyField): Cell => {
    const found = byField.get(field)?.cell ?? null
    return faultOf(field, found) || isNotKnown(cellText(found)) ? null : found
  }
  return {
    faults,
    unread,
    cell,
    text: (field) => cellText(cell(field)),
    refuse,
    leave: (field, said) =>
      unread.push(...said.map((text) => ({ column: byField.get(field)?.column.heading ?? '', said: text }))),
  }
}

function faultOf(field: VacancyField, cell: Cell): VacancyReason | undefined {
  if (typeof cell === 'object' && cell !== null && 'formula' in cell) return 'formula'
  if (typeof cell === 'object' && cell !== null && 'broken' in cell) return 'broken-cell'
  return cellText(cell).length > (field === 'remark' ? longestRemark : longest) ? 'too-long' : undefined
}

function where(desk: Desk) {
  const digits = desk.text('kvk').replace(/[\s.]/g, '')
  const kvk = digits.length === 7 ? `0${digits}` : digits // a spreadsheet takes the first nought off
  if (kvk && !/^\d{8}$/.test(kvk)) desk.refuse('kvk', 'not-a-kvk')
  const postcode = desk.text('postcode')
  const read = postcode ? readPostcode(postcode) : undefined
  const area = postcode && !read?.done ? readPc4(postcode) : undefined
  if (area && !area.done) desk.refuse('postcode', 'not-a-postcode')
  return {
    reference: desk.text('reference') || null,
    employer: desk.text('employer') || null,
    kvk: kvk || null,
    postcode: read?.done ? (read.value as string) : area?.done ? (area.value as string) : null,
    town: desk.text('town') || null,
  }
}

function hoursOf(desk: Desk): { hoursMin: number; hoursMax: number } {
  const both = hoursIn(desk, 'hours')
  const [from, to] = [hoursIn(desk, 'hoursMin')?.max ?? both?.min, hoursIn(desk, 'hoursMax')?.max ?? both?.max]
  const [hoursMin, hoursMax] = [from ?? to ?? 0, to ?? from ?? 0]
  const refusedAlready = desk.faults.some(
    ({ because }) => because === 'not-a-number' || because === 'hours-out-of-range',
  )
  if (hoursMin === 0 && !refusedAlready) desk.refuse('hours', 'no-hours')
  if (hoursMin > hoursMax) desk.refuse('hoursMin', 'hours-crossed')
  return { hoursMin, hoursMax }
}

function hoursIn(desk: Desk, field: VacancyField) {
  const text = desk.text(field)
  if (!text) return undefined
  const read = readHours(text)
  if (read.done) return read.value
  desk.refuse(field, read.refusal.because)
  return undefined
}

function when(desk: Desk, today: Day) {
  const [startFrom, startUntil] = [dayIn(desk, 'startFrom', today), dayIn(desk, 'startUntil', today)]
  if (startFrom && startUntil && startUntil < startFrom) desk.refuse('startUntil', 'days-crossed')
  const time = desk.text('firstStart')
  const start = time ? readClockTime(time) : undefined
  if (start && !start.done) desk.refuse('firstStart', 'not-a-time')
  const dayparts = readDayparts(desk.text('dayparts'))
  desk.leave('dayparts', dayparts.unread)
  return {
    startFrom,
    startUntil,
    firstStart: start?.done ? (start.value as number) : null,
    dayparts: orNull(dayparts.known),
  }
}

function dayIn(desk: Desk, field: VacancyField, today: Day): Day | null {
  const cell = desk.cell(field)
  if (cell === null) return null
  const read = readDayCell(cell, today)
  if (read.done) return read.value.day
  desk.refuse(field, read.refusal.because)
  return null
}

function asks(desk: Desk, findWork: FindWork | undefined) {
  const licences = readLicences(desk.text('licences'))
  desk.leave('licences', licences.unread)
  const level = desk.text('spokenDutch')
  const spokenDutch = level ? readDutch(level) : null
  if (level && !spokenDutch) desk.leave('spokenDutch', [level])
  const spokenDutchFor = desk.text('spokenDutchFor') || null
  // Dutch is asked only as far as the work needs it: without that, it is not kept.
  if (spokenDutch && !spokenDutchFor) desk.leave('spokenDutch', [level])
  const work = readWork(desk.text('occupation') || desk.text('title'), findWork)
  return {
    occupation: work.known[0] ?? null,
    places: placesIn(desk),
    licences: orNull(licences.known),
    spokenDutch: spokenDutchFor ? spokenDutch : null,
    spokenDutchFor: spokenDutch ? spokenDutchFor : null,
    remark: desk.text('remark') || null,
  }
}

function placesIn(desk: Desk): number | null {
  const text = desk.text('places')
  if (!text) return null
  const places = Number(text)
  if (Number.isInteger(places) && places >= 1 && places <= 500) return places
  desk.refuse('places', 'places-out-of-range')
  return null
}

const orNull = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null)
