import { z } from 'zod'
import { type ApiPlugin, answer, answerSheet, api, problems, sheetAnswer, sheetFormats } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { askResearchFile } from './ask-research-file.ts'
import { decideResearchFile, noteDestroyed } from './decide-research-file.ts'
import { makeResearchFile } from './make-research-file.ts'
import { researchFields } from './research-fields.rules.ts'
import { fileStates } from './research-file.rules.ts'
import { ResearchFileAsked, ResearchFileDecision, ResearchFileId } from './research-file.shapes.ts'
import { researchSheet } from './research-sheet.words.ts'
import { seeResearchFile, seeResearchFiles } from './see-research-files.ts'

const tags = ['Privacy']

const facts = {
  id: z.uuid(),
  name: z.string(),
  purpose: z.string(),
  recipient: z.string(),
  fields: z.array(z.enum(researchFields)),
  from: z.iso.date(),
  until: z.iso.date(),
  keepUntil: z.iso.date(),
  state: z.enum(fileStates),
  askedBy: z.string(),
  askedOn: z.iso.date(),
  reason: z.string().nullable().describe('Why it was decided as it was'),
  decidedBy: z.string().nullable(),
  decidedOn: z.iso.date().nullable(),
  takeBefore: z.iso.date().nullable().describe('The last day on which it can be made'),
  madeOn: z.iso.date().nullable(),
  people: z.int().nullable().describe('How many stand in it, once it was made'),
  destroyedOn: z.iso.date().nullable(),
}
const File = z.object(facts).meta({ id: 'ResearchFile' })
const FileList = z.object({ rows: z.array(File).describe('The newest 200') }).meta({ id: 'ResearchFileList' })
const FileInFull = z
  .object({
    ...facts,
    sayYes: z.int().nullable().describe('How many would stand in it today, rounded down to five'),
    earlier: z.array(File).describe('What this receiver was given before'),
  })
  .meta({ id: 'ResearchFileInFull' })
const idOf = (params: { id: string }) => params.id as Id<'ResearchFile'>

export const researchFilesDoor: ApiPlugin = async (app) => {
  app.get(
    '/research-files',
    {
      schema: {
        operationId: 'seeResearchFiles',
        tags,
        summary: 'Coded files for research that were asked for, decided and made',
        description: 'Of the own organisation. Nobody who stands in a file stands in this list.',
        response: { 200: FileList, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeResearchFiles(house, caller))
    },
  )
  app.get(
    '/research-files/:id',
    {
      schema: {
        operationId: 'seeResearchFile',
        tags,
        summary: 'One of them',
        description: 'With about how many would stand in it today, and what the receiver has already.',
        params: ResearchFileId,
        response: { 200: FileInFull, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeResearchFile(house, caller, idOf(request.params)))
    },
  )
  app.post(
    '/research-files',
    {
      schema: {
        operationId: 'askResearchFile',
        tags,
        summary: 'Ask for one',
        description: 'Nothing is made before a privacy officer who did not ask said yes.',
        body: ResearchFileAsked,
        response: { 201: ResearchFileId, ...problems(400, 403, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await askResearchFile(house, caller, request.body), { status: 201 })
    },
  )
  app.post(
    '/research-files/:id/decision',
    {
      schema: {
        operationId: 'decideResearchFile',
        tags,
        summary: 'Decide about it',
        description:
          'By a privacy officer who did not ask. A yes counts for fourteen days and one file, and can be taken back before it is used. Asks a fresh proof of who decides.',
        params: ResearchFileId,
        body: ResearchFileDecision,
        response: { 201: ResearchFileId, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const decided = await decideResearchFile(house, caller, idOf(request.params), request.body)
      return answer(reply, decided, { status: 201 })
    },
  )
  app.post(
    '/research-files/:id/file',
    {
      schema: {
        operationId: 'makeResearchFile',
        tags,
        summary: 'Make the file and take it along, once',
        description:
          'From who says yes at this moment and does not object. At least five people share every line, a code by chance stands in the place of who it is, and nothing of it is kept. Everybody in it is looked at. Asks a fresh proof of who asks.',
        params: ResearchFileId,
        querystring: z.object({ format: z.enum(sheetFormats).default('xlsx') }),
        response: { 200: sheetAnswer, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const made = await makeResearchFile(house, caller, idOf(request.params))
      if (!made.done) return answer(reply, made)
      return answerSheet(reply, researchSheet(made.value, caller.lang), request.query.format)
    },
  )
  app.post(
    '/research-files/:id/destruction',
    {
      schema: {
        operationId: 'noteResearchFileDestroyed',
        tags,
        summary: 'Note that the receiver destroyed it',
        params: ResearchFileId,
        description: 'Once, of a file that was made.',
        response: { 201: ResearchFileId, ...problems(400, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await noteDestroyed(house, caller, idOf(request.params)), { status: 201 })
    },
  )
}
