import { type ApiPlugin, answer, answerSheet, api, problems, sheetAnswer } from '#platform/public.ts'
import { ExportQuestion } from './export.shapes.ts'
import { sheetOf } from './export.words.ts'
import { exportPeople } from './export-people.ts'

export const exportDoor: ApiPlugin = async (app) => {
  app.get(
    '/people/export',
    {
      schema: {
        operationId: 'exportPeople',
        tags: ['People'],
        summary: 'The list as a file',
        description: 'The same filters as the list, as xlsx or csv. Everybody in it is looked at. Never a BSN.',
        querystring: ExportQuestion,
        response: {
          200: sheetAnswer,
          ...problems(400, 403),
        },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const { format, ...asked } = request.query
      const people = await exportPeople(house, caller, asked)
      if (!people.done) return answer(reply, people)
      return answerSheet(reply, sheetOf(people.value, caller.lang), format)
    },
  )
}
