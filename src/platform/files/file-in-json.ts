import { z } from 'zod'
import { done, type Outcome, refused } from '#values/public.ts'
import { uploadLimit } from '../http/web-request.ts'
import type { GivenFile } from './take-file.ts'

/** Three bytes are four letters; the name and the signs around it need little. */
const mostLetters = Math.ceil(uploadLimit / 3) * 4

/** For a route that takes a file in JSON: room for the largest file as it is written there. */
export const roomForFile = { bodyLimit: mostLetters + 64 * 1024 } as const

/** A file in a body of JSON, as the Dutch standard for documents has it: the same key and the same check as any change. */
export const FileInJson = z.object({
  name: z.string().trim().min(1).max(300).describe('What the file is called; the kind is read from its content'),
  // No pattern: one that walks over twenty million letters fills the stack before it says no.
  content: z
    .string()
    .max(mostLetters)
    .meta({ format: 'byte', contentEncoding: 'base64', description: 'The file itself in base64, at most 20 MB' }),
})
export type FileInJson = z.infer<typeof FileInJson>

export interface NotBase64 {
  readonly because: 'broken-file'
  readonly kind: 'invalid'
}

/** The file that was meant; letters that are no base64 are no file. */
export const fileInJson = ({ name, content }: FileInJson): Outcome<GivenFile, NotBase64> =>
  /[^A-Za-z0-9+/=\r\n]/.test(content)
    ? refused({ because: 'broken-file', kind: 'invalid' })
    : done({ name, bytes: Buffer.from(content, 'base64') })
