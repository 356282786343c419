import { done, type FileRefusal, type Outcome, refused } from '#values/public.ts'
import { lookInZip, partOf } from '../files/look-in-zip.ts'
import { fileKindOf } from './file-kind.ts'
import { largestFile } from './limits.ts'

export interface JsonFile {
  readonly name: string
  readonly content: unknown
}

/** What a json file says, or each of those in a zip. The zip is looked into before anything of it is unpacked. */
export function openJson({ name, bytes }: { name: string; bytes: Uint8Array }): Outcome<JsonFile[], FileRefusal> {
  if (bytes.length > largestFile) return no('too-large')
  const kind = fileKindOf(bytes)
  if (!kind.done) return kind
  if (kind.value === 'csv') return no('wrong-type')
  if (kind.value === 'json') return allOf([{ name, bytes }])
  const inside = lookInZip(bytes, (names) => names.some(isJson), mostUnpacked)
  if (!inside.done) return inside
  return allOf(inside.value.filter(isJson).map((part) => ({ name: part, bytes: partOf(bytes, part, mostUnpacked) })))
}

/** Read at once, unlike a table: so there may be less of it. */
const mostUnpacked = 2 * largestFile

/** A Mac packs a shadow beside every file. */
const isJson = (name: string): boolean => /\.(geo)?json$/i.test(name) && !/(^|\/)(__MACOSX\/|\._)/.test(name)

function allOf(files: readonly { name: string; bytes: Uint8Array | undefined }[]): Outcome<JsonFile[], FileRefusal> {
  const read: JsonFile[] = []
  for (const { name, bytes } of files) {
    if (!bytes) return no('broken-file')
    const one = contentOf(bytes)
    if (!one.done) return one
    read.push({ name, content: one.value })
  }
  return done(read)
}

function contentOf(bytes: Uint8Array): Outcome<unknown, FileRefusal> {
  const text = textOf(bytes)
  if (text === undefined) return no('broken-letters')
  try {
    return done(JSON.parse(text) as unknown)
  } catch {
    return no('broken-file')
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const no = (because: FileRefusal['because']) => refused<FileRefusal>({ because, kind: 'invalid' })
