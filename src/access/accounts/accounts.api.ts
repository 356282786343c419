import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { letterWords } from '../links/link.words.ts'
import { AccountQuery, Invitation, NewSeat, ShownAs } from './account.shapes.ts'
import { disableAccount, enableAccount, endRole, giveRole } from './disable-account.ts'
import { inviteAccount, sendNewLink } from './invite-account.ts'
import { seeAccount, seeAccounts } from './see-accounts.ts'
import { showAccountAs } from './show-account-as.ts'

const tags = ['Access']
const params = z.object({ id: z.uuid().describe('The account') })
const seatParams = z.object({ id: z.uuid().describe('The account'), role: z.uuid().describe('The role, by its id') })
const nothing = { 204: z.null() }

const AccountView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
    lang: z.enum(['nl', 'en']),
    shownAs: z.enum(['name', 'function']).describe('What people read who see that this account opened their file'),
    state: z.enum(['disabled', 'invited', 'needs-second-factor', 'ready']),
    seenAt: z.string().nullable(),
    seats: z.array(
      z.object({
        id: z.uuid(),
        organisation: z.uuid(),
        organisationName: z.string(),
        role: z.string(),
        from: z.iso.date(),
        until: z.iso.date().nullable(),
      }),
    ),
  })
  .meta({ id: 'Account' })

/** People who sign in: for administrators. */
export const accountDoors: ApiPlugin = async (app) => {
  const accountOf = (request: { params: { id: string } }) => request.params.id as Id<'Account'>

  app.get(
    '/accounts',
    {
      schema: {
        operationId: 'listAccounts',
        tags,
        summary: 'People who sign in',
        description: 'By name, fifty at a time; `after` is the cursor that came with the page before.',
        querystring: AccountQuery,
        response: { 200: z.object({ rows: z.array(AccountView), next: z.string().nullable() }), ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeAccounts(house, caller, request.query))
    },
  )

  app.get(
    '/accounts/:id',
    {
      schema: {
        operationId: 'getAccount',
        tags,
        summary: 'Somebody who signs in',
        description: 'With the roles of today and later.',
        params,
        response: { 200: AccountView, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeAccount(house, caller, accountOf(request)))
    },
  )

  app.post(
    '/accounts',
    {
      schema: {
        operationId: 'inviteAccount',
        tags,
        summary: 'Invite somebody',
        description:
          'A letter with a one-time link goes out. Without a mail server the administrator finds it under outgoing mail.',
        body: Invitation,
        response: { 201: z.object({ id: z.uuid() }), ...problems(403, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await inviteAccount(house, caller, request.body, letterWords), { status: 201 })
    },
  )

  app.post(
    '/accounts/:id/link',
    {
      schema: {
        operationId: 'sendNewLink',
        tags,
        summary: 'Send a new link',
        description: 'For a lost letter or a forgotten password; with `newTelephone` the second factor is set up anew.',
        params,
        body: z.object({ newTelephone: z.boolean().default(false) }),
        response: { ...nothing, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const sent = await sendNewLink(house, caller, accountOf(request), request.body, letterWords)
      return answer(reply, sent, { status: 204 })
    },
  )

  app.post(
    '/accounts/:id/roles',
    {
      schema: {
        operationId: 'giveRole',
        tags,
        summary: 'Give a role',
        description: 'From a day, and until a day when one is given. Days as 2026-12-31.',
        params,
        body: NewSeat,
        response: { 201: z.object({ id: z.uuid() }), ...problems(403, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await giveRole(house, caller, accountOf(request), request.body), { status: 201 })
    },
  )

  app.delete(
    '/accounts/:id/roles/:role',
    {
      schema: {
        operationId: 'endRole',
        tags,
        summary: 'End a role',
        description: 'It counts from now. The last administrator of a region stays.',
        params: seatParams,
        response: { ...nothing, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await endRole(house, caller, accountOf(request), request.params.role), { status: 204 })
    },
  )

  app.put(
    '/accounts/:id/shown-as',
    {
      schema: {
        operationId: 'showAccountAs',
        tags,
        summary: 'Show the function instead of the name',
        description: 'What people read who see that this account opened their file; where safety asks for it.',
        params,
        body: ShownAs,
        response: { ...nothing, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await showAccountAs(house, caller, accountOf(request), request.body), { status: 204 })
    },
  )

  app.post(
    '/accounts/:id/disablement',
    {
      schema: {
        operationId: 'disableAccount',
        tags,
        summary: 'Stop somebody at once',
        description: 'The very next request is refused, also of programs that work in their name.',
        params,
        response: { ...nothing, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await disableAccount(house, caller, accountOf(request)), { status: 204 })
    },
  )

  app.delete(
    '/accounts/:id/disablement',
    {
      schema: {
        operationId: 'enableAccount',
        tags,
        summary: 'Let somebody in again',
        description: 'With the same password and telephone as before.',
        params,
        response: { ...nothing, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await enableAccount(house, caller, accountOf(request)), { status: 204 })
    },
  )
}
