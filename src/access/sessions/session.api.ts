import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type ApiPlugin, answer, api, problem, problems } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { professionalRoles } from '../permits/roles.ts'
import { signInWords } from '../sign-in/sign-in.words.ts'
import { signInWithCode } from '../sign-in/sign-in-with-code.ts'
import { signInWithPassword } from '../sign-in/sign-in-with-password.ts'
import { cookieIn, sessionCookieName } from './cookie.rules.ts'
import { signOut } from './own-sessions.ts'

const tags = ['Access']

const SignIn = z.object({
  email: z.string().trim().toLowerCase().min(1).max(254),
  password: z.string().min(1).max(1000),
  code: z.string().trim().min(6).max(40).optional().describe('Six digits from the telephone, or a recovery code'),
})

const Me = z
  .object({
    account: z.uuid().nullable(),
    kind: z.string(),
    name: z.string(),
    organisation: z.uuid().nullable(),
    organisationName: z.string().nullable(),
    roles: z.array(z.enum(professionalRoles)),
    lang: z.enum(['nl', 'en']),
  })
  .meta({ id: 'Me' })

/** Signing in and out for a program that works beside a person. */
export const sessionDoors: ApiPlugin = async (app) => {
  app.post(
    '/session',
    {
      config: { open: true },
      schema: {
        operationId: 'signIn',
        tags,
        summary: 'Sign in',
        description:
          'Gives a token for half an hour without use and twelve hours at most. A professional sends the code as well. For a program that runs by itself, make a token of its own.',
        body: SignIn,
        response: { 201: z.object({ token: z.string() }).meta({ id: 'Session' }), ...problems(403, 409, 422, 429) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { code, ...asked } = request.body
      const way = await signInWithPassword(house, caller, asked, request.ip)
      if (!way.done) return sayNo(way.refusal)
      if (way.value.next === 'in') return reply.code(201).send({ token: way.value.session })
      if (way.value.next === 'set-up') return problem(reply, { because: 'second-factor-first', kind: 'conflict' }, 'en')
      if (way.value.next === 'passkey') return problem(reply, { because: 'passkey-first', kind: 'conflict' }, 'en')
      if (!code) return problem(reply, { because: 'code-needed', kind: 'invalid' }, 'en')
      const signedIn = await signInWithCode(house, caller, way.value.step, code, request.ip)
      return signedIn.done ? reply.code(201).send({ token: signedIn.value.session }) : sayNo(signedIn.refusal)

      function sayNo(refusal: Parameters<typeof problem>[1] & { readonly until?: string }) {
        if (refusal.because !== 'too-many-attempts') return problem(reply, refusal, 'en')
        const seconds = Math.ceil((Date.parse(refusal.until ?? '') - Date.parse(house.clock.now())) / 1000)
        const title = signInWords.en.refusals['too-many-attempts'](house.clock.now())
        return reply
          .code(429)
          .header('retry-after', Math.max(1, seconds))
          .type('application/problem+json')
          .send({ type: 'about:blank', title, status: 429, because: refusal.because })
      }
    },
  )

  app.delete(
    '/session',
    {
      schema: {
        operationId: 'signOut',
        tags,
        summary: 'Sign out',
        description: 'Ends the session whose token or cookie comes along. A token of a program is ended elsewhere.',
        response: { 204: z.null(), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      await signOut(house, caller, sessionOf(request, house.config.baseUrl))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/me',
    {
      schema: {
        operationId: 'getMe',
        tags,
        summary: 'Who I am here',
        description: 'The account behind the token, and its roles of today in the organisation it works for.',
        response: { 200: Me, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { caller } = api(request)
      return answer(reply, done({ ...caller, roles: [...caller.roles] as z.infer<typeof Me>['roles'] }))
    },
  )
}

function sessionOf(request: FastifyRequest, baseUrl: string): string | undefined {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  return bearer ?? cookieIn(request.headers.cookie, sessionCookieName(baseUrl))
}
