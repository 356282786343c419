import { z } from 'zod'
import {
  type ApiPlugin,
  answer,
  answerFile,
  api,
  type Caller,
  FileInJson,
  type FileKind,
  fileAnswer,
  fileInJson,
  fileKinds,
  problems,
  roomForFile,
} from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { NameShape } from '../dossiers/person-view.shapes.ts'
import { DossierId } from '../fields.shapes.ts'
import { addDocument } from './add-document.ts'
import { documentKinds, NewDocument } from './document.shapes.ts'
import { documentsWords } from './documents.words.ts'
import { openDocument } from './open-document.ts'
import { bringBackDocument, removeDocument } from './remove-document.ts'
import { seeDocuments, seeOwnDocuments } from './see-documents.ts'

const tags = ['People']
const Document = z
  .object({
    id: z.uuid(),
    what: z.enum(documentKinds),
    name: z.string(),
    size: z.int().describe('In bytes'),
    addedAt: z.string().meta({ format: 'date-time' }),
    author: z.string().nullable(),
    authorOrganisation: z.string().nullable(),
  })
  .meta({ id: 'Document' })
const rows = z.array(Document)
const Documents = z.object({ name: NameShape, rows, next: z.null() }).meta({ id: 'Documents' })
const KeptDocument = z.object({ id: z.uuid(), name: z.string() }).meta({ id: 'KeptDocument' })
const DocumentInDossier = DossierId.extend({ document: z.uuid().describe('The document') })
const Marked = z.object({ id: z.uuid() })
const allKinds = Object.keys(fileKinds) as FileKind[]

/** Files with a dossier, as on its page. */
export const documentsDoor: ApiPlugin = async (app) => {
  app.get(
    '/people/:id/documents',
    {
      schema: {
        operationId: 'seeDocuments',
        tags,
        summary: 'Documents with a dossier',
        description: 'Newest first, at most fifty. The content is a look of its own: ask for it by the id.',
        params: DossierId,
        response: { 200: Documents, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeDocuments(house, caller, dossierIn(request.params))
      if (!seen.done) return answer(reply, seen)
      const { name, documents } = seen.value
      return answer(reply, { done: true, value: { name, rows: documents, next: null } })
    },
  )

  app.post(
    '/people/:id/documents',
    {
      ...roomForFile,
      schema: {
        operationId: 'addDocument',
        tags,
        summary: 'Add a document',
        description:
          'PDF, Word, Excel, ODT, a picture or plain text, at most 20 MB. It is scanned, a picture is drawn anew, and ' +
          'what is kept is locked with the key of the person.',
        params: DossierId,
        body: FileInJson.extend(NewDocument.shape),
        response: { 201: KeptDocument, ...problems(403, 404, 409, 413, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const file = fileInJson(request.body)
      if (!file.done) return answer(reply, file, saying(caller))
      const added = await addDocument(house, caller, dossierIn(request.params), request.body, file.value)
      return answer(reply, added, { ...saying(caller), status: 201 })
    },
  )

  app.post(
    '/people/:id/documents/:document/removal',
    {
      schema: {
        operationId: 'removeDocument',
        tags,
        summary: 'Take a document out',
        description: 'It is gone from every list at once, and destroyed in the night after.',
        params: DocumentInDossier,
        response: { 200: Marked, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await removeDocument(house, caller, whichIn(request.params)))
    },
  )

  app.delete(
    '/people/:id/documents/:document/removal',
    {
      schema: {
        operationId: 'bringBackDocument',
        tags,
        summary: 'Bring a document back',
        description: 'As long as the night has not come.',
        params: DocumentInDossier,
        response: { 200: Marked, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await bringBackDocument(house, caller, whichIn(request.params)))
    },
  )

  app.get(
    '/documents/:id',
    {
      schema: {
        operationId: 'openDocument',
        tags,
        summary: 'The document itself',
        description: 'For a colleague, or for the person it is about. Every time it is opened is a look of its own.',
        params: z.object({ id: z.uuid().describe('The document') }),
        response: { 200: fileAnswer('The file, to save', allKinds), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const opened = await openDocument(house, caller, request.params.id as Id<'Document'>)
      return opened.done ? answerFile(reply, opened.value) : answer(reply, opened)
    },
  )

  app.get(
    '/my/documents',
    {
      schema: {
        operationId: 'seeOwnDocuments',
        tags,
        summary: 'My own documents',
        description: 'What is kept about the person who asks, by everybody.',
        response: { 200: z.object({ rows, next: z.null() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeOwnDocuments(house, caller)
      return answer(reply, seen.done ? { done: true, value: { rows: seen.value, next: null } } : seen)
    },
  )
}

const dossierIn = ({ id }: { id: string }) => id as Id<'Dossier'>
const whichIn = ({ id, document }: { id: string; document: string }) => ({
  id: id as Id<'Dossier'>,
  document: document as Id<'Document'>,
})

const saying = ({ lang }: Caller) => ({
  lang,
  sentence: ({ because }: { because: keyof (typeof documentsWords)['en']['refusals'] }) =>
    documentsWords[lang].refusals[because],
})
