import { readOver } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { openWorkOf, workOf } from '#trajectories/public.ts'
import { type Day, done, notFound, refused } from '#values/public.ts'
import { findRoute } from '../routes/find-route.ts'
import { askNamesAnew } from '../signatures/text-of.ts'
import { termOf, workColumns } from './asked-work.ts'
import { regimesOfRequest, rulesFor } from './facts-of.ts'
import { holdToChange } from './find-request.ts'
import { keepGoals } from './goal.store.ts'
import { grantFor, isBeyond, shareIn } from './grant.rules.ts'
import type { ApplicantPart, GoalsPart, MatchingPart, RegimePart, WorkPart } from './request.shapes.ts'
import { saveRequest } from './request.store.ts'
import type { CoachingRequest } from './request.ts'
import { isAskedAnew } from './requests-of.ts'

type Columns = Parameters<typeof saveRequest>[2]

export const changeApplicant = (house: House, caller: Caller, id: string, part: ApplicantPart) =>
  house.db.act(caller, 'coach', async (act) => {
    const held = await holdToChange(act, id)
    if (!held.done) return held
    if (part.on && part.on > act.today) return refused({ because: 'not-ahead', kind: 'invalid' } as const)
    const paper = part.how === 'paper'
    return keepChange(act, held.value, {
      applicant: part.applicant,
      authorised_how: part.how,
      authorised_by: paper ? (part.by ?? null) : null,
      authorised_on: paper ? (part.on ?? null) : null,
    })
  })

export const changeWork = (house: House, caller: Caller, id: string, part: WorkPart) =>
  house.db.act(caller, 'coach', async (act) => {
    const held = await holdToChange(act, id)
    if (!held.done) return held
    const read = readOver([part.tasks], part.meant)
    if (!read.done) return read
    const request = held.value
    const work = part.placement ? await workOf(act, part.placement) : undefined
    const isHers = work && (await openWorkOf(act, request)).some((one) => one.id === work.id)
    if (part.placement && !isHers) return notFound()
    if (work && (work.kind === 'trial') !== (request.kind === 'trial'))
      return refused({ because: 'other-kind-of-work', kind: 'invalid' } as const)
    const term = await termOf(act, await findRoute(act, request.route), request.kind, work)
    if (!term.done) return term
    const columns = workColumns(request, work, part, term.value)
    if (columns.number !== request.number && (await isAskedAnew(act, { ...request, number: columns.number })))
      return refused({ because: 'requested-already', kind: 'conflict' } as const)
    if (columns.until_day && columns.from_day && columns.until_day < columns.from_day)
      return refused({ because: 'ends-before-it-starts', kind: 'invalid' } as const)
    if (columns.start_day && columns.from_day && columns.from_day < columns.start_day)
      return refused({ because: 'before-the-work-began', kind: 'invalid' } as const)
    return keepChange(act, request, { ...columns, ...(await shareAnew(act, request, columns.number)) })
  })

/** Another half-year can stand in another year, with another share of the hours. */
async function shareAnew(act: Act, request: CoachingRequest, number: number | null): Promise<Columns> {
  const regime = (await regimesOfRequest(act, request)).find(({ id }) => id === request.regime)
  return number === request.number || !regime ? {} : { share: shareIn(regime.shares, { ...request, number }) }
}

export const changeMatching = (house: House, caller: Caller, id: string, { points, meant }: MatchingPart) =>
  house.db.act(caller, 'coach', async (act) => {
    const held = await holdToChange(act, id)
    if (!held.done) return held
    const read = readOver(
      points.map(({ words }) => words),
      meant,
    )
    if (!read.done) return read
    return keepChange(act, held.value, { points: JSON.stringify(points) })
  })

export const changeGoals = (house: House, caller: Caller, id: string, { goals, meant }: GoalsPart) =>
  house.db.act(caller, 'coach', async (act) => {
    const held = await holdToChange(act, id)
    if (!held.done) return held
    const read = readOver(
      goals.flatMap(({ goal, result }) => [goal, result]),
      meant,
    )
    if (!read.done) return read
    const { mostGoals } = await rulesFor(act, held.value)
    if (mostGoals !== null && goals.length > mostGoals)
      return refused({ because: 'too-many-goals', kind: 'invalid', most: mostGoals } as const)
    await keepGoals(act, held.value, goals)
    return keepChange(act, held.value, {})
  })

export const changeRegime = (
  house: House,
  caller: Caller,
  id: string,
  { regime: asked, argument, meant }: RegimePart,
) =>
  house.db.act(caller, 'coach', async (act) => {
    const held = await holdToChange(act, id)
    if (!held.done) return held
    const read = readOver([argument], meant)
    if (!read.done) return read
    const regime = (await regimesOfRequest(act, held.value)).find((one) => one.id === asked)
    const share = regime && shareIn(regime.shares, held.value)
    if (!regime || share == null) return refused({ because: 'no-such-regime', kind: 'invalid' } as const)
    if (regime.needsReason && !argument) return refused({ because: 'say-why-this-regime', kind: 'invalid' } as const)
    if (isBeyond(held.value, await rulesFor(act, held.value)) && !argument)
      return refused({ because: 'say-why-longer', kind: 'invalid' } as const)
    return keepChange(act, held.value, { regime: regime.id, share, of_worked: regime.ofWorked, argument })
  })

/** What is asked is reckoned anew; a text that was frozen before is another text now. */
export async function keepChange(act: Act, request: CoachingRequest, columns: Columns) {
  const next = { ...asColumns(request), ...columns }
  const { minutes_week: week, from_day: from, until_day: until, share } = next
  const asked = week && from && until && share ? grantFor(week, from as Day, until as Day, share).granted : null
  if (!(await saveRequest(act, request, { ...columns, asked_minutes: asked })))
    return refused({ because: 'changed-meanwhile', kind: 'conflict' } as const)
  await askNamesAnew(act, request.id)
  return done({ id: request.id })
}

const asColumns = ({ minutesWeek, from, until, share }: CoachingRequest) => ({
  minutes_week: minutesWeek,
  from_day: from,
  until_day: until,
  share,
})
