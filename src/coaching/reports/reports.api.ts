import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { sayIn } from '#platform/web/say-in.ts'
import type { Lang } from '#values/public.ts'
import { NameOnPaper, OwnName, ReportView, WriteReport } from './report.shapes.ts'
import { reportWords } from './report.words.ts'
import { seeReport } from './see-report.ts'
import { nameOnPaper, signOwnReport, writeReport } from './write-report.ts'

const tags = ['Coaching']
const params = z.object({ id: z.uuid().describe('The period of help') })
const Kept = z.object({ id: z.uuid() })

/** What came of a period of help, and whose names stand under it. */
export const reportsApi: ApiPlugin = async (app) => {
  app.get(
    '/coaching/periods/:id/report',
    {
      schema: {
        operationId: 'getCoachingReport',
        tags,
        summary: 'The report of one period',
        description: 'For the firm that helps and who pays: each goal, what grew, who goes on with it, and the names.',
        params,
        response: { 200: ReportView, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeReport(house, caller, request.params.id))
    },
  )

  app.put(
    '/coaching/periods/:id/report',
    {
      schema: {
        operationId: 'writeCoachingReport',
        tags,
        summary: 'Write the report of one period',
        description: 'Written again it is another text: the one before is kept, and every name is asked anew.',
        params,
        body: WriteReport,
        response: { 200: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await writeReport(house, caller, request.params.id, request.body), saying(caller))
    },
  )

  app.post(
    '/coaching/periods/:id/report/paper-signature',
    {
      schema: {
        operationId: 'signCoachingReportOnPaper',
        tags,
        summary: 'A name under the report, on paper',
        description: 'Of the candidate or the employer, with what they think of the help and the work.',
        params,
        body: NameOnPaper,
        response: { 200: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await nameOnPaper(house, caller, request.params.id, request.body), saying(caller))
    },
  )

  app.post(
    '/my/coaching-reports/:id/signature',
    {
      schema: {
        operationId: 'signOwnReport',
        tags,
        summary: 'My name under the report',
        description: 'Once, with a grade for the help if she gives one. A report that is written anew asks again.',
        params: z.object({ id: z.uuid().describe('The report') }),
        body: OwnName,
        response: { 200: Kept, ...problems(403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await signOwnReport(house, caller, request.params.id, request.body), saying(caller))
    },
  )
}

const saying = ({ lang }: { lang: Lang }) => ({ lang, sentence: sayIn(reportWords[lang].refusals) })
