import type { Act, House, Read } from '#platform/public.ts'
import type { ToldPart } from '../told/told.ts'
import { requestsAbout } from './rights.store.ts'
import { openLine } from './rights-lines.ts'

export async function tellRights(house: House, act: Act, { subject, holder }: Read): Promise<ToldPart> {
  const rows = (await requestsAbout(act, subject, holder)).map(async (one) => ({
    kind: one.kind,
    about: one.about,
    received: one.receivedOn,
    cameBy: one.cameBy,
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
