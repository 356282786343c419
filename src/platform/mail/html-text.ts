/** What is not read: it stands in the letter and is no text of it. */
const unread = ['head', 'style', 'script', 'title']
const breaks = ['br', 'p', 'div', 'tr', 'li', 'table', 'ul', 'ol', 'hr', 'h1', 'h2', 'h3', 'h4', 'blockquote']
const longest = 1_000_000

/**
 * The text of a letter that has only HTML. A quote becomes one quoted line. Read piece by piece from left to right: a letter
 * may be as wrong as it likes.
 */
export function htmlText(html: string): string {
  const out: string[] = []
  let within: string | undefined // an element of which nothing is read, until it ends
  let depth = 0
  for (const [at, piece] of html.slice(0, longest).split('<').entries()) {
    const end = at === 0 ? -1 : piece.indexOf('>')
    const tag = at === 0 ? '' : (/^\/?[a-z][a-z0-9]*/i.exec(piece)?.[0]?.toLowerCase() ?? '')
    const name = tag.replace('/', '')
    if (within === undefined && (unread.includes(name) || name === 'blockquote') && !tag.startsWith('/')) {
      within = name
      depth = 1
      if (name === 'blockquote') out.push('\n>\n')
    } else if (name !== '' && name === within) {
      depth += tag.startsWith('/') ? -1 : 1
      if (depth === 0) within = undefined
    }
    if (within === undefined)
      out.push(breaks.includes(name) ? '\n' : '', inOneLine(tag === '' ? piece : piece.slice(end + 1)))
  }
  return decoded(out.join(''))
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const inOneLine = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ')

const named: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', euro: '€', hellip: '…', ndash: '–', mdash: '—' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë', iuml: 'ï' },
  ...{ ouml: 'ö', uuml: 'ü', auml: 'ä', aacute: 'á', agrave: 'à', oacute: 'ó', uacute: 'ú', iacute: 'í', ccedil: 'ç' },
}

const decoded = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (all, name: string) =>
    name.startsWith('#') ? ofNumber(name) : (named[name] ?? all),
  )

function ofNumber(name: string): string {
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : ' '
}
