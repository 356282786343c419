/** One piece of XML: a tag that opens, one that closes, or the text between. */
export type XmlToken =
  | { readonly open: string; readonly attributes: string; readonly empty: boolean }
  | { readonly close: string }
  | { readonly text: string }

/**
 * Walks through XML that comes in parts, so that a sheet of many rows never stands in memory as a tree. No document
 * type is read and no entity is looked up but the five that XML has itself: there is nothing to blow up.
 */
export function* xmlTokens(parts: Iterable<string>): Generator<XmlToken> {
  let rest = ''
  for (const part of parts) {
    rest += part
    let at = 0
    for (;;) {
      const next = tokenAt(rest, at)
      if (!next) break
      if (next.token) yield next.token
      at = next.end
    }
    rest = rest.slice(at)
    if (rest.length > longestToken) throw new Error('This is no XML.')
  }
}

const longestToken = 4_000_000

interface Found {
  readonly token: XmlToken | null
  readonly end: number
}

/** Undefined when the token goes on in the next part. */
function tokenAt(xml: string, at: number): Found | undefined {
  if (at >= xml.length) return undefined
  if (xml[at] !== '<') {
    const end = xml.indexOf('<', at)
    return end < 0 ? undefined : { token: { text: plainText(xml.slice(at, end)) }, end }
  }
  if (xml.startsWith('<!--', at)) return skipped(xml, '-->', at)
  if (xml.startsWith('<![CDATA[', at)) return characters(xml, at)
  if (xml.startsWith('<?', at) || xml.startsWith('<!', at)) {
    // What may still become a comment waits for its next letters.
    return xml.length - at < 9 ? undefined : skipped(xml, '>', at)
  }
  const end = endOfTag(xml, at + 1)
  return end < 0 ? undefined : { token: tag(xml.slice(at + 1, end)), end: end + 1 }
}

function skipped(xml: string, sign: string, at: number): Found | undefined {
  const end = xml.indexOf(sign, at)
  return end < 0 ? undefined : { token: null, end: end + sign.length }
}

function characters(xml: string, at: number): Found | undefined {
  const end = xml.indexOf(']]>', at)
  return end < 0 ? undefined : { token: { text: xml.slice(at + 9, end) }, end: end + 3 }
}

/** A '>' inside quotes ends no tag. */
function endOfTag(xml: string, from: number): number {
  const close = xml.indexOf('>', from)
  if (close < 0) return -1
  const quote = xml.slice(from, close).search(/["']/)
  if (quote < 0) return close
  let inside = ''
  for (let at = from + quote; at < xml.length; at++) {
    const sign = xml[at] as string
    if (inside) inside = sign === inside ? '' : inside
    else if (sign === '"' || sign === "'") inside = sign
    else if (sign === '>') return at
  }
  return -1
}

function tag(inner: string): XmlToken {
  if (inner.startsWith('/')) return { close: localName(inner.slice(1).trim()) }
  const empty = inner.endsWith('/')
  const body = empty ? inner.slice(0, -1) : inner
  const space = body.search(/\s/)
  const name = space < 0 ? body : body.slice(0, space)
  return { open: localName(name), attributes: space < 0 ? '' : body.slice(space), empty }
}

/** Some programs write 'x:row' where others write 'row'. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*("([^"]*)"|'([^']*)')`).exec(attributes)
  return found ? plainText(found[2] ?? found[3] ?? '') : undefined
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plainText(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
