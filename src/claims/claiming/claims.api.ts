import { z } from 'zod'
import { type ApiPlugin, answer, answerSheet, api, problems, sheetAnswer, sheetFormats } from '#platform/public.ts'
import { hoursSheet } from '../hours-out/hours-sheet.words.ts'
import { whyClaimSaid } from './claim.words.ts'
import { ClaimRowShape, ClaimShape, ManyShape, ToClaimShape } from './claim-json.shapes.ts'
import { claimMany } from './claim-many.ts'
import { ClaimMany, ClaimsAsked, MakeClaim } from './claiming.shapes.ts'
import { makeClaim } from './make-claim.ts'
import { seeClaim } from './see-claim.ts'
import { seeClaims } from './see-claims.ts'
import { seeToClaim } from './see-to-claim.ts'
import { takeOver } from './take-over.ts'

const tags = ['Claims']
const params = z.object({ id: z.uuid().describe('The claim') })

/** Hours as money: what waits, and what was claimed. */
export const claimsApi: ApiPlugin = async (app) => {
  app.get(
    '/claims/to-claim',
    {
      schema: {
        operationId: 'listHoursToClaim',
        tags,
        summary: 'Approved hours in no claim',
        description: 'Of the own firm, by grant; what has to go first on top.',
        response: { 200: z.object({ rows: z.array(ToClaimShape), next: z.null() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeToClaim(house, caller)
      return answer(reply, seen.done ? { done: true, value: { rows: [...seen.value], next: null } } : seen)
    },
  )

  app.get(
    '/claims',
    {
      schema: {
        operationId: 'listClaims',
        tags,
        summary: 'Claims',
        description: 'Of the own firm, and those asked of the own organisation; fifty on a page, the last sent first.',
        querystring: ClaimsAsked,
        response: { 200: z.object({ rows: z.array(ClaimRowShape), next: z.string().nullable() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeClaims(house, caller, request.query)
      return answer(reply, seen.done ? { done: true, value: { ...seen.value, rows: [...seen.value.rows] } } : seen)
    },
  )

  app.post(
    '/claims',
    {
      schema: {
        operationId: 'makeClaim',
        tags,
        summary: 'Claim what was approved',
        description: 'Everything of one grant that no claim has, to who granted it. Of two at once, one does.',
        body: MakeClaim,
        response: { 201: z.object({ id: z.uuid() }), ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await makeClaim(house, caller, request.body), { status: 201, ...saying(caller) })
    },
  )

  app.post(
    '/claims/many',
    {
      schema: {
        operationId: 'makeClaims',
        tags,
        summary: 'Claim many grants',
        description:
          'One claim for each, and each on its own: what cannot be claimed stops no other. Safe to send again.',
        body: ClaimMany,
        response: { 200: z.object({ sent: z.int(), results: z.array(ManyShape) }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await claimMany(house, caller, request.body), saying(caller))
    },
  )

  app.get(
    '/claims/:id',
    {
      schema: {
        operationId: 'getClaim',
        tags,
        summary: 'One claim',
        description: 'With every line, what was said of it, and what the books say.',
        params,
        response: { 200: ClaimShape, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeClaim(house, caller, request.params.id)
      if (!seen.done) return answer(reply, seen)
      const { lines, books, ...claim } = seen.value
      return answer(reply, { done: true, value: { ...claim, lines: [...lines], books: [...books] } })
    },
  )

  app.get(
    '/claims/:id/hours',
    {
      schema: {
        operationId: 'getClaimHours',
        tags,
        summary: 'The hours of a claim as a file',
        description: 'One line for each time at work; the amounts add up to the claim.',
        params,
        querystring: z.object({ format: z.enum(sheetFormats).default('xlsx') }),
        response: { 200: sheetAnswer, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeClaim(house, caller, request.params.id)
      if (!seen.done) return answer(reply, seen)
      return answerSheet(reply, hoursSheet(seen.value, caller.lang), request.query.format)
    },
  )

  app.put(
    '/claims/:id/taken-over',
    {
      schema: {
        operationId: 'markClaimTakenOver',
        tags,
        summary: 'Typed over in the portal of who pays',
        description: 'For the firm: there is no other way in than typing. It can be taken back.',
        params,
        body: z.object({ taken: z.boolean() }),
        response: { 200: z.object({ id: z.uuid() }), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await takeOver(house, caller, request.params.id, request.body.taken), saying(caller))
    },
  )
}

/** Every no of this room in a sentence. */
export const saying = ({ lang }: { readonly lang: 'nl' | 'en' }) => ({
  lang,
  sentence: (refusal: { readonly because: string }) => whyClaimSaid(refusal, lang),
})
