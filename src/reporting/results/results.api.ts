import { z } from 'zod'
import {
  type ApiPlugin,
  answer,
  answerSheet,
  api,
  pdfHeaders,
  pdfType,
  problems,
  sheetAnswer,
  sheetFormats,
  writeReport,
} from '#platform/public.ts'
import { periods, placementKinds, steps, timesToWork } from './figures.rules.ts'
import { ResultsQuestion } from './results.shapes.ts'
import { resultsReport } from './results-report.words.ts'
import { resultsSheet } from './results-sheet.words.ts'
import { seeResults } from './see-results.ts'

const tags = ['Results']
const pdfContent = { [pdfType]: { schema: z.any().meta({ type: 'string', format: 'binary' }) } }
const shown = z.int().nullable().describe('Null: somebody, but fewer than five')
const counted = <T extends z.ZodType>(of: T) => z.array(z.object({ of, number: shown }))
const keeper = z.object({ id: z.uuid(), name: z.string() })
const quality = z.object({ looking: shown, old: shown, missing: counted(z.string()) })

const Figures = z.object({
  funnel: counted(z.enum(steps)).describe('Each person once at each step'),
  months: z.array(z.object({ month: z.string(), kinds: counted(z.enum(placementKinds)) })),
  started: counted(z.enum(placementKinds)),
  startedLate: shown.describe('Of these, written down on a later day than they began'),
  stages: counted(z.string()),
  running: z.object({ kinds: counted(z.enum(placementKinds)), together: shown }),
  timeToWork: z.object({ times: counted(z.enum(timesToWork)), halfYear: shown, together: shown }),
  gaps: z.array(z.object({ kind: z.string(), open: shown, arranged: shown, notNeeded: shown })),
  quality,
  towns: counted(z.string()),
})
const ResultsShape = z
  .object({
    day: z.iso.date(),
    isToday: z.boolean(),
    period: z.enum(periods),
    from: z.iso.date().nullable(),
    keeper: keeper.nullable(),
    keepers: z.array(keeper),
    exact: z.boolean().describe('False: rounded to fives, and fewer than five is not said'),
    figures: Figures,
    byKeeper: z.array(keeper.extend({ quality })),
  })
  .meta({ id: 'Results' })

/** What the work brings, as it was known on a day. */
export const resultsApi: ApiPlugin = async (app) => {
  app.get(
    '/results',
    {
      schema: {
        operationId: 'getResults',
        tags,
        summary: 'The figures of a day',
        description: 'As they were known at the end of that day: a past day never changes. Nobody is named.',
        querystring: ResultsQuestion,
        response: { 200: ResultsShape, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeResults(house, caller, request.query))
    },
  )

  app.get(
    '/results/file',
    {
      schema: {
        operationId: 'exportResults',
        tags,
        summary: 'The figures of a day as a file',
        description: 'One line for each number, as xlsx or csv; or the report, as a tagged pdf.',
        querystring: ResultsQuestion.extend({ format: z.enum([...sheetFormats, 'pdf']).default('xlsx') }),
        response: {
          200: { ...sheetAnswer, content: { ...sheetAnswer.content, ...pdfContent } },
          ...problems(400, 403, 404),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { format, ...asked } = request.query
      const results = await seeResults(house, caller, asked)
      if (!results.done) return answer(reply, results)
      if (format === 'pdf') {
        const report = resultsReport(results.value, caller.lang, house.clock.today())
        return reply.headers(pdfHeaders(report)).send(await writeReport(report))
      }
      return answerSheet(reply, resultsSheet(results.value, caller.lang), format)
    },
  )
}
