import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { lineShape } from '../hours/line-json.shapes.ts'
import { ApproveLines, ReturnLine, SheetsAsked } from './approval.shapes.ts'
import { approveLines, returnLine, takeBackDecisions } from './approve-lines.ts'
import { seeSheetLines, seeSheets } from './see-approvals.ts'

const tags = ['Coaching']
const Sheet = z
  .object({
    coach: z.uuid(),
    name: z.string().nullable(),
    firm: z.uuid(),
    week: z.iso.date(),
    lines: z.int(),
    minutes: z.int(),
    marked: z.int(),
  })
  .meta({ id: 'CoachingSheet' })
const Result = z
  .object({ line: z.uuid(), approved: z.boolean(), because: z.string().nullable() })
  .meta({ id: 'CoachingApproval' })

/** A colleague with authority says that it was so; never the coach. */
export const approvalsApi: ApiPlugin = async (app) => {
  app.get(
    '/coaching/approvals',
    {
      schema: {
        operationId: 'listSheets',
        tags,
        summary: 'What waits for a colleague, by coach and week',
        description: 'The odd ones first. It names nobody who is coached.',
        response: { 200: z.object({ rows: z.array(Sheet), next: z.null() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeSheets(house, caller)
      return answer(reply, seen.done ? { done: true, value: { rows: [...seen.value], next: null } } : seen)
    },
  )

  app.get(
    '/coaching/approvals/lines',
    {
      schema: {
        operationId: 'listSheetLines',
        tags,
        summary: 'The lines that wait',
        description: 'Of one coach and week, or of all. Everybody in the answer is looked at.',
        querystring: SheetsAsked,
        response: { 200: z.object({ rows: z.array(lineShape), next: z.null() }), ...problems(400, 403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeSheetLines(house, caller, request.query)
      return answer(reply, seen.done ? { done: true, value: { rows: [...seen.value], next: null } } : seen)
    },
  )

  app.post(
    '/coaching/approvals',
    {
      schema: {
        operationId: 'approveLines',
        tags,
        summary: 'Approve many at once',
        description: 'Each line has its own answer; what cannot be approved stops no other.',
        body: ApproveLines,
        response: { 200: z.object({ approved: z.int(), results: z.array(Result) }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await approveLines(house, caller, request.body))
    },
  )

  app.post(
    '/coaching/approvals/undoing',
    {
      schema: {
        operationId: 'takeBackApprovals',
        tags,
        summary: 'Take back what one decided',
        description: 'As long as the line is in no claim; what moved on stays.',
        body: ApproveLines,
        response: { 200: z.object({ takenBack: z.int() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await takeBackDecisions(house, caller, request.body))
    },
  )

  app.post(
    '/coaching/approvals/sending-back',
    {
      schema: {
        operationId: 'sendLineBack',
        tags,
        summary: 'Send one back to the coach',
        description: 'With a reason from the closed list; the coach reads it on the list of hours.',
        body: ReturnLine,
        response: { 200: z.object({ id: z.uuid() }), ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await returnLine(house, caller, request.body))
    },
  )
}
