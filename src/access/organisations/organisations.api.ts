import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { addOrganisation } from './add-organisation.ts'
import { NewOrganisation } from './organisation.shapes.ts'
import { changeOrganisation, endOrganisation, seeOrganisation, seeOrganisations } from './organisations.ts'

const tags = ['Access']
const params = z.object({ id: z.uuid().describe('The organisation') })

const Organisation = z
  .object({
    id: z.uuid(),
    name: z.string(),
    kind: z.string(),
    hats: z.array(z.string()).describe('What it does in the region'),
    town: z.string().nullable(),
    phone: z.string().nullable(),
    parent: z.uuid().nullable().describe('The organisation of which it is another hat'),
    endedOn: z.iso.date().nullable(),
    people: z.int().describe('How many people work there today'),
  })
  .meta({ id: 'Organisation' })

/** Partners of the region. */
export const organisationDoors: ApiPlugin = async (app) => {
  app.get(
    '/organisations',
    {
      schema: {
        operationId: 'listOrganisations',
        tags,
        summary: 'Organisations of the region',
        description: 'By name; those that ended come last.',
        response: { 200: z.object({ rows: z.array(Organisation), next: z.null() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const found = await seeOrganisations(house, caller)
      return answer(reply, found.done ? { done: true, value: { rows: found.value, next: null } } : found)
    },
  )

  app.get(
    '/organisations/:id',
    {
      schema: {
        operationId: 'getOrganisation',
        tags,
        summary: 'One organisation',
        description: 'Its name, what it does, and where it is.',
        params,
        response: { 200: Organisation, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeOrganisation(house, caller, request.params.id))
    },
  )

  app.post(
    '/organisations',
    {
      schema: {
        operationId: 'addOrganisation',
        tags,
        summary: 'Add an organisation',
        description: 'For administrators. The name is new in the region.',
        body: NewOrganisation,
        response: { 201: z.object({ id: z.uuid() }), ...problems(403, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const added = await addOrganisation(house, caller, request.body)
      return answer(reply, added.done ? { done: true, value: { id: added.value } } : added, { status: 201 })
    },
  )

  app.put(
    '/organisations/:id',
    {
      schema: {
        operationId: 'changeOrganisation',
        tags,
        summary: 'Change an organisation',
        description: 'For administrators. Everything that is not sent becomes empty.',
        params,
        body: NewOrganisation,
        response: { 204: z.null(), ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await changeOrganisation(house, caller, request.params.id, request.body), { status: 204 })
    },
  )

  app.post(
    '/organisations/:id/ending',
    {
      schema: {
        operationId: 'endOrganisation',
        tags,
        summary: 'End an organisation',
        description: 'For administrators, once nobody works there any more. Its name stays in dossiers.',
        params,
        response: { 204: z.null(), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await endOrganisation(house, caller, request.params.id), { status: 204 })
    },
  )
}
