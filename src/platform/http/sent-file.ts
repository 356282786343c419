import { createHash } from 'node:crypto'
import multipart from '@fastify/multipart'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type FileRefusal, type Lang, type Outcome, refused } from '#values/public.ts'
import { isTooLarge } from '../files/read-upload.ts'
import { sheetTypes } from '../files/sheet.ts'
import type { GivenFile } from '../files/take-file.ts'
import type { Caller } from '../house.ts'
import { largestFile } from '../sheets/sheets.ts'
import { type ApiPlugin, api } from './api.ts'
import { answer } from './problem.ts'

const types = [sheetTypes.xlsx, 'text/csv'] as const
const aFile = z.any().meta({ type: 'string', format: 'binary' })

/** For a route's `body`: a file as a form, or as it is. */
export const sentFileBody = {
  content: {
    'multipart/form-data': {
      schema: z.any().meta({ type: 'object', properties: { file: { type: 'string', format: 'binary' } } }),
    },
    [types[0]]: { schema: aFile },
    [types[1]]: { schema: aFile },
  },
}

/** Lets the routes of one plugin take a file as their body, and nothing that is too large. */
export async function takeFiles(app: Parameters<ApiPlugin>[0]): Promise<void> {
  await app.register(multipart, { limits: { fileSize: largestFile, files: 1, fields: 10 } })
  app.addContentTypeParser([...types], { parseAs: 'buffer', bodyLimit: largestFile }, (_request, body, done) =>
    done(null, { take: () => body }),
  )
}

interface Saying {
  readonly lang: Lang
  readonly sentence: (refusal: { because: 'too-large' }) => string
}

/** What says it is too large is refused before it is read, in the words of its room. */
export const refuseTooLarge =
  (saying: (caller: Caller) => Saying) => async (request: FastifyRequest, reply: FastifyReply) =>
    isTooLarge(request.headers['content-length'])
      ? answer(reply, refused({ because: 'too-large', kind: 'invalid' }), saying(api(request).caller))
      : undefined

/** The file of this request. Sent as it is it has no name of its own. */
export async function sentFile(
  request: FastifyRequest,
  name: string | undefined,
): Promise<Outcome<GivenFile, FileRefusal>> {
  const body = request.body as { take?: () => Buffer } | undefined
  if (body?.take) return { done: true, value: { name: name ?? 'import', bytes: body.take() } }
  try {
    const part = await request.file()
    if (!part) return refused({ because: 'empty-sheet', kind: 'invalid' })
    return { done: true, value: { name: part.filename || 'import', bytes: await part.toBuffer() } }
  } catch (error) {
    const because = (error as { statusCode?: number }).statusCode === 413 ? 'too-large' : 'broken-file'
    return refused<FileRefusal>({ because, kind: 'invalid' })
  }
}

/** The key of a change counts for one content: here the content is the file. */
export function callerWithFile(caller: Caller, { name, bytes }: GivenFile): Caller {
  if (!caller.idempotency) return caller
  const { key, fingerprint } = caller.idempotency
  const hash = createHash('sha256').update(fingerprint).update(name).update(bytes).digest('base64url')
  return { ...caller, idempotency: { key, fingerprint: hash } }
}
