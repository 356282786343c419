import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { DossierId } from '../fields.shapes.ts'
import { addPerson } from './add-person.ts'
import { countPeople } from './count-people.ts'
import { NewPerson } from './new-person.shapes.ts'
import { PeoplePage, PeopleQuestion } from './people.shapes.ts'
import { DossierShape, PeopleCountsShape, PeoplePageShape } from './person-view.shapes.ts'
import { bringBackPerson, removePerson } from './remove-person.ts'
import { seeDossier } from './see-dossier.ts'
import { seePeople } from './see-people.ts'

const tags = ['People']
const Removal = z.object({ id: z.uuid(), removed: z.boolean() }).meta({ id: 'Removal' })

export const peopleDoor: ApiPlugin = async (app) => {
  app.get(
    '/people',
    {
      schema: {
        operationId: 'seePeople',
        tags,
        summary: 'People in a list',
        description: 'Fifty people at a time, filtered and sorted. Each of them sees in her log that you looked.',
        querystring: PeoplePage,
        response: { 200: PeoplePageShape, ...problems(400, 403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seePeople(house, caller, request.query))
    },
  )

  app.get(
    '/people/facets',
    {
      schema: {
        operationId: 'countPeople',
        tags,
        summary: 'Counts for each filter',
        description: 'How many people fit the question, and how many have each answer. Nobody is shown.',
        querystring: PeopleQuestion,
        response: { 200: PeopleCountsShape, ...problems(400, 403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await countPeople(house, caller, request.query))
    },
  )

  app.post(
    '/people',
    {
      schema: {
        operationId: 'addPerson',
        tags,
        summary: 'Add a person',
        description: 'Opens a dossier of your own organisation. It does not tell whether others know the person.',
        body: NewPerson,
        response: { 201: z.object({ id: z.uuid() }).meta({ id: 'AddedPerson' }), ...problems(400, 403, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await addPerson(house, caller, request.body), { status: 201 })
    },
  )

  app.get(
    '/people/:id',
    {
      schema: {
        operationId: 'seeDossier',
        tags,
        summary: 'One dossier',
        description: 'Everything on one page. What helps at work is opened only for who may.',
        params: DossierId,
        response: { 200: DossierShape, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeDossier(house, caller, request.params.id as Id<'Dossier'>))
    },
  )

  app.post(
    '/people/:id/removal',
    {
      schema: {
        operationId: 'removePerson',
        tags,
        summary: 'Take somebody out of the lists',
        description: 'Can be undone. What the law says about keeping and erasing stays as it is.',
        params: DossierId,
        response: { 200: Removal, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await removePerson(house, caller, request.params.id as Id<'Dossier'>))
    },
  )

  app.delete(
    '/people/:id/removal',
    {
      schema: {
        operationId: 'bringBackPerson',
        tags,
        summary: 'Undo a removal',
        description: 'Everything is as it was.',
        params: DossierId,
        response: { 200: Removal, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await bringBackPerson(house, caller, request.params.id as Id<'Dossier'>))
    },
  )
}
