import { fileTypeFromBuffer } from 'file-type'
import { done, type Outcome, refused } from '#values/public.ts'
import type { House } from '../house.ts'
import { uploadLimit } from '../http/web-request.ts'
import { cleanName, type FileKind, fileKinds, isFileKind, isPacked, isPicture } from './file-kinds.ts'
import { lookInZip, type ZipRefusal } from './look-in-zip.ts'
import { type PictureRefusal, redraw } from './redraw.ts'
import { type ScanRefusal, scanFile } from './scan-file.ts'

export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file as it may be kept: scanned, of a kind we know, under a name that can do no harm. */
export interface TakenFile {
  readonly name: string
  readonly kind: FileKind
  readonly bytes: Buffer
}

export type FileRefusal =
  | { readonly because: 'too-large' | 'empty-file'; readonly kind: 'invalid' }
  | ZipRefusal
  | PictureRefusal
  | ScanRefusal

const no = (because: 'too-large' | 'empty-file' | 'wrong-type' | 'unsafe-file') =>
  refused({ because, kind: 'invalid' } as const)

/** Larger than any letter unpacks to: this is done beside everybody else's requests. */
const mostUnpacked = 60 * 1024 * 1024

/** Everything that is asked of a file before it is kept anywhere; the scan comes first, on what really came in. */
export async function takeFile(
  house: Pick<House, 'config' | 'log'>,
  given: GivenFile,
): Promise<Outcome<TakenFile, FileRefusal>> {
  const bytes = Buffer.from(given.bytes.buffer, given.bytes.byteOffset, given.bytes.length)
  if (bytes.length === 0) return no('empty-file')
  if (bytes.length > uploadLimit) return no('too-large')
  const scanned = await scanFile(house, bytes)
  if (!scanned.done) return scanned
  const kind = await kindOf(bytes)
  if (!kind.done) return kind
  const name = cleanName(given.name, kind.value)
  if (!isPicture(kind.value)) return done({ name, kind: kind.value, bytes })
  const drawn = await redraw(bytes, kind.value as 'jpeg' | 'png' | 'webp')
  return drawn.done ? done({ name, kind: kind.value, bytes: drawn.value }) : drawn
}

async function kindOf(bytes: Buffer): Promise<Outcome<FileKind, FileRefusal>> {
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK'))) return asKind(await typeOf(bytes), bytes)
  const inside = lookInZip(bytes, isOfficeDocument, mostUnpacked)
  if (!inside.done) return inside
  if (inside.value.some(runsByItself)) return no('unsafe-file')
  const kind = await asKind(await typeOf(bytes), bytes)
  return kind.done && !isPacked(kind.value) ? no('wrong-type') : kind
}

const typeOf = async (bytes: Buffer): Promise<string | undefined> => {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime
  } catch {
    return 'broken'
  }
}

const asKind = async (type: string | undefined, bytes: Buffer): Promise<Outcome<FileKind, FileRefusal>> => {
  const found = Object.keys(fileKinds).find((kind) => isFileKind(kind) && fileKinds[kind].type === type)
  if (isFileKind(found)) return done(found)
  return type === undefined && isPlainText(bytes) ? done('text') : no('wrong-type')
}

const isOfficeDocument = (names: readonly string[]): boolean =>
  names.includes('[Content_Types].xml') || names.includes('mimetype')

/** A document with a program in it can wait until somebody opens it. */
const runsByItself = (name: string): boolean => /vbaProject\.bin$|^Basic\/|^Scripts\/|\.(exe|dll|js|vbs)$/i.test(name)

/** Letters, and no sign that only a program writes. */
function isPlainText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    return !/[\x00-\x08\x0b\x0e-\x1f]/.test(text)
  } catch {
    return false
  }
}
