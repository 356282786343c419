import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Lang, Outcome, Refusal } from '#values/public.ts'
import { httpWords } from './http.words.ts'

/** The status of a refusal follows from its kind alone: this floor knows no reason by name. */
export const statusOf: Record<Refusal['kind'], number> = {
  'not-found': 404,
  'not-allowed': 403,
  conflict: 409,
  invalid: 422,
}

/** RFC 9457, with the reason in `because` and its facts beside it. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string().describe('A sentence that says what to do'),
    status: z.int(),
    because: z.string().describe('The reason, for a program'),
    detail: z.string().optional(),
    number: z.string().optional().describe('What to say over the phone when something broke'),
  })
  .loose()
  .meta({ id: 'Problem' })

const meanings = {
  400: 'The request is not in the shape this address asks for',
  401: 'Nobody is signed in',
  403: 'The role may not do this',
  404: 'It is not here, or not yours',
  405: 'This address does not do that',
  409: 'Something changed in the meantime',
  413: 'Too large',
  415: 'Not a type that is read here',
  422: 'It cannot be taken as it is; `because` says why',
  429: 'Too many requests from here',
  500: 'It broke; `number` finds it in our log',
} as const

type ProblemStatus = keyof typeof meanings

/** For a route's `response`: `{ 200: Shape, ...problems(404, 409) }`. Those every route can have come by themselves. */
export const problems = <Status extends ProblemStatus>(...statuses: readonly Status[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: meanings[status], content: { 'application/problem+json': { schema: Problem } } },
    ]),
  ) as unknown as Record<
    Status,
    { description: string; content: { 'application/problem+json': { schema: typeof Problem } } }
  >

export const meaningOf = (status: number): string | undefined => meanings[status as ProblemStatus]

/** Sends what came out of a verb: its value, or a problem whose sentence the room gives. */
export function answer<Came extends Outcome<unknown>>(
  reply: FastifyReply,
  outcome: Came,
  options: { status?: number; sentence?: (refusal: RefusalOf<Came>) => string; lang?: Lang } = {},
) {
  if (outcome.done) return reply.code(options.status ?? 200).send(outcome.value ?? null)
  const refusal = outcome.refusal as RefusalOf<Came>
  return problem(reply, refusal, options.lang ?? 'en', options.sentence?.(refusal))
}

/** Every reason a verb can give, however its outcome was put together. */
type RefusalOf<Came extends Outcome<unknown>> = Extract<Came, { done: false }>['refusal']

export function problem(reply: FastifyReply, refusal: Refusal, lang: Lang, detail?: string) {
  const { because, kind, ...facts } = refusal
  return sendProblem(reply, statusOf[kind], httpWords[lang].titles[kind], because, {
    ...(detail && { detail }),
    ...facts,
  })
}

export const sendProblem = (reply: FastifyReply, status: number, title: string, because: string, facts: object = {}) =>
  reply
    .code(status)
    .type('application/problem+json')
    .send({ ...facts, type: 'about:blank', title, status, because })
