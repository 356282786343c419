import { attribute, xmlTokens } from './xml-tokens.ts'

export interface Book {
  /** The visible sheets, in their order. */
  readonly sheets: readonly { readonly name: string; readonly file: string }[]
  readonly shared: string
  readonly styles: string
  /** Some workbooks count their days from 1904. */
  readonly from1904: boolean
}

/** Which part of the zip is which sheet. */
export function readBook(workbook: Iterable<string>, relations: Iterable<string>): Book {
  const files = new Map<string, { file: string; type: string }>()
  for (const token of xmlTokens(relations)) {
    if (!('open' in token) || token.open !== 'Relationship') continue
    const target = attribute(token.attributes, 'Target') ?? ''
    const file = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
    files.set(attribute(token.attributes, 'Id') ?? '', { file, type: attribute(token.attributes, 'Type') ?? '' })
  }
  const sheets: { name: string; file: string }[] = []
  let from1904 = false
  for (const token of xmlTokens(workbook)) {
    if (!('open' in token)) continue
    if (token.open === 'workbookPr') from1904 = ['1', 'true'].includes(attribute(token.attributes, 'date1904') ?? '')
    if (token.open !== 'sheet' || (attribute(token.attributes, 'state') ?? 'visible') !== 'visible') continue
    const file = files.get(attribute(token.attributes, 'id') ?? '')?.file
    if (file) sheets.push({ name: attribute(token.attributes, 'name') ?? '', file })
  }
  const typed = (type: string) => [...files.values()].find((one) => one.type.endsWith(`/${type}`))?.file
  return {
    sheets,
    shared: typed('sharedStrings') ?? 'xl/sharedStrings.xml',
    styles: typed('styles') ?? 'xl/styles.xml',
    from1904,
  }
}

/** The texts that cells point at. How a word sounds in Japanese is no part of it. */
export function readShared(xml: Iterable<string>): string[] {
  const texts: string[] = []
  let text: string | undefined
  let [inText, aside] = [false, false]
  for (const token of xmlTokens(xml)) {
    if ('open' in token) {
      if (token.open === 'si') text = ''
      if (token.open === 'rPh') aside = !token.empty
      if (token.open === 't') inText = !token.empty
    } else if ('close' in token) {
      if (token.close === 'si' && text !== undefined) texts.push(unescaped(text))
      if (token.close === 'rPh') aside = false
      if (token.close === 't') inText = false
    } else if (inText && !aside && text !== undefined) text += token.text
  }
  return texts
}

/** A workbook writes signs that XML does not know as '_x000D_'. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** Which formats show a day: a number under such a format is a day. */
export function dayFormats(xml: Iterable<string>): ReadonlySet<number> {
  const own = new Map<number, boolean>()
  const days = new Set<number>()
  let [inFormats, place] = [false, 0]
  for (const token of xmlTokens(xml)) {
    if ('close' in token && token.close === 'cellXfs') inFormats = false
    if (!('open' in token)) continue
    if (token.open === 'cellXfs') inFormats = !token.empty
    const id = Number(attribute(token.attributes, 'numFmtId') ?? 0)
    if (token.open === 'numFmt') own.set(id, showsDay(attribute(token.attributes, 'formatCode') ?? ''))
    if (token.open === 'xf' && inFormats) {
      if (own.get(id) ?? isBuiltInDay(id)) days.add(place)
      place++
    }
  }
  return days
}

const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** Letters in quotes and brackets are for the eye; of what is left, a day or a year makes it a day. */
const showsDay = (code: string): boolean => /[dyj]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))
