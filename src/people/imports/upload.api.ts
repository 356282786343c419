import { createHash } from 'node:crypto'
import multipart from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type ApiPlugin, answer, api, type Caller, type GivenFile, isTooLarge, problems } from '#platform/public.ts'
import { largestFile } from '#platform/sheets/sheets.ts'
import { type FileRefusal, type Outcome, refused } from '#values/public.ts'
import { ImportMade, UploadName } from './import.shapes.ts'
import { importsWords } from './imports.words.ts'
import { previewImport } from './preview-import.ts'
import { peopleCsv, peopleXlsx } from './template.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const csv = 'text/csv'
const tags = ['Imports']
const aFile = z.any().meta({ type: 'string', format: 'binary' })

/** A file comes in as a form, or as it is. What says it is too large is refused before it is read. */
export const uploadDoor: ApiPlugin = async (app) => {
  await app.register(multipart, { limits: { fileSize: largestFile, files: 1, fields: 10 } })
  app.addContentTypeParser([xlsx, csv], { parseAs: 'buffer', bodyLimit: largestFile }, (_request, body, done) =>
    done(null, { take: () => body }),
  )
  app.post(
    '/imports',
    {
      onRequest: async (request, reply) => {
        if (!isTooLarge(request.headers['content-length'])) return
        return answer(reply, refused({ because: 'too-large', kind: 'invalid' }), saying(api(request).caller))
      },
      schema: {
        operationId: 'previewImport',
        tags,
        summary: 'Bring in a file and see what it would do',
        description:
          'The Sonar export or our own template, as xlsx or csv, at most 20 MB. Nobody gets a dossier yet: ' +
          'store the preview, or let it go. A preview that waits longer than a week is thrown away.',
        querystring: UploadName,
        body: {
          content: {
            'multipart/form-data': {
              schema: z.any().meta({ type: 'object', properties: { file: { type: 'string', format: 'binary' } } }),
            },
            [xlsx]: { schema: aFile },
            [csv]: { schema: aFile },
          },
        },
        response: { 201: ImportMade, ...problems(413, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const file = await fileOf(request, request.query.name)
      if (!file.done) return answer(reply, file, saying(caller))
      const preview = await previewImport(house, withFile(caller, file.value), file.value)
      return answer(reply, preview, { ...saying(caller), status: 201 })
    },
  )
  app.get(
    '/imports/template',
    {
      schema: {
        operationId: 'readImportTemplate',
        tags,
        summary: 'The file to fill in',
        description: 'With Dutch headings and an explanation. An empty cell means: not known.',
        querystring: z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') }),
        response: {
          200: {
            description: 'A workbook, or text with semicolons',
            content: { [xlsx]: { schema: aFile }, [csv]: { schema: z.any().meta({ type: 'string' }) } },
          },
          ...problems(400),
        },
      },
    },
    async (request, reply) => {
      const isCsv = request.query.format === 'csv'
      reply.header('content-disposition', `attachment; filename="mensen.${request.query.format}"`)
      return reply.type(isCsv ? csv : xlsx).send(isCsv ? peopleCsv() : await peopleXlsx())
    },
  )
}

async function fileOf(request: FastifyRequest, name: string | undefined): Promise<Outcome<GivenFile, FileRefusal>> {
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
function withFile(caller: Caller, { name, bytes }: GivenFile): Caller {
  if (!caller.idempotency) return caller
  const { key, fingerprint } = caller.idempotency
  const hash = createHash('sha256').update(fingerprint).update(name).update(bytes).digest('base64url')
  return { ...caller, idempotency: { key, fingerprint: hash } }
}

const saying = ({ lang }: Caller) => ({
  lang,
  sentence: ({ because }: { because: keyof (typeof importsWords)['en']['refusals'] }) =>
    importsWords[lang].refusals[because],
})
