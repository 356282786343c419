import type { Act, House, Read } from '#platform/public.ts'
import { actingNames } from '../acting/actings.ts'
import type { ToldPart } from '../told/told.ts'
import { requestsAbout } from './rights.store.ts'
import { openLine } from './rights-lines.ts'

export async function tellRights(house: House, act: Act, { subject, holder }: Read): Promise<ToldPart> {
  const requests = await requestsAbout(act, subject, holder)
  const acting = await actingNames(
    act,
    requests.map(({ enteredBy }) => enteredBy),
  )
  const rows = requests.map(async (one) => ({
    kind: one.kind,
    about: one.about,
    received: one.receivedOn,
    cameBy: one.cameBy,
    askedBy: acting.get(one.enteredBy ?? '') ?? null,
    due: one.dueOn,
    line: await openLine(house, act, one, 'line'),
    verdict: one.verdict,
    reason: one.reason,
    answer: await openLine(house, act, one, 'answer'),
    answered: one.answeredOn,
  }))
  return {
    part: 'rights',
    item: 'asked-about-rights',
    tables: ['access.rights_request', 'access.objection'],
    rows: await Promise.all(rows),
  }
}
