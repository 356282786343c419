import type { z } from 'zod'
import { type ApiPlugin, answer, api, type Caller, type House, problems } from '#platform/public.ts'
import type { Id, Outcome } from '#values/public.ts'
import { Changed, DossierId } from '../fields.shapes.ts'
import {
  changeAbilities,
  changeAvailability,
  changeContact,
  changeHours,
  changeOwnWords,
  changeProgress,
  changeTravel,
  changeWhatHelps,
  changeWishes,
  confirmAvailability,
} from './change-parts.ts'
import {
  Abilities,
  AvailableFrom,
  Contact,
  OwnWords,
  Progress,
  Travel,
  WantedHours,
  WhatHelps,
  Wishes,
} from './changes.shapes.ts'

const tags = ['People']

interface PartDoor<Shape extends z.ZodType> {
  readonly path: string
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly shape: Shape
  readonly change: (
    house: House,
    caller: Caller,
    id: Id<'Dossier'>,
    asked: z.output<Shape>,
  ) => Promise<Outcome<unknown>>
}

/** One address for each part of a dossier: the whole part is replaced, on top of the version that was read. */
const partDoor =
  <Shape extends z.ZodType>({ path, shape, change, ...about }: PartDoor<Shape>): ApiPlugin =>
  async (app) => {
    app.put(
      `/people/:id/${path}`,
      {
        schema: {
          ...about,
          tags,
          params: DossierId,
          body: shape,
          response: { 200: Changed, ...problems(400, 403, 404, 409, 422) },
        },
      },
      async (request, reply) => {
        const { house, caller } = api(request)
        const { id } = request.params as { id: Id<'Dossier'> }
        return answer(reply, await change(house, caller, id, request.body as z.output<Shape>))
      },
    )
  }

const confirmationDoor: ApiPlugin = async (app) => {
  app.post(
    '/people/:id/availability-confirmation',
    {
      schema: {
        operationId: 'confirmAvailability',
        tags,
        summary: 'Confirm the availability today',
        description: 'Somebody spoke with the person: it is still so. Without a day it counts from today.',
        params: DossierId,
        response: { 200: Changed, ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { house, caller } = api(request)
      return answer(reply, await confirmAvailability(house, caller, request.params.id as Id<'Dossier'>))
    },
  )
}

export const changesDoors: readonly ApiPlugin[] = [
  confirmationDoor,
  partDoor({
    path: 'progress',
    operationId: 'changeProgress',
    summary: 'Step, register and lead professional',
    description: 'A proposal or a placement sets the other steps by itself.',
    shape: Progress,
    change: changeProgress,
  }),
  partDoor({
    path: 'wishes',
    operationId: 'changeWishes',
    summary: 'What work somebody wishes',
    description: 'Occupations and sectors by their ids from the vocabulary.',
    shape: Wishes,
    change: changeWishes,
  }),
  partDoor({
    path: 'hours',
    operationId: 'changeHours',
    summary: 'Hours, dayparts and first start',
    description: 'The least and the most hours a week, where building up begins, and when on the day.',
    shape: WantedHours,
    change: changeHours,
  }),
  partDoor({
    path: 'availability',
    operationId: 'changeAvailability',
    summary: 'From which day somebody can work',
    description: 'Who says a day also confirms it today.',
    shape: AvailableFrom,
    change: changeAvailability,
  }),
  partDoor({
    path: 'travel',
    operationId: 'changeTravel',
    summary: 'How somebody travels, and how far',
    description: 'An empty list says that there is no way to travel; null says that it is not known.',
    shape: Travel,
    change: changeTravel,
  }),
  partDoor({
    path: 'abilities',
    operationId: 'changeAbilities',
    summary: 'Skills, licences and Dutch',
    description: 'What is in neither list is not known. No skill is in both.',
    shape: Abilities,
    change: changeAbilities,
  }),
  partDoor({
    path: 'what-helps',
    operationId: 'changeWhatHelps',
    summary: 'What helps at work',
    description: 'Working conditions from the closed list, sealed before they are kept. Only for the holder.',
    shape: WhatHelps,
    change: changeWhatHelps,
  }),
  partDoor({
    path: 'own-words',
    operationId: 'changeOwnWords',
    summary: 'Talents and pitfalls in own words',
    description: 'At most five of each, as the person says them.',
    shape: OwnWords,
    change: changeOwnWords,
  }),
  partDoor({
    path: 'contact',
    operationId: 'changeContact',
    summary: 'Name, home and how to reach somebody',
    description: 'Of the home only a rounded point is used for distances.',
    shape: Contact,
    change: changeContact,
  }),
]
