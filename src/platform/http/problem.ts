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
    title: z.string(),
    status: z.int(),
    because: z.string(),
    detail: z.string().optional(),
    number: z.string().optional(),
  })
  .loose()
  .meta({ id: 'Problem' })

/** Sends what came out of a verb: its value, or a problem whose sentence the room gives. */
export function answer<T, R extends Refusal>(
  reply: FastifyReply,
  outcome: Outcome<T, R>,
  options: { status?: number; sentence?: (refusal: R) => string; lang?: Lang } = {},
) {
  if (outcome.done) return reply.code(options.status ?? 200).send(outcome.value ?? null)
  return problem(reply, outcome.refusal, options.lang ?? 'en', options.sentence?.(outcome.refusal))
}

export function problem(reply: FastifyReply, refusal: Refusal, lang: Lang, detail?: string) {
  const { because, kind, ...facts } = refusal
  const status = statusOf[kind]
  return reply
    .code(status)
    .type('application/problem+json')
    .send({
      type: 'about:blank',
      title: httpWords[lang].titles[kind],
      status,
      because,
      ...(detail && { detail }),
      ...facts,
    })
}
