import { colleaguesWithRole, mayShare, objectsTo, professionalRoles, readOver } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { type Day, done, type Id, instantOf, notFound, type Outcome, refused } from '#values/public.ts'
import { mayChangeWork, refusedReadOnly } from '../placements/hold-to-change.ts'
import { nameShared } from '../proposals/name-release.ts'
import { secondsToTakeBack } from '../proposals/proposal.rules.ts'
import type { Proposal } from '../proposals/proposal.ts'
import { findProposal } from '../proposals/proposal-for.ts'
import { holdIntroduction } from './find-introduction.ts'
import { mayMeet, mayTakeBack, readPlan } from './introduction.rules.ts'
import type { CallOff, MoveIntroduction, PlanIntroduction } from './introduction.shapes.ts'
import { keepIntroduction, saveChange } from './introduction.store.ts'
import type { Introduction, Plan, Standing } from './introduction.ts'

/** The employer said yes: when and where they meet. For ten seconds nobody outside knows, and it can be taken back. */
export const planIntroduction = (house: House, caller: Caller, id: Id<'Proposal'>, asked: PlanIntroduction) =>
  house.db.act(caller, 'introduce', async (act) => {
    const proposal = await findProposal(act, id)
    if (!proposal) return notFound()
    await act.look([proposal], 'introduction')
    if (!(await mayChangeWork(act, proposal))) return refusedReadOnly()
    const given = await planOf(act, asked)
    if (!given.done) return given
    const meets = await stillMeet(act, proposal)
    if (!meets.done) return meets
    const plan = readPlan(given.value, act.now)
    if (!plan.done) return plan
    const leavesAt = leavesFrom(act)
    const kept = await keepIntroduction(act, { ...proposal, proposal: proposal.id, plan: plan.value, leavesAt })
    if (!kept) return refused({ because: 'planned-already', kind: 'conflict' } as const)
    await tellLater(act, kept, 0, leavesAt)
    return done({ id: kept, leavesAt: leavesAt.toISOString() })
  })

/** Another day, time, place or colleague, with who asked for it. The same appointment in every calendar. */
export const moveIntroduction = (house: House, caller: Caller, id: string, asked: MoveIntroduction) =>
  house.db.act(caller, 'introduce', async (act) => {
    const held = await holdIntroduction(act, id)
    if (!held.done) return held
    const introduction = held.value
    const given = await planOf(act, asked)
    if (!given.done) return given
    if (introduction.sequence !== asked.sequence)
      return refused({ because: 'changed-meanwhile', kind: 'conflict' } as const)
    const meets = await stillMeet(act, await findProposal(act, introduction.proposal))
    if (!meets.done) return meets
    const plan = readPlan(given.value, act.now)
    if (!plan.done) return plan
    return change(act, introduction, { phase: 'planned', plan: plan.value, because: asked.because })
  })

/** It does not go on; who was told of it is told so. */
export const callOffIntroduction = (house: House, caller: Caller, id: string, { because }: CallOff) =>
  house.db.act(caller, 'introduce', async (act) => {
    const held = await holdIntroduction(act, id)
    if (!held.done) return held
    const introduction = held.value
    return change(act, introduction, { phase: 'called-off', plan: introduction.plan, because })
  })

/** Within its ten seconds the last change is undone: what stood before stands again, or nothing was ever planned. */
export const takeBackIntroduction = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'introduce', async (act) => {
    const held = await holdIntroduction(act, id)
    if (!held.done) return held
    const introduction = held.value
    if (!mayTakeBack(introduction, act.now)) return refused({ because: 'told-already', kind: 'conflict' } as const)
    const { phase, plan } = introduction.before ?? { phase: 'withdrawn' as const, plan: introduction.plan }
    const meets = phase === 'planned' ? await stillMeet(act, await findProposal(act, introduction.proposal)) : done()
    if (!meets.done) return meets
    const leavesAt = new Date(act.now)
    if (!(await saveChange(act, introduction, { phase, plan, because: null, before: null, leavesAt })))
      return refused({ because: 'changed-meanwhile', kind: 'conflict' } as const)
    return done({ id: introduction.id, phase })
  })

interface To {
  readonly phase: 'planned' | 'called-off'
  readonly plan: Plan
  readonly because: string
}

export async function change(act: Act, introduction: Introduction, to: To) {
  if (introduction.phase !== 'planned') return refused({ because: 'not-planned', kind: 'conflict' } as const)
  const leavesAt = leavesFrom(act)
  if (!(await saveChange(act, introduction, { ...to, before: beforeOf(act, introduction), leavesAt })))
    return refused({ because: 'changed-meanwhile', kind: 'conflict' } as const)
  await tellLater(act, introduction.id, introduction.sequence + 1, leavesAt)
  return done({ id: introduction.id, leavesAt: leavesAt.toISOString() })
}

/** Changed twice within ten seconds: what goes back is what somebody outside knows, not what stood there in between. */
function beforeOf(act: Act, { leavesAt, before, phase, plan, sequence }: Introduction): Standing | null {
  return leavesAt > act.now ? before : { phase, plan, sequence }
}

const leavesFrom = (act: Act): Date => new Date(Date.parse(act.now) + secondsToTakeBack * 1000)

const tellLater = (act: Act, introduction: string, sequence: number, leavesAt: Date) =>
  act.tell({ name: 'IntroductionChanged', introduction, sequence }, instantOf(leavesAt))

/** What was asked when it was planned is asked again whenever it is to stand: what they said may have changed. */
const stillMeet = async (act: Act, proposal: Proposal | undefined) =>
  proposal
    ? mayMeet({
        proposal: proposal.phase,
        shared: await mayShare(act, nameShared(proposal)),
        objects: await objectsTo(act, proposal, proposal.vacancy),
      })
    : notFound()

/** Read over for words on health; and the colleague who goes along works here today. */
async function planOf(act: Act, asked: PlanIntroduction) {
  const { day, time, minutes, way, place = null, companion = null, bring = null } = asked
  const read = readOver([place, bring], asked.meant)
  if (!read.done) return read
  if (companion && !(await colleaguesWithRole(act, professionalRoles)).some((one) => one.id === companion))
    return refused({ because: 'not-a-colleague', kind: 'invalid' } as const)
  const plan: Plan = { day: day as Day, time, minutes, way, place, companion: companion as Plan['companion'], bring }
  return done(plan) as Outcome<Plan, never>
}
