import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { type EmployerPageRefusal, employerPageWords } from './employer-page.words.ts'
import { endEmployerPageLink, newEmployerPageLink, seeEmployerPage } from './see-employer-page.ts'

const tags = ['Coaching']
const params = z.object({ id: z.uuid().describe('The work') })
const day = z.iso.date()
const Page = z
  .object({
    page: z.object({
      name: z.string().describe('Empty where the region does not show it'),
      at: z.string(),
      kind: z.enum(['trial', 'hire', 'employment', 'assignment']),
      from: day,
      until: day.nullable(),
      minutesWeek: z.int().nullable(),
      tasks: z.string().nullable(),
      supervisor: z.string().nullable(),
      wageValue: z.object({ value: z.int().describe('Per cents of the minimum wage'), reviewOn: day }).nullable(),
      help: z.object({ minutes: z.int(), from: day, until: day }).nullable(),
      coach: z.object({ name: z.string(), phone: z.string().nullable() }).nullable(),
      firm: z.string().nullable(),
    }),
    route: z.uuid(),
    linkUntil: day.nullable().describe('The last day of the link there is'),
  })
  .meta({ id: 'EmployerPage' })

/** What an employer reads of somebody's work by a personal link: seen beforehand, handed over and stopped. */
export const employerPageApi: ApiPlugin = async (app) => {
  app.get(
    '/placements/:id/employer-page',
    {
      schema: {
        operationId: 'getEmployerPage',
        tags,
        summary: 'What the employer reads of some work',
        description: 'For who coaches or pays. No ground, no payer and no log stand there.',
        params,
        response: { 200: Page, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeEmployerPage(house, caller, request.params.id), saying(caller))
    },
  )

  app.post(
    '/placements/:id/employer-page/link',
    {
      schema: {
        operationId: 'newEmployerPageLink',
        tags,
        summary: 'Make a link for the employer',
        description: 'Works half a year, and never longer than the work. An earlier link stops working.',
        params,
        response: { 201: z.object({ path: z.string(), until: day }), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const made = await newEmployerPageLink(house, caller, request.params.id)
      return answer(reply, made, { status: 201, ...saying(caller) })
    },
  )

  app.delete(
    '/placements/:id/employer-page/link',
    {
      schema: {
        operationId: 'endEmployerPageLink',
        tags,
        summary: 'Stop the link of the employer',
        description: 'Who opens it reads nothing any more.',
        params,
        response: { 200: z.object({ id: z.uuid() }), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const ended = await endEmployerPageLink(house, caller, request.params.id)
      return answer(reply, ended, saying(caller))
    },
  )
}

const saying = ({ lang }: { lang: 'nl' | 'en' }) => ({
  lang,
  sentence: ({ because }: { readonly because: EmployerPageRefusal }) => employerPageWords[lang].refusals[because],
})
