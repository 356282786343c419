import { done, type Outcome, refused } from '#values/public.ts'
import { uploadLimit } from '../http/web-request.ts'
import type { GivenFile } from './take-file.ts'

export interface UploadRefusal {
  readonly because: 'too-large' | 'broken-file'
  readonly kind: 'invalid'
}

/** Room for the other fields of the form and the lines between them. */
const besides = 64 * 1024

const tooLarge = () => refused<UploadRefusal>({ because: 'too-large', kind: 'invalid' })

export const isTooLarge = (contentLength: string | null | undefined): boolean =>
  Number(contentLength ?? 0) > uploadLimit + besides

/** The form of an upload. What says it is too large is not read; what does not say it is counted while it comes in. */
export async function readUpload(request: Request): Promise<Outcome<FormData, UploadRefusal>> {
  if (isTooLarge(request.headers.get('content-length'))) return tooLarge()
  const body = await readAtMost(request.body, uploadLimit + besides)
  if (!body) return tooLarge()
  try {
    const type = request.headers.get('content-type') ?? ''
    return done(await new Response(body, { headers: { 'content-type': type } }).formData())
  } catch {
    return refused({ because: 'broken-file', kind: 'invalid' })
  }
}

async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body ?? []) {
    size += part.length
    if (size > most) return undefined
    parts.push(part)
  }
  return Uint8Array.from(Buffer.concat(parts))
}

/** The chosen file; nothing when none was chosen. */
export async function fileIn(form: FormData, field: string): Promise<GivenFile | undefined> {
  const file = form.get(field)
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return undefined
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
