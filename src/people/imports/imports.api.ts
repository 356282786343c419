import type { ApiPlugin } from '#platform/public.ts'
import { answer, api, problems } from '#platform/public.ts'
import { cancelImport } from './cancel-import.ts'
import {
  ImportAsked,
  ImportCancelled,
  ImportList,
  ImportMade,
  ImportRowList,
  ImportRowsAsked,
  ImportsAsked,
  ImportUndone,
  ImportView,
} from './import.shapes.ts'
import { importsWords } from './imports.words.ts'
import { seeImport } from './see-import.ts'
import { seeImportRows } from './see-import-rows.ts'
import { seeImports } from './see-imports.ts'
import { storeImport } from './store-import.ts'
import { undoImport } from './undo-import.ts'

const tags = ['Imports']

export const importsDoor: ApiPlugin = async (app) => {
  app.get(
    '/imports',
    {
      schema: {
        operationId: 'listImports',
        tags,
        summary: 'What your organisation brought in',
        description: 'Every file with its counts, newest first. Nobody is named.',
        querystring: ImportsAsked,
        response: { 200: ImportList },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeImports(house, caller, request.query))
    },
  )
  app.get(
    '/imports/:id',
    {
      schema: {
        operationId: 'readImport',
        tags,
        summary: 'One import',
        description: 'Its counts, and what of the file stayed behind and why.',
        params: ImportAsked,
        response: { 200: ImportView, ...problems(404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeImport(house, caller, request.params))
    },
  )
  app.get(
    '/imports/:id/rows',
    {
      schema: {
        operationId: 'listImportRows',
        tags,
        summary: 'The rows of one import',
        description: 'New, changed, unchanged or refused, in the order of the file. A BSN is never shown.',
        params: ImportAsked,
        querystring: ImportRowsAsked.omit({ id: true }),
        response: { 200: ImportRowList, ...problems(404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeImportRows(house, caller, { ...request.query, ...request.params }))
    },
  )
}

export const importChangesDoor: ApiPlugin = async (app) => {
  app.post(
    '/imports/:id/storage',
    {
      schema: {
        operationId: 'storeImport',
        tags,
        summary: 'Store the rows of an import',
        description: 'Every row that was not refused, all at once. A second time is a conflict and changes nothing.',
        params: ImportAsked,
        response: { 200: ImportMade, ...problems(404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await storeImport(house, caller, request.params), saying(caller.lang))
    },
  )
  app.post(
    '/imports/:id/withdrawal',
    {
      schema: {
        operationId: 'undoImport',
        tags,
        summary: 'Undo an import',
        description: 'New people go, changed facts return. What somebody changed since stays and is counted as kept.',
        params: ImportAsked,
        response: { 200: ImportUndone, ...problems(404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await undoImport(house, caller, request.params), saying(caller.lang))
    },
  )
  app.delete(
    '/imports/:id',
    {
      schema: {
        operationId: 'cancelImport',
        tags,
        summary: 'Throw a preview away',
        description: 'Nothing of the file is kept. An import that is stored already is undone instead.',
        params: ImportAsked,
        response: { 200: ImportCancelled, ...problems(404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await cancelImport(house, caller, request.params), saying(caller.lang))
    },
  )
}

const saying = (lang: 'nl' | 'en') => ({
  lang,
  sentence: ({ because }: { because: keyof (typeof importsWords)['en']['refusals'] }) =>
    importsWords[lang].refusals[because],
})
