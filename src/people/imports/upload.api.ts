import { z } from 'zod'
import {
  type ApiPlugin,
  answer,
  api,
  type Caller,
  callerWithFile,
  problems,
  refuseTooLarge,
  sentFile,
  sentFileBody,
  takeFiles,
} from '#platform/public.ts'
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
  await takeFiles(app)
  app.post(
    '/imports',
    {
      onRequest: refuseTooLarge(saying),
      schema: {
        operationId: 'previewImport',
        tags,
        summary: 'Bring in a file and see what it would do',
        description:
          'The Sonar export or our own template, as xlsx or csv, at most 20 MB. Nobody gets a dossier yet: ' +
          'store the preview, or let it go. A preview that waits longer than a week is thrown away.',
        querystring: UploadName,
        body: sentFileBody,
        response: { 201: ImportMade, ...problems(413, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const file = await sentFile(request, request.query.name)
      if (!file.done) return answer(reply, file, saying(caller))
      const preview = await previewImport(house, callerWithFile(caller, file.value), file.value)
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

const saying = ({ lang }: Caller) => ({
  lang,
  sentence: ({ because }: { because: keyof (typeof importsWords)['en']['refusals'] }) =>
    importsWords[lang].refusals[because],
})
