import type { OpenTable } from '#platform/sheets/sheets.ts'
import { CannotRead, type Entry, type Found } from './entry.ts'
import { recordsOf, spelledNames } from './records.ts'
import { countDangling } from './tables.ts'

const headings = ['conceptUri', 'code', 'preferredLabel', 'description'] as const

interface Group {
  readonly code: string
  nl?: Texts
  en?: Texts
}

interface Texts {
  readonly label: string
  readonly description: string
}

/** ISCO-08: a file for each language, with groups of one to four digits; each lies under the one with a digit less. */
export async function* readIsco(tables: readonly OpenTable[]): AsyncGenerator<Entry, Found> {
  const groups = new Map<string, Group>()
  const named = tables.filter(({ name }) => /isco/i.test(name))
  if (named.length === 0) throw new CannotRead({ because: 'missing-file', file: 'ISCOGroups' })
  for (const table of named) await readGroups(table, groups)
  const codes = new Set([...groups.values()].map(({ code }) => code))
  const dangling = countDangling()
  for (const [key, { code, nl, en }] of groups) {
    const parent = code.slice(0, -1) || null
    if (parent && !codes.has(parent)) dangling.add(code, parent)
    yield {
      part: 'group',
      key,
      nl: nl?.label ?? null,
      en: en?.label ?? null,
      names: spelledNames([code, nl?.label ?? null, en?.label ?? null]),
      content: { code, parent, nl: nl?.description ?? null, en: en?.description ?? null },
    }
  }
  return dangling.told(tables.filter((table) => !named.includes(table)).map(({ name }) => name))
}

async function readGroups(table: OpenTable, groups: Map<string, Group>) {
  const lang = /_(nl|en)\.(csv|xlsx)$/i.exec(table.name)?.[1]?.toLowerCase()
  if (lang !== 'nl' && lang !== 'en') throw new CannotRead({ because: 'no-language', file: table.name })
  for await (const { row, conceptUri: key, code, preferredLabel: label, description } of recordsOf(table, headings)) {
    if (!/^\d{1,4}$/.test(code) || !key || !label)
      throw new CannotRead({ because: 'bad-value', file: table.name, row, heading: 'code' })
    groups.set(key, { ...groups.get(key), code, [lang]: { label, description } })
  }
}
