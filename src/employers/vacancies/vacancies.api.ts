import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import { Added, IdParams, Saved, Stepped, VacanciesAnswer, VacancyAnswer } from '../answers.shapes.ts'
import { sayRefusal } from '../say-refusal.words.ts'
import { addVacancy, changeVacancy } from './add-vacancy.ts'
import { seeVacancies } from './see-vacancies.ts'
import { seeVacancy } from './see-vacancy.ts'
import { stepVacancy, takeBackStep } from './step-vacancy.ts'
import { ChangedVacancy, NewVacancy, StepTaken, VacanciesAsked } from './vacancy.shapes.ts'

const tags = ['Vacancies']

/** Work in the region, and where it stands. */
export const vacanciesApi: ApiPlugin = async (app) => {
  app.get(
    '/vacancies',
    {
      schema: {
        operationId: 'listVacancies',
        tags,
        summary: 'The vacancies the caller’s team may see',
        description: 'Open work unless states are asked for; searched, narrowed and sorted, a page at a time.',
        querystring: VacanciesAsked,
        response: { 200: VacanciesAnswer, ...problems(400, 403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeVacancies(house, caller, request.query))
    },
  )
  app.post(
    '/vacancies',
    {
      schema: {
        operationId: 'addVacancy',
        tags,
        summary: 'Bring work in',
        description: 'It belongs to the caller’s team; the caller keeps the credit and need not handle it.',
        body: NewVacancy,
        response: { 201: Added, ...problems(400, 403, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const added = await addVacancy(house, caller, request.body)
      return answer(reply, added, { status: 201, lang: caller.lang, sentence: sayRefusal(caller.lang) })
    },
  )
  app.get(
    '/vacancies/:id',
    {
      schema: {
        operationId: 'readVacancy',
        tags,
        summary: 'All facts of a vacancy',
        description: 'What is null or absent is not known, which is never a no.',
        params: IdParams,
        response: { 200: VacancyAnswer, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeVacancy(house, caller, request.params.id))
    },
  )
  app.put(
    '/vacancies/:id',
    {
      schema: {
        operationId: 'changeVacancy',
        tags,
        summary: 'Change what is known of a vacancy',
        description: 'Takes the whole of the facts and the version that was read; a version that is old answers 409.',
        params: IdParams,
        body: ChangedVacancy,
        response: { 200: Saved, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const changed = await changeVacancy(house, caller, request.params.id, request.body)
      return answer(reply, changed, { lang: caller.lang, sentence: sayRefusal(caller.lang) })
    },
  )
  app.post(
    '/vacancies/:id/steps',
    {
      schema: {
        operationId: 'stepVacancy',
        tags,
        summary: 'Share, withdraw, fill, pool or take up a vacancy',
        description: 'A step from the table of a vacancy; `steps` of the vacancy says which ones are open now.',
        params: IdParams,
        body: StepTaken,
        response: { 200: Stepped, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const taken = await stepVacancy(house, caller, request.params.id, request.body)
      return answer(reply, taken, { lang: caller.lang, sentence: sayRefusal(caller.lang) })
    },
  )
  app.delete(
    '/vacancies/:id/steps/last',
    {
      schema: {
        operationId: 'takeBackVacancyStep',
        tags,
        summary: 'Take the last step back',
        description: 'Only who took it, and only on the same day.',
        params: IdParams,
        response: { 200: Stepped, ...problems(400, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      const back = await takeBackStep(house, caller, request.params.id)
      return answer(reply, back, { lang: caller.lang, sentence: sayRefusal(caller.lang) })
    },
  )
}
