import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import type { House } from '../house.ts'
import { meaningOf } from './problem.ts'

/** What a room says about its group of addresses in the document for programs. */
export interface ApiTag {
  readonly name: string
  readonly description: string
}

interface Options {
  readonly house: House
  readonly version: string
  readonly tags: readonly ApiTag[]
}

type Transform = Exclude<FastifyDynamicSwaggerOptions['transform'], undefined>
type TransformObject = Exclude<FastifyDynamicSwaggerOptions['transformObject'], undefined>

/** The document for programs, made from the routes themselves, so it cannot say something else than what happens. */
export const openApi = ({ house, version, tags }: Options): FastifyDynamicSwaggerOptions => ({
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Schakel',
      version,
      description:
        'The same verbs and permits as the pages, for programs. Lists give `rows` and `next`; send `next` back as `after`. ' +
        'Give every change an `Idempotency-Key`: sent again within thirty days it is done once. ' +
        'Who acts for somebody says for whom with every change, in `Acting-For`.',
      contact: { name: 'The operator of this region', url: `${house.config.baseUrl}/about`, email: emailOf(house) },
    },
    servers: [{ url: `${house.config.baseUrl}/api/v1`, description: 'This region' }],
    tags: tags.map((tag) => ({ ...tag })),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token that somebody made under her own account' },
        session: { type: 'apiKey', in: 'cookie', name: 'session', description: 'The cookie of a signed-in browser' },
      },
    },
    security: [{ token: [] }, { session: [] }],
  },
  transform: withoutDoor,
  transformObject: (document) => complete(schemasInPlace(document) as unknown as ApiDocument),
})

const zodToJsonConfig = { unrepresentable: 'any' } as const
const inPlace = createJsonSchemaTransform({ zodToJsonConfig }) as Transform
const schemasInPlace = createJsonSchemaTransformObject({ zodToJsonConfig }) as TransformObject

const door = /^\/api\/v1(?=\/)/

/** The server's address ends with /api/v1 already, pages are not for programs, and an open door asks for no key. */
const withoutDoor: Transform = (route) => {
  if (!door.test(route.url)) return { url: route.url, schema: { hide: true } }
  const { url, schema } = described(route)
  const open = (route.route.config as { open?: boolean } | undefined)?.open === true
  return { url: url.replace(door, ''), schema: open ? { ...schema, security: [] } : schema }
}

/** The fault names its address: a shape that is no shape would otherwise be looked for in every room. */
const described: Transform = (route) => {
  try {
    return withFiles(route)
  } catch (error) {
    throw new Error(`${route.route.method} ${route.url} cannot be described: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

/** A body in several types, such as a file: the library knows those for answers only, so it is lent that place. */
const withFiles: Transform = (route) => {
  const { body, response, ...rest } = (route.schema ?? {}) as { body?: unknown; response?: object }
  if (typeof body !== 'object' || body === null || !('content' in body)) return inPlace(route)
  const lent = inPlace({ ...route, schema: { ...rest, response: { ...response, 299: body } } as never })
  const { 299: described, ...answers } = lent.schema.response as Record<number, unknown>
  return { url: lent.url, schema: { ...lent.schema, body: described, response: answers } }
}

interface ApiResponse {
  description?: string
  headers?: Record<string, unknown>
  content?: Record<string, unknown>
}
interface Operation {
  parameters?: unknown[]
  requestBody?: unknown
  responses: Record<string, ApiResponse>
}
type ApiDocument = ReturnType<TransformObject> & { paths?: Record<string, Record<string, Operation>> }

const versionHeader = {
  'API-Version': { description: 'The version that answered', schema: { type: 'string', examples: ['1.0.0'] } },
}

/** What holds for every address is said here once, and not in every room. */
function complete(document: ApiDocument): ApiDocument {
  const paths: Record<string, Record<string, Operation>> = document.paths ?? {}
  for (const [path, methods] of Object.entries(paths))
    for (const [method, operation] of Object.entries(methods)) completeOperation(path, method, operation)
  return document
}

function completeOperation(path: string, method: string, operation: Operation): void {
  const changes = method !== 'get'
  if (changes) operation.parameters = [...(operation.parameters ?? []), idempotencyKey]
  if (changes && /^\/my\//.test(path)) operation.parameters?.push(actingFor)
  const responses = operation.responses
  for (const status of [400, 401, 403, ...(path.includes('{') ? [404] : []), ...(changes ? [409, 415] : []), 429, 500])
    responses[status] ??= { description: meaningOf(status) ?? '', content: asProblem }
  for (const [status, response] of Object.entries(responses)) {
    if (response.description === 'Default Response') response.description = meaningOf(Number(status)) ?? 'Done'
    if (/^[23]/.test(status)) response.headers = { ...versionHeader, ...response.headers }
    const json = response.content?.['application/json']
    if (/^[45]/.test(status) && json) response.content = { 'application/problem+json': json }
  }
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same key with the same content is done once, for thirty days',
  schema: { type: 'string', maxLength: 200 },
}

const actingFor = {
  name: 'Acting-For',
  in: 'header',
  required: false,
  description: 'For whom, by its id at `GET /me/acting`: needed by who acts for somebody, and read by nobody else',
  schema: { type: 'string', format: 'uuid' },
}

const asProblem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

const emailOf = ({ config }: House): string => /<(.+)>/.exec(config.mailFrom)?.[1] ?? config.mailFrom
