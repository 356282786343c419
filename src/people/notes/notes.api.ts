import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { NameShape, NoteShape } from '../dossiers/person-view.shapes.ts'
import { DossierId } from '../fields.shapes.ts'
import { addNote } from './add-note.ts'
import { finishNextStep, reopenNextStep } from './finish-next-step.ts'
import { NewNote, NoteId } from './note.shapes.ts'
import { seeNotes } from './see-notes.ts'

const tags = ['People']
const KeptNote = z.object({ id: z.uuid() }).meta({ id: 'KeptNote' })
const NotesPage = z
  .object({ name: NameShape, total: z.int(), rows: z.array(NoteShape), next: z.string().nullable() })
  .meta({ id: 'NotesPage' })

export const notesDoor: ApiPlugin = async (app) => {
  app.get(
    '/people/:id/notes',
    {
      schema: {
        operationId: 'seeNotes',
        tags,
        summary: 'Notes about somebody',
        description: 'Newest first, fifty at a time.',
        params: DossierId,
        querystring: z.object({ after: z.string().max(400).optional() }),
        response: { 200: NotesPage, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeNotes(house, caller, request.params.id as Id<'Dossier'>, request.query.after))
    },
  )

  app.post(
    '/people/:id/notes',
    {
      schema: {
        operationId: 'addNote',
        tags,
        summary: 'Write a note',
        description: 'A word about health is refused once; with `meant` it is kept all the same.',
        params: DossierId,
        body: NewNote,
        response: { 201: KeptNote, ...problems(400, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const kept = await addNote(house, caller, request.params.id as Id<'Dossier'>, request.body)
      return answer(reply, kept, { status: 201 })
    },
  )

  app.post(
    '/people/:id/notes/:note/completion',
    {
      schema: {
        operationId: 'finishNextStep',
        tags,
        summary: 'The next step was done',
        description: 'What was agreed for a day has happened.',
        params: NoteId,
        response: { 200: KeptNote, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await finishNextStep(house, caller, idsOf(request.params)))
    },
  )

  app.delete(
    '/people/:id/notes/:note/completion',
    {
      schema: {
        operationId: 'reopenNextStep',
        tags,
        summary: 'The next step is open again',
        description: 'It was not done after all.',
        params: NoteId,
        response: { 200: KeptNote, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await reopenNextStep(house, caller, idsOf(request.params)))
    },
  )
}

const idsOf = ({ id, note }: { id: string; note: string }) => ({ id: id as Id<'Dossier'>, note: note as Id<'Note'> })
