import { z } from 'zod'
import { type ApiPlugin, answer, answerSheet, api, problems, sheetAnswer, sheetFormats } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { addGap } from './add-gap.ts'
import { changeGap, closeGap } from './change-gap.ts'
import { gapStates } from './gap.rules.ts'
import { ChangedGap, ClosedGap, GapsPage, GapsQuestion, NewGap } from './gap.shapes.ts'
import { gapsSheet } from './gaps.words.ts'
import { seeOwnGaps } from './own-gaps.ts'
import { countGaps, exportGaps, seeGaps } from './see-gaps.ts'
import { seeGapsOf } from './see-gaps-of.ts'

const tags = ['Trajectories']
const aDossier = z.object({ id: z.uuid().describe('The dossier') })
const aGap = z.object({ id: z.uuid().describe('The gap') })

const facts = {
  id: z.uuid(),
  kind: z.string().describe('From a closed list; talk-goes-on where it is for the keeper alone'),
  need: z.string().nullable(),
  criterion: z.string().nullable(),
  owner: z.enum(['colleague', 'person', 'organisation']),
  who: z.string().nullable(),
  dueOn: z.iso.date().nullable(),
  lookAgainOn: z.iso.date(),
  state: z.enum(gapStates),
  madeOn: z.iso.date(),
  madeBy: z.string().nullable(),
  version: z.int(),
}
const Closed = z.object({
  on: z.iso.date(),
  by: z.string().nullable(),
  as: z.enum(['arranged', 'not-needed']),
  restsOn: z.string().nullable(),
})
const GapShape = z.object({ ...facts, closed: Closed.nullable() }).meta({ id: 'Gap' })
const GapInList = z.object({ ...facts, dossier: z.uuid(), name: z.string() }).meta({ id: 'GapInList' })
const OwnGap = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    need: z.string().nullable(),
    owner: facts.owner,
    who: z.string().nullable(),
    dueOn: z.iso.date().nullable(),
    lookAgainOn: z.iso.date(),
  })
  .meta({ id: 'OwnGap' })
const Counted = z.array(z.object({ value: z.string(), chosen: z.int(), everything: z.int() }))

/** What is still needed: of one person, and of everybody one works with. */
export const gapsApi: ApiPlugin = async (app) => {
  app.get(
    '/people/:id/gaps',
    {
      schema: {
        operationId: 'listGapsOf',
        tags,
        summary: 'What one person still needs',
        description: 'What is open first; then what was closed, with what it rested on.',
        params: aDossier,
        response: { 200: z.object({ rows: z.array(GapShape), next: z.null() }), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeGapsOf(house, caller, request.params.id as Id<'Dossier'>)
      return answer(reply, seen.done ? { done: true, value: { rows: [...seen.value.rows], next: null } } : seen)
    },
  )

  app.post(
    '/people/:id/gaps',
    {
      schema: {
        operationId: 'addGap',
        tags,
        summary: 'Say what is needed',
        description: 'With who does it and a day: on that day it comes back by itself.',
        params: aDossier,
        body: NewGap,
        response: { 201: z.object({ id: z.uuid() }), ...problems(403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const added = await addGap(house, caller, request.params.id as Id<'Dossier'>, request.body)
      return answer(reply, added, { status: 201 })
    },
  )

  app.put(
    '/gaps/:id',
    {
      schema: {
        operationId: 'changeGap',
        tags,
        summary: 'Change what is needed',
        description: 'Somebody else does it, another day, or in other words.',
        params: aGap,
        body: ChangedGap,
        response: { 200: z.object({ id: z.uuid(), version: z.int() }), ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await changeGap(house, caller, request.params.id as Id<'Gap'>, request.body))
    },
  )

  app.post(
    '/gaps/:id/closing',
    {
      schema: {
        operationId: 'closeGap',
        tags,
        summary: 'Close what was needed',
        description: 'What it rests on answers its criterion: `screening` is where people decide anew.',
        params: aGap,
        body: ClosedGap,
        response: {
          200: z.object({ id: z.uuid(), screening: z.uuid().nullable() }),
          ...problems(403, 404, 409, 422),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await closeGap(house, caller, request.params.id as Id<'Gap'>, request.body))
    },
  )
}

/** Lists of them, and what the person herself reads. */
export const gapListsApi: ApiPlugin = async (app) => {
  app.get(
    '/gaps',
    {
      schema: {
        operationId: 'listGaps',
        tags,
        summary: 'What the people I work with still need',
        description: 'What comes first, first; fifty at a time. Everybody in the answer is looked at.',
        querystring: GapsPage,
        response: { 200: z.object({ rows: z.array(GapInList), next: z.string().nullable() }), ...problems(400, 403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeGaps(house, caller, request.query))
    },
  )

  app.get(
    '/gaps/facets',
    {
      schema: {
        operationId: 'countGaps',
        tags,
        summary: 'How many of each',
        description: 'From the same conditions as the list; nobody is named.',
        querystring: GapsQuestion,
        response: {
          200: z.object({
            total: z.int(),
            everything: z.int(),
            facets: z.object({ kind: Counted, owner: Counted, state: Counted }),
          }),
          ...problems(400, 403),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await countGaps(house, caller, request.query))
    },
  )

  app.get(
    '/gaps/export',
    {
      schema: {
        operationId: 'exportGaps',
        tags,
        summary: 'The list as a file',
        description: 'The same filters as the list, as xlsx or csv. Everybody in it is looked at.',
        querystring: GapsQuestion.extend({ format: z.enum(sheetFormats).default('xlsx') }),
        response: {
          200: sheetAnswer,
          ...problems(400, 403),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { format, ...asked } = request.query
      const gaps = await exportGaps(house, caller, asked)
      if (!gaps.done) return answer(reply, gaps)
      return answerSheet(reply, gapsSheet(gaps.value, caller.lang), format)
    },
  )

  app.get(
    '/my/gaps',
    {
      schema: {
        operationId: 'listOwnGaps',
        tags,
        summary: 'What still has to happen for me',
        description: 'What is needed, who does it, and by when.',
        response: { 200: z.object({ rows: z.array(OwnGap), next: z.null() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeOwnGaps(house, caller)
      return answer(reply, seen.done ? { done: true, value: { rows: [...seen.value], next: null } } : seen)
    },
  )
}
