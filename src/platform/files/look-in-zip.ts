import { inflateRawSync } from 'node:zlib'
import { done, type Outcome, refused } from '#values/public.ts'

const megabyte = 1024 * 1024
export const mostUnpacked = 200 * megabyte
const mostFiles = 2_000
/** A sheet of many alike cells packs some fifty to one; a bomb packs a thousand to one. */
const highestRatio = 200
const smallEnough = 5 * megabyte

export interface ZipRefusal {
  readonly because: 'broken-file' | 'locked' | 'wrong-type' | 'too-much-in-it' | 'unsafe-file'
  readonly kind: 'invalid'
}

interface Entry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
  readonly method: number
  readonly encrypted: boolean
  readonly at: number
}

/**
 * Looks inside a packed document before anything reads it: what it says about its size, and whether that is true.
 * `fits` says by the names of the parts whether it is the document one hopes for; they are answered too.
 */
export function lookInZip(
  bytes: Uint8Array,
  fits: (names: readonly string[]) => boolean,
  most = mostUnpacked,
): Outcome<readonly string[], ZipRefusal> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const entries = readDirectory(zip)
  if (!entries) return no('broken-file')
  if (entries.some(({ encrypted }) => encrypted)) return no('locked')
  const names = entries.map(({ name }) => name)
  if (!fits(names)) return no('wrong-type')
  if (isTooMuch(entries, most)) return no('too-much-in-it')
  const unpacked = unpackAll(zip, entries)
  return unpacked.done ? done(names) : unpacked
}

/** One part of a zip that was looked into before; undefined when it is not there. */
export function partOf(bytes: Uint8Array, name: string, most = mostUnpacked): Buffer | undefined {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const entry = readDirectory(zip)?.find((one) => one.name === name)
  if (!entry || entry.unpacked > most) return undefined
  const content = unpack(zip, entry)
  return content === 'more-than-promised' ? undefined : content
}

const no = (because: ZipRefusal['because']) => refused<ZipRefusal>({ because, kind: 'invalid' })

const isTooMuch = (entries: readonly Entry[], most: number): boolean =>
  entries.length > mostFiles ||
  entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > most ||
  entries.some(({ packed, unpacked }) => unpacked > smallEnough && unpacked > packed * highestRatio)

/** The list at the end of a zip; undefined when it is not there or points outside the file. */
function readDirectory(zip: Buffer): Entry[] | undefined {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (end < 0 || end + 22 > zip.length) return undefined
  const count = zip.readUInt16LE(end + 10)
  const entries: Entry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    const entry = readEntry(zip, at)
    if (!entry) return undefined
    entries.push(entry)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

function readEntry(zip: Buffer, at: number): Entry | undefined {
  if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) return undefined
  return {
    name: zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)),
    encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
    method: zip.readUInt16LE(at + 10),
    packed: zip.readUInt32LE(at + 20),
    unpacked: zip.readUInt32LE(at + 24),
    at: zip.readUInt32LE(at + 42),
  }
}

/** What the list says can be a lie, so every part is unpacked once, and never further than it promised. */
function unpackAll(zip: Buffer, entries: readonly Entry[]): Outcome<undefined, ZipRefusal> {
  for (const entry of entries) {
    const content = unpack(zip, entry)
    if (content === undefined) return no('broken-file')
    if (content === 'more-than-promised') return no('too-much-in-it')
    if (declaresEntities(content)) return no('unsafe-file')
  }
  return done()
}

function unpack(zip: Buffer, { at, packed, unpacked, method }: Entry): Buffer | 'more-than-promised' | undefined {
  if (at + 30 > zip.length || zip.readUInt32LE(at) !== 0x04034b50) return undefined
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  const body = zip.subarray(start, start + packed)
  if (body.length !== packed) return undefined
  if (method === 0) return packed === unpacked ? body : undefined
  if (method !== 8) return undefined
  try {
    return inflateRawSync(body, { maxOutputLength: Math.max(unpacked, 1) })
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'more-than-promised' : undefined
  }
}

/** No office program writes a document type; who does wants the reader to fetch or repeat something. */
function declaresEntities(content: Buffer): boolean {
  const start = content.subarray(0, 65_536)
  return ['utf8', 'utf16le'].some((letters) => start.includes(Buffer.from('<!DOCTYPE', letters as 'utf8')))
}
