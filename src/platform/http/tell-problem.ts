import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { StepUpRequired } from '../step-up.ts'
import { phoneNumberOf } from '../web/visit.ts'
import { httpWords } from './http.words.ts'
import { sendProblem } from './problem.ts'

const { titles, ...words } = httpWords.en

/** What the server itself refuses, by the status it gives. Everything else it cannot read. */
const refusals: Readonly<Record<number, readonly [title: string, because: string]>> = {
  413: [words.tooLarge, 'too-large'],
  415: [words.notJson, 'not-json'],
  429: [words.tooMany, 'too-many'],
}

/** What the server itself refuses, or what broke. A stranger learns nothing of the inside, only a number to read to us. */
export function tellProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof StepUpRequired) return tellStepUp(error, reply)
  const status = error.statusCode ?? 500
  if (error.validation)
    return sendProblem(reply, 400, titles.invalid, 'not-in-shape', {
      detail: words.notInShape(error.validationContext ?? 'body'),
      faults: faultsOf(error),
    })
  if (status >= 500) return tellBroken(error, request, reply)
  const [title, because] = refusals[status] ?? (error.code === 'FST_ERR_BAD_URL' ? badAddress : unreadable)
  return sendProblem(reply, status, title, because)
}

/** As RFC 9470 has it, so that a program knows what to ask of the person beside it. */
const tellStepUp = ({ minutes }: StepUpRequired, reply: FastifyReply) => {
  const challenge = `Bearer error="insufficient_user_authentication", max_age="${minutes * 60}"`
  return sendProblem(reply.header('www-authenticate', challenge), 401, words.proveFirst, 'step-up-required', {
    minutes,
  })
}

const badAddress = [words.badAddress, 'not-an-address'] as const
const unreadable = [words.notJson, 'not-readable'] as const

function tellBroken(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const number = phoneNumberOf()
  request.log.error({ err: error, number, route: request.routeOptions.url }, 'a request broke')
  return sendProblem(reply, 500, words.broken(number), 'broken', { number })
}

const faultsOf = (error: FastifyError) =>
  (error.validation ?? []).map(({ instancePath, message }) => ({
    field: instancePath.replace(/^\//, ''),
    message: message ?? '',
  }))
