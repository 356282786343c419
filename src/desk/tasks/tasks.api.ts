import { z } from 'zod'
import { type ApiPlugin, answer, api, problems } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { addTask } from './add-task.ts'
import { finishTask, handTask, moveTask, reopenTask } from './change-task.ts'
import { seeTasks } from './see-tasks.ts'
import { HandedTask, MovedTask, NewTask, TaskId, TasksAsked, TasksPage } from './tasks.shapes.ts'

const tags = ['Desk']
const KeptTask = z.object({ id: z.uuid() }).meta({ id: 'KeptTask' })

export const tasksDoor: ApiPlugin = async (app) => {
  app.get(
    '/tasks',
    {
      schema: {
        operationId: 'seeTasks',
        tags,
        summary: 'What waits for me, and what was written down to do',
        description: 'Also of colleagues one stands in for today. Most urgent first, fifty at a time.',
        querystring: TasksAsked,
        response: { 200: TasksPage, ...problems(400, 403) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await seeTasks(house, caller, request.query))
    },
  )

  app.post(
    '/tasks',
    {
      schema: {
        operationId: 'addTask',
        tags,
        summary: 'Write down something to do',
        description: 'For oneself or a colleague. A word about health is refused once; with `meant` it is kept.',
        body: NewTask,
        response: { 201: KeptTask, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await addTask(house, caller, request.body), { status: 201 })
    },
  )

  app.post(
    '/tasks/:id/completion',
    {
      schema: {
        operationId: 'finishTask',
        tags,
        summary: 'The task was done',
        description: 'Doing it twice is doing it once.',
        params: TaskId,
        response: { 200: KeptTask, ...problems(400, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await finishTask(house, caller, request.params.id))
    },
  )

  app.delete(
    '/tasks/:id/completion',
    {
      schema: {
        operationId: 'reopenTask',
        tags,
        summary: 'The task is open again',
        description: 'It was not done after all.',
        params: TaskId,
        response: { 200: KeptTask, ...problems(400, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await reopenTask(house, caller, request.params.id))
    },
  )

  app.put(
    '/tasks/:id/day',
    {
      schema: {
        operationId: 'moveTask',
        tags,
        summary: 'Do the task by another day',
        description: 'Today at the earliest.',
        params: TaskId,
        body: MovedTask,
        response: { 200: KeptTask, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await moveTask(house, caller, request.params.id, request.body.due))
    },
  )

  app.put(
    '/tasks/:id/owner',
    {
      schema: {
        operationId: 'handTask',
        tags,
        summary: 'Take a task over, or give it to a colleague',
        description: 'Within the own organisation.',
        params: TaskId,
        body: HandedTask,
        response: { 200: KeptTask, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await handTask(house, caller, request.params.id, request.body.owner as Id<'Account'>))
    },
  )
}
