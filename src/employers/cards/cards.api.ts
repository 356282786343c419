import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { Added, EmployerAnswer, EmployersAnswer, IdParams, Saved } from '../answers.shapes.ts'
import { sayRefusal } from '../say-refusal.words.ts'
import { addEmployer } from './add-employer.ts'
import { changeEmployer, changeLead } from './change-employer.ts'
import { ChangedEmployer, ContactShape, EmployersAsked, LeadChange, NewEmployer } from './employer.shapes.ts'
import { addContact, contactLeft } from './keep-contact.ts'
import { seeEmployer } from './see-employer.ts'
import { seeEmployers } from './see-employers.ts'

const tags = ['Employers']
const LeadChanged = z.object({ lead: z.string().nullable() }).meta({ id: 'LeadChanged' })
const ContactParams = IdParams.extend({ contact: z.string().max(60) })

/** Employers of the region and the people who speak for them. */
export const cardsApi: ApiPlugin = async (app) => {
  app.get(
    '/employers',
    {
      schema: {
        operationId: 'listEmployers',
        tags,
        summary: 'The employers of the region',
        description: 'Searched, narrowed and sorted; a page at a time, with the counts behind each filter.',
        querystring: EmployersAsked,
        response: { 200: EmployersAnswer, ...problems(400, 403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeEmployers(house, caller, request.query))
    },
  )
  app.post(
    '/employers',
    {
      schema: {
        operationId: 'addEmployer',
        tags,
        summary: 'Bring an employer in',
        description: 'The caller becomes the lead contact. A KvK number that is known answers 409 with that employer.',
        body: NewEmployer,
        response: { 201: Added, ...problems(400, 403, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const added = await addEmployer(house, caller, request.body)
      return answer(reply, added, { status: 201, lang: caller.lang, sentence: sayRefusal(caller.lang) })
    },
  )
  app.get(
    '/employers/:id',
    {
      schema: {
        operationId: 'readEmployer',
        tags,
        summary: 'The card of an employer',
        description: 'Its facts, the lead contact, what was said and promised, and the work there.',
        params: IdParams,
        response: { 200: EmployerAnswer, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeEmployer(house, caller, request.params.id))
    },
  )
  app.put(
    '/employers/:id',
    {
      schema: {
        operationId: 'changeEmployer',
        tags,
        summary: 'Change what is known of an employer',
        description: 'Takes the whole of the facts and the version that was read; a version that is old answers 409.',
        params: IdParams,
        body: ChangedEmployer,
        response: { 200: Saved, ...problems(400, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const changed = await changeEmployer(house, caller, request.params.id, request.body)
      return answer(reply, changed, { lang: caller.lang, sentence: sayRefusal(caller.lang) })
    },
  )
  app.put(
    '/employers/:id/lead-contact',
    {
      schema: {
        operationId: 'changeLeadContact',
        tags,
        summary: 'Choose who speaks for the region',
        description: 'One lead contact for an employer, whoever visits it.',
        params: IdParams,
        body: LeadChange,
        response: { 200: LeadChanged, ...problems(400, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const changed = await changeLead(house, caller, request.params.id, request.body.account)
      return answer(reply, changed, { lang: caller.lang, sentence: sayRefusal(caller.lang) })
    },
  )
  app.post(
    '/employers/:id/contacts',
    {
      schema: {
        operationId: 'addContactPerson',
        tags,
        summary: 'Add somebody who works at the employer',
        description: 'A name, and where known the work, the phone number and the e-mail address.',
        params: IdParams,
        body: ContactShape,
        response: { 201: Added, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await addContact(house, caller, request.params.id, request.body), { status: 201 })
    },
  )
  app.delete(
    '/employers/:id/contacts/:contact',
    {
      schema: {
        operationId: 'removeContactPerson',
        tags,
        summary: 'Say that somebody left the employer',
        description: 'The name stays in what was said before, and is no longer offered.',
        params: ContactParams,
        response: { 200: Added, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { id, contact } = request.params
      return answer(reply, await contactLeft(house, caller, id, contact, true))
    },
  )
}
