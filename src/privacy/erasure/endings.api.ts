import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { retentionClasses } from '../retention/classes.rules.ts'
import { decideRetention, decideTwoPeople } from '../retention/decide-retention.ts'
import { RetentionChoice, TwoPeople } from '../retention/retention.shapes.ts'
import { EndingId, Hold } from './ending.shapes.ts'
import { agreeToErase, eraseNow } from './erase-now.ts'
import { holdReasons } from './erasure.rules.ts'
import { holdBack, letGo } from './hold-ending.ts'
import { seeEndings } from './see-endings.ts'

const tags = ['Privacy']
const Ending = z
  .object({
    subject: z.uuid(),
    name: z.string(),
    endedOn: z.iso.date(),
    eraseOn: z.iso.date(),
    heldUntil: z.iso.date().nullable(),
    heldBecause: z.enum(holdReasons).nullable(),
    class: z.enum(retentionClasses),
    warnedOn: z.iso.date().nullable(),
    agreed: z.int(),
  })
  .meta({ id: 'ErasureEnding' })
const Figures = z.object({
  dossiers: z.int(),
  notes: z.int(),
  statements: z.int(),
  tasks: z.int(),
  messages: z.int(),
  proposals: z.int(),
  yes: z.int(),
  placements: z.int(),
  routes: z.int(),
  screenings: z.int(),
  gaps: z.int(),
  introductions: z.int(),
})
const Term = z.object({
  id: z.enum(retentionClasses),
  years: z.int(),
  chosen: z.boolean(),
  rule: z.string(),
  source: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  least: z.int(),
  most: z.int(),
})
const OldLooks = z
  .object({
    planned: z
      .object({
        before: z.iso.date(),
        rows: z.int(),
        warnedOn: z.iso.date(),
        eraseOn: z.iso.date(),
        agreed: z.int(),
      })
      .nullable()
      .describe('Which rows of the log go next; null when none is old enough'),
    heldUntil: z.iso.date().nullable(),
    destroyed: z.array(z.object({ on: z.iso.date(), rows: z.int(), firstDay: z.iso.date(), lastDay: z.iso.date() })),
  })
  .describe('Old rows of the log of looks and acts, of the whole region')
const EndingList = z
  .object({
    rows: z.array(Ending),
    soon: Figures.describe('What the next thirty days would destroy if nobody did anything'),
    figures: z.object({ kept: Figures, destroyed: Figures, ever: Figures }),
    classes: z.array(Term),
    twoPeople: z.boolean(),
    oldLooks: OldLooks,
    destroyed: z.array(z.object({ on: z.iso.date(), because: z.enum(['term', 'asked', 'merged']), dossiers: z.int() })),
  })
  .meta({ id: 'ErasureList' })

export const endingsDoor: ApiPlugin = async (app) => {
  app.get(
    '/erasures',
    {
      schema: {
        operationId: 'seeErasures',
        tags,
        summary: 'Dossiers that will be destroyed, and what was',
        description: 'Of the own organisation: what ended, when its term is over, and how many were destroyed.',
        response: { 200: EndingList, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeEndings(house, caller))
    },
  )
  app.put(
    '/erasures/:subject/hold',
    {
      schema: {
        operationId: 'holdErasure',
        tags,
        summary: 'Hold a dossier back',
        description: 'Nothing is destroyed until the day given.',
        params: EndingId,
        body: Hold,
        response: { 200: EndingId, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await holdBack(house, caller, request.params.subject as Id<'Subject'>, request.body))
    },
  )
  app.delete(
    '/erasures/:subject/hold',
    {
      schema: {
        operationId: 'releaseErasure',
        tags,
        summary: 'Hold a dossier back no longer',
        description: 'After its term it is destroyed.',
        params: EndingId,
        response: { 200: EndingId, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await letGo(house, caller, request.params.subject as Id<'Subject'>))
    },
  )
  app.post(
    '/erasures/:subject/destruction',
    {
      schema: {
        operationId: 'destroyNow',
        tags,
        summary: 'Destroy a dossier now',
        description: 'Because the person asked for it. Cannot be undone.',
        params: EndingId,
        response: { 202: EndingId, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const asked = await eraseNow(house, caller, request.params.subject as Id<'Subject'>)
      return answer(reply, asked, { status: 202 })
    },
  )
  app.post(
    '/erasures/:subject/approval',
    {
      schema: {
        operationId: 'approveErasure',
        tags,
        summary: 'Agree that a dossier is destroyed',
        description: 'Where the region wants two people: the same person does not count twice.',
        params: EndingId,
        response: { 200: EndingId, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await agreeToErase(house, caller, request.params.subject as Id<'Subject'>))
    },
  )
  app.post(
    '/retention',
    {
      schema: {
        operationId: 'decideRetention',
        tags,
        summary: 'Decide how long a kind of file is kept',
        description: 'From today on, as far as the law leaves room.',
        body: RetentionChoice,
        response: { 200: z.object({ class: z.enum(retentionClasses), years: z.int() }), ...problems(400, 403, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await decideRetention(house, caller, request.body))
    },
  )
  app.put(
    '/retention/two-people',
    {
      schema: {
        operationId: 'decideTwoPeople',
        tags,
        summary: 'Decide whether two people must agree',
        description: 'Before anything is destroyed, at the end of its term or because somebody asked.',
        body: TwoPeople,
        response: { 200: TwoPeople, ...problems(400, 403, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await decideTwoPeople(house, caller, request.body))
    },
  )
}
