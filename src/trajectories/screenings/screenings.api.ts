import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { decideScreening } from './decide-screening.ts'
import { judgeCriteria } from './judge-criteria.ts'
import { answers, verdicts } from './screening.rules.ts'
import { DecideScreening, JudgeCriteria, StartScreening } from './screening.shapes.ts'
import { seeScreenings } from './see-screenings.ts'
import { startScreening } from './start-screening.ts'

const tags = ['Trajectories']
const aDossier = z.object({ id: z.uuid().describe('The dossier') })
const aScreening = z.object({ id: z.uuid().describe('The screening') })

const Given = z
  .object({
    answer: z.enum(answers),
    restsOn: z.string().nullable(),
    on: z.iso.date(),
    by: z.string().nullable(),
    byOrganisation: z.string().nullable(),
  })
  .meta({ id: 'ScreeningAnswer' })

const Screening = z
  .object({
    id: z.uuid(),
    set: z.string().nullable().describe('Null is the set that everybody starts with'),
    startedOn: z.iso.date(),
    startedBy: z.string().nullable(),
    criteria: z.array(
      z.object({
        id: z.string(),
        nl: z.string(),
        en: z.string(),
        decisive: z.boolean(),
        now: Given.nullable(),
        before: z.array(Given),
      }),
    ),
    outcome: z.enum(verdicts).describe('What the answers add up to'),
    decision: z
      .object({
        verdict: z.enum(verdicts),
        on: z.iso.date(),
        by: z.string().nullable(),
        byOrganisation: z.string().nullable(),
        deviation: z.string().nullable(),
        line: z.string().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Screening' })

const Sets = z.array(z.object({ id: z.uuid().nullable(), name: z.string().nullable() }))

/** Is somebody ready: answered by criterion, added up, decided by people. */
export const screeningsApi: ApiPlugin = async (app) => {
  app.get(
    '/people/:id/screenings',
    {
      schema: {
        operationId: 'listScreenings',
        tags,
        summary: 'How somebody was screened',
        description: 'The last one first, with every answer, who gave it and what was decided by it.',
        params: aDossier,
        response: { 200: z.object({ rows: z.array(Screening), sets: Sets, next: z.null() }), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeScreenings(house, caller, request.params.id as Id<'Dossier'>)
      if (!seen.done) return answer(reply, seen)
      const { rows, sets } = seen.value
      return answer(reply, { done: true, value: { rows: [...rows], sets: [...sets], next: null } })
    },
  )

  app.post(
    '/people/:id/screenings',
    {
      schema: {
        operationId: 'startScreening',
        tags,
        summary: 'Begin a screening',
        description: 'What was found before about the same criteria is filled in. One at a time.',
        params: aDossier,
        body: StartScreening,
        response: { 201: z.object({ id: z.uuid() }), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const started = await startScreening(house, caller, request.params.id as Id<'Dossier'>, request.body)
      return answer(reply, started, { status: 201 })
    },
  )

  app.post(
    '/screenings/:id/answers',
    {
      schema: {
        operationId: 'judgeCriteria',
        tags,
        summary: 'Answer criteria',
        description: 'A yes and a no say what they rest on. An earlier answer of a colleague stays to be read.',
        params: aScreening,
        body: JudgeCriteria,
        response: { 200: z.object({ id: z.uuid(), added: z.int() }), ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await judgeCriteria(house, caller, request.params.id as Id<'Screening'>, request.body))
    },
  )

  app.post(
    '/screenings/:id/decision',
    {
      schema: {
        operationId: 'decideScreening',
        tags,
        summary: 'Decide whether somebody is ready',
        description: 'Otherwise than the answers add up to only with a reason. It does not change afterwards.',
        params: aScreening,
        body: DecideScreening,
        response: {
          200: z.object({ id: z.uuid(), outcome: z.enum(verdicts), decision: z.enum(verdicts) }),
          ...problems(403, 404, 409, 422),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await decideScreening(house, caller, request.params.id as Id<'Screening'>, request.body))
    },
  )
}
