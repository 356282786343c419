import { type FileKind, fileKinds } from './file-kinds.ts'

/** Where what others brought in is shown: it can run nothing, fetch nothing, and stand in no other page. */
const nothingRuns = "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

interface Served {
  readonly name: string
  readonly kind: FileKind
  /** Only for pictures that we drew anew ourselves. */
  readonly inline?: boolean
}

/** The headers under which a browser keeps what somebody brought in apart from us. */
export const fileHeaders = ({ name, kind, inline = false }: Served): Record<string, string> => ({
  'content-type': kind === 'text' ? 'text/plain; charset=utf-8' : fileKinds[kind].type,
  'content-disposition': `${inline ? 'inline' : 'attachment'}; ${named(name)}`,
  'content-security-policy': nothingRuns,
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
})

/** In plain letters for who reads no others, and whole for everybody else. */
const named = (name: string): string =>
  `filename="${name.replace(/[^A-Za-z0-9 ._-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`

const escaped = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
