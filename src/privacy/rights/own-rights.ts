import {
  actingNames,
  dropObjection,
  findOwnRequest,
  keepRequestAnswer,
  openLine,
  organisationNames,
  requestsAbout,
  shownNames,
} from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'

/** What she asked, where it stands, and what was answered. */
export const seeOwnRights = (house: House, caller: Caller) =>
  house.db.act(caller, 'ask-for-right', async (act) => {
    const requests = await requestsAbout(act, caller.subject as Id<'Subject'>)
    const names = await organisationNames(
      act,
      requests.map(({ holder }) => holder),
    )
    const answerers = await shownNames(
      act,
      requests.map(({ answeredBy }) => answeredBy),
    )
    const acting = await actingNames(
      act,
      requests.map(({ enteredBy }) => enteredBy),
    )
    const rows = requests.map(async (one) => ({
      id: one.id,
      kind: one.kind,
      about: one.about,
      organisation: names.get(one.holder) ?? '',
      askedBy: acting.get(one.enteredBy ?? '') ?? null,
      receivedOn: one.receivedOn,
      dueOn: one.dueOn,
      extended: one.extendedBecause,
      verdict: one.verdict,
      reason: one.reason,
      keptUntil: one.keptUntil,
      line: await openLine(house, act, one, 'line'),
      answer: await openLine(house, act, one, 'answer'),
      answeredBy: answerers.get(one.answeredBy ?? '') ?? null,
    }))
    return done({ rows: await Promise.all(rows) })
  })

/** She does not want an answer any more. What she objected to is free again. */
export const withdrawRight = (house: House, caller: Caller, id: Id<'RightsRequest'>) =>
  house.db.act(caller, 'ask-for-right', async (act) => {
    if (!(await findOwnRequest(act, id))) return notFound()
    const none = { reason: null, keptUntil: null, answerSealed: null }
    if (!(await keepRequestAnswer(act, id, { verdict: 'withdrawn', ...none })))
      return refused({ because: 'answered-already', kind: 'conflict' } as const)
    await dropObjection(act, id)
    return done({ id })
  })
