import { z } from 'zod'
import { type ApiPlugin, answer, api, type Caller, problems } from '#platform/public.ts'
import { done, type Id } from '#values/public.ts'
import {
  addProvider,
  changeProvider,
  type Provider,
  seeForNewProvider,
  seeProvider,
  seeProviders,
  tryProvider,
  turnProviderOff,
  turnProviderOn,
} from './manage-providers.ts'
import { audiences } from './openid.rules.ts'
import { ProviderBody } from './openid.shapes.ts'
import { openidWords, sentenceFor } from './openid.words.ts'

const tags = ['Access']
const params = z.object({ id: z.uuid().describe('The way in') })
const nothing = { 204: z.null() }
const texts = z.array(z.string())

/** Everything but the secret: that is taken and never given. */
const WayIn = z
  .object({
    id: z.uuid(),
    audience: z.enum(audiences),
    organisation: z.uuid().nullable(),
    organisationName: z.string().nullable(),
    emailDomains: texts,
    button: z.string(),
    issuer: z.string(),
    clientId: z.string(),
    scope: z.string(),
    subjectClaim: z.string(),
    emailClaim: z.string().nullable(),
    bsnClaim: z.string().nullable(),
    kvkClaim: z.string().nullable(),
    levelClaim: z.string(),
    levels: texts,
    leastLevel: z.string().nullable(),
    secondFactorLevel: z.string().nullable(),
    turnedOn: z.boolean(),
  })
  .meta({ id: 'WayIn' })

const Tried = z
  .object({
    issuer: z.string(),
    asksAt: z.string(),
    scopes: texts,
    claims: texts,
    levels: texts,
    unnamed: texts.describe('What we ask for and it does not name; some do not name everything they know'),
  })
  .meta({ id: 'TriedWayIn' })

/** Ways to sign in that another house keeps: for administrators. */
export const waysInDoors: ApiPlugin = async (app) => {
  const idIn = (request: { params: { id: string } }) => request.params.id as Id<'OpenidProvider'>

  app.get(
    '/ways-in',
    {
      schema: {
        operationId: 'listWaysIn',
        tags,
        summary: 'Ways to sign in that another house keeps',
        description: 'Turned on or not, with the address to come back to that their keepers have to know.',
        response: { 200: z.object({ rows: z.array(WayIn), next: z.null(), wayBack: z.string() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeProviders(house, caller)
      const more = await seeForNewProvider(house, caller)
      if (!found.done || !more.done) return answer(reply, found.done ? more : found)
      const rows = found.value.map(asWayIn)
      return answer(reply, done({ rows, next: null, wayBack: more.value.wayBack }))
    },
  )

  app.post(
    '/ways-in',
    {
      schema: {
        operationId: 'addWayIn',
        tags,
        summary: 'Add a way in',
        description: 'It begins turned off: try it, and turn it on when it answers.',
        body: ProviderBody,
        response: { 201: z.object({ id: z.uuid() }), ...problems(403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const added = await addProvider(house, caller, request.body)
      return answer(reply, added.done ? done({ id: added.value }) : added, { ...saying(caller), status: 201 })
    },
  )

  app.get(
    '/ways-in/:id',
    {
      schema: {
        operationId: 'getWayIn',
        tags,
        summary: 'One way in',
        description: 'With everything but its secret.',
        params,
        response: { 200: WayIn, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeProvider(house, caller, idIn(request))
      return answer(reply, found.done ? done(asWayIn(found.value.provider)) : found)
    },
  )

  app.put(
    '/ways-in/:id',
    {
      schema: {
        operationId: 'changeWayIn',
        tags,
        summary: 'Change a way in',
        description: 'It is turned off until it was tried again. For whom it is does not change.',
        params,
        body: ProviderBody,
        response: { ...nothing, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await changeProvider(house, caller, idIn(request), request.body), { status: 204 })
    },
  )

  app.post(
    '/ways-in/:id/trial',
    {
      schema: {
        operationId: 'tryWayIn',
        tags,
        summary: 'Ask the other house what it says about itself',
        description: 'Nobody signs in for this, so whether the secret is right shows when the first person does.',
        params,
        response: { 200: Tried, ...problems(403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await tryProvider(house, caller, idIn(request)), saying(caller))
    },
  )

  app.post(
    '/ways-in/:id/opening',
    {
      schema: {
        operationId: 'openWayIn',
        tags,
        summary: 'Turn a way in on',
        description: 'Only when it answers: a button that leads nowhere helps nobody.',
        params,
        response: { ...nothing, ...problems(403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await turnProviderOn(house, caller, idIn(request)), { ...saying(caller), status: 204 })
    },
  )

  app.delete(
    '/ways-in/:id/opening',
    {
      schema: {
        operationId: 'closeWayIn',
        tags,
        summary: 'Turn a way in off',
        description: 'At once: whoever came in this way is signed out with the next request.',
        params,
        response: { ...nothing, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await turnProviderOff(house, caller, idIn(request)), { status: 204 })
    },
  )
}

const asWayIn = ({ least, secondFactor, levels, emailDomains, ...way }: Provider) => ({
  ...way,
  levels: [...levels],
  emailDomains: [...emailDomains],
  leastLevel: least,
  secondFactorLevel: secondFactor,
})

const saying = ({ lang }: Caller) => ({
  lang,
  sentence: ({ because }: { because: string }) =>
    because === 'secret-missing' ? openidWords[lang].fields.clientSecret : sentenceFor(because, 'professionals', lang),
})
