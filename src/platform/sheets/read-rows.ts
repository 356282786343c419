import { type Cell, readDay, readExcelDay, type TableRow } from '#values/public.ts'
import { mostColumns } from './limits.ts'
import { unescaped } from './read-workbook.ts'
import { attribute, xmlTokens } from './xml-tokens.ts'

/** What the cells of one sheet point at. */
export interface Known {
  readonly shared: readonly string[]
  readonly days: ReadonlySet<number>
  readonly from1904: boolean
}

interface Open {
  place: number
  type: string
  style: number
  value: string
  formula: string | undefined
}

/** The rows that hold something, one by one. */
export function* readRows(xml: Iterable<string>, known: Known): Generator<TableRow> {
  let [number, cells] = [0, [] as Cell[]]
  let cell: Open | undefined
  let inside: 'v' | 'f' | 't' | undefined
  let aside = false
  for (const token of xmlTokens(xml)) {
    if ('text' in token) {
      if (cell && inside && !aside) take(cell, inside, token.text)
      continue
    }
    const name = 'open' in token ? token.open : token.close
    if ('open' in token) {
      if (name === 'row') [number, cells] = [Number(attribute(token.attributes, 'r')) || number + 1, []]
      if (name === 'c') cell = openCell(token.attributes, cells.length)
      if (name === 'rPh') aside = !token.empty
      if (cell && isValue(name)) inside = openValue(cell, name)
    }
    const closes = 'close' in token || token.empty
    if (!closes) continue
    if (isValue(name)) inside = undefined
    if (name === 'rPh') aside = false
    if (name === 'c' && cell) {
      put(cells, cell, known)
      cell = undefined
    }
    if (name === 'row' && cells.some((one) => one !== null)) yield { row: number, cells }
  }
}

const isValue = (name: string): name is 'v' | 'f' | 't' => name === 'v' || name === 'f' || name === 't'

function openCell(attributes: string, next: number): Open {
  const at = attribute(attributes, 'r')
  return {
    place: at ? columnOf(at) : next,
    type: attribute(attributes, 't') ?? 'n',
    style: Number(attribute(attributes, 's') ?? 0),
    value: '',
    formula: undefined,
  }
}

function openValue(cell: Open, name: 'v' | 'f' | 't'): typeof name {
  if (name === 'f') cell.formula ??= ''
  return name
}

function take(cell: Open, inside: 'v' | 'f' | 't', text: string): void {
  if (inside === 'f') cell.formula = (cell.formula ?? '') + text
  else cell.value += text
}

/** 'AB12' is the twenty-eighth column. */
function columnOf(at: string): number {
  let column = 0
  for (const letter of at.replace(/\d+$/, '')) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

function put(cells: Cell[], cell: Open, known: Known): void {
  if (cell.place < 0 || cell.place >= mostColumns) return
  while (cells.length < cell.place) cells.push(null)
  cells[cell.place] = cellOf(cell, known)
}

function cellOf({ type, style, value, formula }: Open, { shared, days, from1904 }: Known): Cell {
  if (formula !== undefined) return { formula }
  if (type === 'e') return { broken: value }
  if (type === 's') return written(shared[Number(value)] ?? '')
  if (type === 'str' || type === 'inlineStr') return written(unescaped(value))
  if (value === '') return null
  if (type === 'b') return value === '1'
  if (type === 'd') return dayOf(value.slice(0, 10))
  const number = Number(value)
  if (!Number.isFinite(number)) return { broken: value }
  return days.has(style) ? dayNumbered(number, from1904) : number
}

const written = (text: string): Cell => (text.trim() === '' ? null : text)

function dayNumbered(number: number, from1904: boolean): Cell {
  const read = readExcelDay(Math.floor(number) + (from1904 ? 1462 : 0))
  return read.done ? { day: read.value } : { broken: String(number) }
}

const dayOf = (text: string): Cell => {
  const read = readDay(text)
  return read.done ? { day: read.value } : { broken: text }
}
