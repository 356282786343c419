import {
  actingNames,
  colleaguesById,
  findRequestHere,
  mayDo,
  openLine,
  type RightsRequest,
  requestsHere,
} from '#access/public.ts'
import { findVacancy } from '#employers/public.ts'
import { correctionsOf, findCard, namesOfEnded } from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, notFound } from '#values/public.ts'
import { endingOf } from '../erasure/ending-about.ts'
import { answers, daysLeft, isPressing, mayExtend } from './rights.rules.ts'

const atMost = 200

/** What waits for an answer here, and what was answered, by the day on which it has to be. */
export const seeRights = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-rights', async (act) => {
    const [open, answered] = [await requestsHere(act, true, atMost), await requestsHere(act, false, 50)]
    const names = await namesOfEnded(act, [...open, ...answered])
    await act.look(
      [...open, ...answered].filter(({ subject }) => names.has(subject)),
      'rights',
    )
    const shown = (one: RightsRequest) => ({ ...factsOf(one, act.today), name: names.get(one.subject) ?? null })
    return done({ open: open.map(shown), answered: answered.map(shown) })
  })

const factsOf = (one: RightsRequest, today: Day) => ({
  id: one.id,
  kind: one.kind,
  about: one.about,
  receivedOn: one.receivedOn,
  dueOn: one.dueOn,
  daysLeft: daysLeft(one.dueOn, today),
  pressing: isPressing(one.dueOn, today),
  verdict: one.verdict,
  answeredOn: one.answeredOn,
})

/** One request, for who answers it. */
export const seeRight = (house: House, caller: Caller, id: Id<'RightsRequest'>) =>
  house.db.act(caller, 'answer-right', async (act) => {
    const request = await findRequestHere(act, id)
    if (!request || !answers(request.kind, caller.roles)) return notFound()
    const card = await findCard(act, request)
    const name = (await namesOfEnded(act, [request])).get(request.subject) ?? null
    await act.look([request], 'rights')
    const work = request.vacancy ? await findVacancy(act, request.vacancy) : undefined
    const colleague = (await colleaguesById(act, [request.answeredBy])).get(request.answeredBy ?? '')
    const acting = await actingNames(act, [request.enteredBy])
    return done({
      ...factsOf(request, act.today),
      name,
      dossier: card?.id ?? null,
      part: request.part,
      lookQuestion: mayDo(caller, 'answer-look-question') ? request.lookQuestion : null,
      cameBy: request.cameBy,
      askedBy: acting.get(request.enteredBy ?? '') ?? null,
      work: work ? { id: work.id, title: work.title, employer: work.employer.name } : null,
      line: await openLine(house, act, request, 'line'),
      extendedBecause: request.extendedBecause,
      mayExtend: mayExtend(request, act.today).done,
      reason: request.reason,
      keptUntil: request.keptUntil,
      answer: await openLine(house, act, request, 'answer'),
      answeredBy: colleague?.name ?? null,
      ending: await endingOf(act, request),
      subject: mayDo(caller, 'review-log') ? request.subject : null,
      corrected:
        request.kind === 'correction'
          ? (await correctionsOf(house, act, request)).filter((one) => one.request === id)
          : [],
    })
  })
