import {
  type ApiPlugin,
  answer,
  api,
  type Caller,
  callerWithFile,
  problems,
  refuseTooLarge,
  sentFile,
  sentFileBody,
  takeFiles,
} from '#platform/public.ts'
import { done } from '#values/public.ts'
import { previewVacancies } from './preview-vacancies.ts'
import { seeVacancyImport, seeVacancyImports } from './see-vacancy-imports.ts'
import { storeVacancies } from './store-vacancies.ts'
import { cancelVacancies, undoVacancies } from './undo-vacancies.ts'
import {
  VacancyFileName,
  VacancyImportAsked,
  VacancyImportList,
  VacancyImportMade,
  VacancyImportUndone,
  VacancyImportView,
} from './vacancy-import.shapes.ts'
import { vacancyImportWords } from './vacancy-imports.words.ts'

const tags = ['Imports']

export const vacancyImportsDoor: ApiPlugin = async (app) => {
  await takeFiles(app)
  app.get(
    '/vacancies/imports',
    {
      schema: {
        operationId: 'listVacancyImports',
        tags,
        summary: 'The files with work that your team brought in',
        description: 'Each with its counts, newest first.',
        response: { 200: VacancyImportList, ...problems(403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const seen = await seeVacancyImports(house, caller)
      return answer(reply, seen.done ? done({ rows: seen.value }) : seen)
    },
  )
  app.post(
    '/vacancies/imports',
    {
      onRequest: refuseTooLarge(saying),
      schema: {
        operationId: 'previewVacancyImport',
        tags,
        summary: 'Bring in a file with work and see what it would do',
        description:
          'Our own template as xlsx or csv, or vacancies from VUM as json in a form; at most 20 MB. Nothing is added ' +
          'yet: store the preview, or let it go. A preview that waits longer than a week is thrown away.',
        querystring: VacancyFileName,
        body: sentFileBody,
        response: { 201: VacancyImportMade, ...problems(403, 413, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const file = await sentFile(request, request.query.name)
      if (!file.done) return answer(reply, file, saying(caller))
      const preview = await previewVacancies(house, callerWithFile(caller, file.value), file.value)
      return answer(reply, preview, { ...saying(caller), status: 201 })
    },
  )
  app.get(
    '/vacancies/imports/:id',
    {
      schema: {
        operationId: 'readVacancyImport',
        tags,
        summary: 'One file with work',
        description: 'Its counts, what stays behind and why, and what comes in.',
        params: VacancyImportAsked,
        response: { 200: VacancyImportView, ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeVacancyImport(house, caller, request.params))
    },
  )
  app.post(
    '/vacancies/imports/:id/storage',
    {
      schema: {
        operationId: 'storeVacancyImport',
        tags,
        summary: 'Store the rows of a file with work',
        description: 'Every row that was not refused, all at once. A second time is a conflict and changes nothing.',
        params: VacancyImportAsked,
        response: { 200: VacancyImportMade, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await storeVacancies(house, caller, request.params), saying(caller))
    },
  )
  app.post(
    '/vacancies/imports/:id/withdrawal',
    {
      schema: {
        operationId: 'undoVacancyImport',
        tags,
        summary: 'Undo a file with work',
        description: 'What came in goes and what changed returns. What somebody worked on since stays, and is counted.',
        params: VacancyImportAsked,
        response: { 200: VacancyImportUndone, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await undoVacancies(house, caller, request.params), saying(caller))
    },
  )
  app.delete(
    '/vacancies/imports/:id',
    {
      schema: {
        operationId: 'cancelVacancyImport',
        tags,
        summary: 'Throw a preview of work away',
        description: 'Nothing of the file is kept. A file that is stored already is undone instead.',
        params: VacancyImportAsked,
        response: { 200: VacancyImportAsked, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await cancelVacancies(house, caller, request.params), saying(caller))
    },
  )
}

const saying = ({ lang }: Caller) => ({
  lang,
  sentence: ({ because }: { because: keyof (typeof vacancyImportWords)['en']['refusals'] }) =>
    vacancyImportWords[lang].refusals[because],
})
