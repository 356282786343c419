/** What people may bring in. What a file is, is read from its content; what it is called decides nothing. */
export const fileKinds = {
  pdf: { type: 'application/pdf', ending: 'pdf' },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  odt: { type: 'application/vnd.oasis.opendocument.text', ending: 'odt' },
  jpeg: { type: 'image/jpeg', ending: 'jpg' },
  png: { type: 'image/png', ending: 'png' },
  webp: { type: 'image/webp', ending: 'webp' },
  text: { type: 'text/plain', ending: 'txt' },
} as const
export type FileKind = keyof typeof fileKinds

export const isFileKind = (text: unknown): text is FileKind => typeof text === 'string' && text in fileKinds

export const isPicture = (kind: FileKind): boolean => kind === 'jpeg' || kind === 'png' || kind === 'webp'
export const isPacked = (kind: FileKind): boolean => kind === 'docx' || kind === 'xlsx' || kind === 'odt'

/** For the button that chooses a file: a help for who looks for it, no check. */
export const endingsToChoose = '.pdf,.docx,.xlsx,.odt,.jpg,.jpeg,.png,.webp,.txt'

const mostLetters = 120
const neverShown = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu

/** A name to show: the last part, without signs that steer a screen or a header, with the ending of what it is. */
export function cleanName(given: string, kind: FileKind): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const bare = last
    .normalize('NFC')
    .replace(neverShown, '')
    .replace(/[<>:"|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
  const { ending } = fileKinds[kind]
  const stem = bare.replace(/\.[A-Za-z0-9]{1,5}$/, '').trim()
  return `${[...(stem || 'bestand')].slice(0, mostLetters).join('')}.${ending}`
}
