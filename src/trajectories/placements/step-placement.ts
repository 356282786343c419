import { jobCaller } from '#access/public.ts'
import { freePlace } from '#employers/public.ts'
import { moveStage } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { isSignedByAll } from '../agreements/is-signed.ts'
import { findPlacement, holdPlacement } from './find-placement.ts'
import { holdToChange } from './hold-to-change.ts'
import { givesPlaceBack, isEndReason, mayFollow, step } from './placement.rules.ts'
import type { End, Start } from './placement.shapes.ts'
import { contractsToStart, listPlacements, savePhase } from './placement.store.ts'
import { open, type Placement } from './placement.ts'
import type { Hand } from './placement.workflow.ts'
import { stageAfter, stageWhileWorking } from './stages.rules.ts'

/** The first day. A trial begins only with the decision and everybody's signature; the database refuses it as well. */
export const startPlacement = (house: House, caller: Caller, id: string, { on }: Start) =>
  house.db.act(caller, 'place', async (act) => {
    const held = await holdToChange(act, id)
    if (!held.done) return held
    const placement = held.value
    return start(act, placement, 'professional', on ?? act.today)
  })

/** Every night: contracts whose first day has come. */
export async function startContracts(house: House, region: Caller['region']): Promise<void> {
  const job = jobCaller(region, 'start-contracts')
  const found = await house.db.act(job, 'run-job', async (act) => done(await contractsToStart(act)))
  for (const id of found.done ? found.value : [])
    await house.db.act(job, 'run-job', async (act) => {
      const placement = await holdPlacement(act, id)
      if (!placement) return notFound()
      await act.look([placement], 'placement')
      return start(act, placement, 'clock', placement.from)
    })
}

async function start(act: Act, placement: Placement, by: Hand, on: Placement['from']) {
  const signed = placement.kind === 'trial' ? await isSignedByAll(act, placement.id) : undefined
  const moved = step(placement, 'start', { by, on, today: act.today, signed })
  if (!moved.done) return moved
  if (!(await savePhase(act, placement, moved.value, { started_on: on })))
    return refused({ because: 'not-from-here', kind: 'conflict', phase: placement.phase } as const)
  if (!(placement.kind === 'employment' && (await assignmentsOf(act, placement)).length > 0))
    await moveStage(act, placement, stageWhileWorking[placement.kind], act.today)
  await act.tell({ name: 'PlacementStarted', placement: placement.id, kind: placement.kind })
  return done({ phase: moved.value })
}

/** Why it ended is from a closed list that knows no health; what follows is said in the same breath. */
export const endPlacement = (house: House, caller: Caller, id: string, { on, reason, next }: End) =>
  house.db.act(caller, 'place', async (act) => {
    const held = await holdToChange(act, id)
    if (!held.done) return held
    const placement = held.value
    if (!isEndReason(reason) || !mayFollow(placement.kind, next))
      return refused({ because: 'does-not-follow', kind: 'invalid' } as const)
    if (placement.kind === 'employment' && (await assignmentsOf(act, placement)).length > 0)
      return refused({ because: 'assignment-runs', kind: 'conflict' } as const)
    return end(act, placement, { on, reason, next })
  })

export async function end(act: Act, placement: Placement, { on, reason, next }: End) {
  const moved = step(placement, 'end', { by: 'professional', on, today: act.today, reason })
  if (!moved.done) return moved
  const free = givesPlaceBack(placement, next)
  const changes = { ended_on: on, end_reason: reason, next_step: next, ...(free && { holds_place: false }) }
  if (!(await savePhase(act, placement, moved.value, changes)))
    return refused({ because: 'not-from-here', kind: 'conflict', phase: placement.phase } as const)
  if (free && placement.vacancy) await freePlace(act, placement.vacancy)
  const stage = stageAfter(next)
  if (stage) await moveStage(act, placement, stage, act.today)
  await act.tell({ name: 'PlacementEnded', placement: placement.id, kind: placement.kind, reason, next })
  return done({ phase: moved.value })
}

/** It will not begin: the place is free again, and she looks on. */
export const withdrawPlacement = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'place', async (act) => {
    const held = await holdToChange(act, id)
    if (!held.done) return held
    const placement = held.value
    return takeBack(act, placement)
  })

export async function takeBack(act: Act, placement: Placement) {
  if (placement.kind === 'employment' && (await assignmentsOf(act, placement)).length > 0)
    return refused({ because: 'assignment-runs', kind: 'conflict' } as const)
  const moved = step(placement, 'withdraw', { by: 'professional', on: act.today, today: act.today })
  if (!moved.done) return moved
  if (!(await savePhase(act, placement, moved.value, { holds_place: false })))
    return refused({ because: 'not-from-here', kind: 'conflict', phase: placement.phase } as const)
  if (placement.holdsPlace && placement.vacancy) await freePlace(act, placement.vacancy)
  const lent = placement.employment ? await findPlacement(act, placement.employment) : undefined
  await moveStage(act, placement, lent?.phase === 'running' ? 'between' : 'ready', act.today)
  await act.tell({ name: 'PlacementWithdrawn', placement: placement.id })
  return done({ phase: moved.value })
}

const assignmentsOf = (act: Act, { id, subject }: Placement): Promise<readonly Placement[]> =>
  listPlacements(act, { employment: id as Id<'Placement'>, subject, phases: open })
