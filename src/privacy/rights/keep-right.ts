import { keepObjection, keepRequest, type RightsRequest, sealLine } from '#access/public.ts'
import { lawOn } from '#law/public.ts'
import type { Act, House, Read } from '#platform/public.ts'
import { type Day, done, type Id } from '#values/public.ts'
import { dueOn, mayEnter } from './rights.rules.ts'
import type { RightAsked } from './rights.shapes.ts'

/** One request at one organisation, with its clock. Asked twice it is one request. */
export async function keepRight(
  house: House,
  act: Act,
  { subject, holder }: Read,
  asked: RightAsked,
  { cameBy, receivedOn }: Pick<RightsRequest, 'cameBy' | 'receivedOn'>,
) {
  const { kind, about = null, part = null, line, question } = asked
  const vacancy = (asked.vacancy ?? null) as Id<'Vacancy'> | null
  const may = mayEnter({ kind, about, vacancy }, receivedOn, act.today)
  if (!may.done) return may
  const person = { subject, holder }
  const id = await keepRequest(act, {
    ...person,
    ...{ kind, about, vacancy, part, cameBy, receivedOn },
    lookQuestion: kind === 'objection' ? ((question ?? null) as Id<'LookQuestion'> | null) : null,
    dueOn: dueOn(receivedOn, monthsOf('avg.rights.months', receivedOn)),
    lineSealed: line ? await sealLine(house, act, person, 'line', line) : null,
  })
  // From now on she is not proposed for it, whoever answers and when.
  if (id && (about === 'match' || about === 'matching')) await keepObjection(act, id, { ...person, vacancy })
  return done({ id: id ?? null })
}

/** The law as it was on the day it came in. */
export function monthsOf(key: 'avg.rights.months' | 'avg.rights.moreMonths', on: Day): number {
  const law = lawOn(key, on)
  if (!law.done) throw new Error(`No law says how many months there were on ${on}.`)
  return law.value.value
}
