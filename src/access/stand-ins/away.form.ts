import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'
import { adminWords } from '../admin.words.ts'
import { awayWords } from './away.words.ts'
import { OwnStandIn, TeamStandIn } from './stand-in.shapes.ts'
import { addOwnStandIn, addTeamStandIn, endOwnStandIn, endTeamStandIn } from './stand-ins.ts'

type Here = Visit<Caller>

const here = '/stand-ins'

/** For oneself, or by who leads a team for a colleague. */
export async function arrangeFromForm(visit: Here, values: FormValues) {
  if (values.intent === 'end-own' || values.intent === 'end') return end(visit, values)
  return values.absent && values.absent !== visit.caller.account ? forTeam(visit, values) : forOneself(visit, values)
}

async function forOneself(visit: Here, values: FormValues) {
  const asked = OwnStandIn.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, awayWords[visit.lang].errors), values)
  return said(visit, values, await addOwnStandIn(visit.house, callerWithKey(visit, values), asked.data))
}

async function forTeam(visit: Here, values: FormValues) {
  const asked = TeamStandIn.safeParse({ ...values, standIn: values.standIn || null })
  if (!asked.success) return invalid(errorsOf(asked.error.issues, awayWords[visit.lang].errors), values)
  return said(visit, values, await addTeamStandIn(visit.house, callerWithKey(visit, values), asked.data))
}

type Added = Awaited<ReturnType<typeof addOwnStandIn>>

function said(visit: Here, values: FormValues, added: Added) {
  if (added.done) return saved(here, awayWords[visit.lang].added)
  if (added.refusal.because === 'no-permit') return need<never>(added)
  return refusedWith(adminWords[visit.lang].refusals[added.refusal.because], values)
}

async function end(visit: Here, values: FormValues) {
  const id = need(readId(String(values.id ?? '')))
  const ending = values.intent === 'end-own' ? endOwnStandIn : endTeamStandIn
  need(await ending(visit.house, callerWithKey(visit, values), id))
  return saved(here, awayWords[visit.lang].ended)
}
