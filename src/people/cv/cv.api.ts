import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { changeCv, endCvLink, shareCv } from './change-cv.ts'
import { cvSections } from './cv.rules.ts'
import { CvChosen, CvLinkAsked } from './cv.shapes.ts'
import { seeCv } from './see-cv.ts'

const tags = ['People']
const text = z.string().nullable()
const who = { name: z.string(), phone: text, email: text, town: text, intro: text }
const OwnCv = z
  .object({
    choice: z.object({ ...who, shows: z.array(z.enum(cvSections)) }),
    paper: z.object({
      ...who,
      sections: z.array(z.object({ section: z.enum(cvSections), items: z.array(z.string()) })),
    }),
    links: z.array(
      z.object({
        id: z.uuid(),
        madeAt: z.string(),
        until: z.iso.date(),
        opened: z.int(),
        openedAt: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'OwnCv' })

/** For the person herself: her CV, what stands on it, and the links by which others read it. */
export const cvDoor: ApiPlugin = async (app) => {
  app.get(
    '/my/cv',
    {
      schema: {
        operationId: 'seeOwnCv',
        tags,
        summary: 'My CV',
        description: 'As it is now, and which links to it are open. Nothing of what helps stands on it.',
        response: { 200: OwnCv, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeCv(house, caller))
    },
  )
  app.put(
    '/my/cv',
    {
      schema: {
        operationId: 'changeOwnCv',
        tags,
        summary: 'Choose what stands on my CV',
        description: 'How I am called on it, and which parts. Links that are open stay as they were.',
        body: CvChosen,
        response: { 200: z.object({ shows: z.array(z.enum(cvSections)) }), ...problems(400, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await changeCv(house, caller, request.body))
    },
  )
  app.post(
    '/my/cv/links',
    {
      schema: {
        operationId: 'shareOwnCv',
        tags,
        summary: 'Make a link to my CV',
        description: 'With an end day, ninety days at most. The path is told once.',
        body: CvLinkAsked,
        response: {
          201: z.object({ id: z.uuid(), path: z.string(), until: z.iso.date() }),
          ...problems(400, 403, 404, 422),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await shareCv(house, caller, request.body), { status: 201 })
    },
  )
  app.post(
    '/my/cv/links/:link/ending',
    {
      schema: {
        operationId: 'endOwnCvLink',
        tags,
        summary: 'End a link to my CV',
        description: 'It opens nothing from that moment.',
        params: z.object({ link: z.uuid() }),
        response: { 201: z.object({ id: z.uuid() }), ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await endCvLink(house, caller, request.params.link as Id<'CvLink'>), { status: 201 })
    },
  )
}
