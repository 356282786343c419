import { mayDo, readOver } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { stopPeriods } from '../periods/periods-of.ts'
import { requestsAreOver } from '../requests/requests-of.ts'
import { factsFor } from './facts-for.ts'
import { holdRoute } from './find-route.ts'
import { handsOf } from './hands-of.ts'
import { payerOn } from './payer.rules.ts'
import { payersOf } from './payer.store.ts'
import { reasonsFor, step } from './route.rules.ts'
import type { TakeStep } from './route.shapes.ts'
import { saveRoutePhase } from './route.store.ts'
import { ended, type Route } from './route.ts'
import { type Hand, type StepName, stepOf } from './route.workflow.ts'
import { keepStep } from './step.store.ts'

/** One step of a route, by whoever may set it. What ends the coaching ends its hours on the same day. */
export const takeStep = (house: House, caller: Caller, id: string, name: StepName, asked: TakeStep) =>
  house.db.act(caller, permissionOf(caller, name), async (act) => {
    const route = await holdRoute(act, id)
    if (!route) return notFound()
    await act.look([route], 'coaching')
    const read = readOver([asked.words, asked.nextStep], asked.meant)
    if (!read.done) return read
    const payer = payerOn(await payersOf(act, [route.id]), act.today)
    return setStep(act, route, name, asked, await handsOf(act, route, payer))
  })

/** A funder sets its steps as a funder; everything else is set as who coaches. */
function permissionOf(caller: Caller, name: StepName): 'coach' | 'refer-to-coaching' {
  const hands = [stepOf('coaching', name), stepOf('iro', name)].flatMap((row) => row?.by ?? [])
  return hands.includes('funder') && mayDo(caller, 'refer-to-coaching') ? 'refer-to-coaching' : 'coach'
}

/** The same inside an act that knows whose hand it is. */
export async function setStep(
  act: Act,
  route: Route,
  name: StepName,
  asked: Omit<TakeStep, 'meant'>,
  by: readonly Hand[],
) {
  const on = asked.on ?? act.today
  if (on > act.today) return refused({ because: 'not-ahead', kind: 'invalid' } as const)
  if (on < route.since)
    return refused({ because: 'before-the-last-step', kind: 'invalid', since: route.since } as const)
  if (asked.expected && asked.expected < on) return refused({ because: 'expected-before', kind: 'invalid' } as const)
  const allowed = reasonsFor(name)
  if (asked.reason && !allowed.includes(asked.reason))
    return refused({ because: 'no-such-reason', kind: 'invalid', field: 'reason', allowed } as const)
  const { hers, ...facts } = await factsFor(act, route, on, asked.placement)
  if (asked.placement && !hers) return refused({ because: 'not-her-work', kind: 'invalid' } as const)
  const moved = step(route, name, facts, { by, reason: asked.reason, nextStep: asked.nextStep })
  if (!moved.done) return moved
  const to = moved.value
  const saved = await saveRoutePhase(act, route, to, to === route.phase ? route.since : on, {
    ...(asked.coach ? { coach: asked.coach as Id<'Account'> } : {}),
    ...(name === 'accept' ? { expectedOn: asked.expected ?? null } : {}),
    ...(hers?.kind === 'trial' ? { trial: hers.id } : hers ? { contract: hers.id } : {}),
    ...(route.begunOn === null && name !== 'accept' && name !== 'decline' ? { begunOn: on } : {}),
    ...(ended.some((one) => one === to) ? { endReason: asked.reason ?? name } : {}),
  })
  if (!saved) return refused({ because: 'changed-meanwhile', kind: 'conflict' } as const)
  const { reason = null, words = null, nextStep = null } = asked
  await keepStep(act, route, { step: name, from: route.phase, to, on, reason, words, nextStep })
  if (ended.some((one) => one === to)) await stopPeriods(act, route.id, on)
  if (name === 'reopen') await requestsAreOver(act, route.id)
  await act.tell({ name: 'RouteMoved', route: route.id, step: name, phase: to })
  return done({ id: route.id, phase: to })
}
