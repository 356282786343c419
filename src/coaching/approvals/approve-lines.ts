import { readOver } from '#access/public.ts'
import { type Act, type Caller, type House, keepWayBack, takeWayBack } from '#platform/public.ts'
import { done, notFound, refused } from '#values/public.ts'
import type { FirmPapers } from '../firm/firm.ts'
import { papersFor } from '../firm/papers.ts'
import { earnedRoom } from '../hours/balance.rules.ts'
import type { Line } from '../hours/session.ts'
import { decideLines, holdForDecision } from '../hours/waiting-lines.ts'
import type { Period } from '../periods/period.ts'
import { holdGranted } from '../periods/periods-of.ts'
import { type ApprovalRefusal, mayDecide, waitingAgain, whyNoRoom } from './approval.rules.ts'
import type { ApproveLines, ReturnLine } from './approval.shapes.ts'
import { keepVerdicts } from './verdict.store.ts'

export interface LineResult {
  readonly line: string
  readonly approved: boolean
  readonly because: ApprovalRefusal['because'] | 'not-found' | null
}

const approvalsBack = 'coaching.approvals'

/** Many at once: each line has its own answer, and what cannot be approved stops no other. */
export const approveLines = (house: House, caller: Caller, { lines }: ApproveLines) =>
  house.db.act(caller, 'approve-hours', async (act) => {
    const ids = [...new Set(lines)]
    const { held, papers } = await heldLines(act, ids)
    const periods = new Map(
      (await holdGranted(act, [...new Set(held.map(({ period }) => period))])).map((one) => [one.id, { ...one }]),
    )
    const why = new Map<string, ApprovalRefusal['because']>()
    const good: Line[] = []
    // What takes away comes first: it makes room for what stands in its place.
    for (const line of held.toSorted((a, b) => a.minutes - b.minutes)) {
      const period = periods.get(line.period)
      const no = whyNot(act, line, papers) ?? (period ? noRoom(line, period) : null)
      if (no) why.set(line.id, no)
      else {
        good.push(line)
        if (period) periods.set(line.period, { ...period, approved: period.approved + line.minutes })
      }
    }
    // Two statements: the sums never pass the grant in between.
    for (const part of [good.filter(({ minutes }) => minutes < 0), good.filter(({ minutes }) => minutes > 0)])
      await decideLines(
        act,
        part.map(({ id }) => id),
        'waiting',
        'approved',
      )
    await keepVerdicts(act, good, { says: 'approved', reason: null, words: null })
    for (const { id, route, period } of good) await act.tell({ name: 'HoursApproved', line: id, route, period })
    const approved = new Set<string>(good.map(({ id }) => id))
    const back = good.length > 0 ? await keepWayBack(house, act, approvalsBack, { lines: [...approved] }) : null
    return done({
      back,
      approved: good.length,
      results: ids.map((line): LineResult => {
        if (approved.has(line)) return { line, approved: true, because: null }
        return { line, approved: false, because: why.get(line) ?? 'not-found' }
      }),
    })
  })

const noRoom = (line: Line, period: Period) =>
  whyNoRoom(line.minutes, { granted: period.granted, approved: period.approved, earned: earnedRoom(period) })
    ?.because ?? null

function whyNot(act: Act, line: Line, papers: ReadonlyMap<string, FirmPapers>) {
  const may = mayDecide(line, act.caller.account ?? '', papers.get(line.firm) ?? { authorities: [] }, act.today)
  if (!may.done) return may.refusal.because
  return line.state === 'waiting' ? null : ('not-waiting' as const)
}

async function heldLines(act: Act, ids: readonly string[]) {
  const held = await holdForDecision(act, ids)
  await act.look(held, 'coaching')
  const papers = new Map<string, FirmPapers>()
  for (const firm of new Set(held.map((line) => line.firm))) papers.set(firm, await papersFor(act, firm))
  return { held, papers }
}

/** One goes back to the coach, who reads why. */
export const returnLine = (house: House, caller: Caller, { line: id, reason, words, meant }: ReturnLine) =>
  house.db.act(caller, 'approve-hours', async (act) => {
    const { held, papers } = await heldLines(act, [id])
    const [line] = held
    if (!line) return notFound()
    const read = readOver([words], meant)
    if (!read.done) return read
    const no = whyNot(act, line, papers)
    if (no === 'not-waiting') return refused({ because: no, kind: 'conflict' } as const)
    if (no) return refused({ because: no, kind: 'not-allowed' } as const)
    if (line.counters) return refused({ because: 'against-a-claim', kind: 'conflict' } as const)
    await decideLines(act, [id], 'waiting', 'returned')
    await keepVerdicts(act, held, { says: 'returned', reason, words: words ?? null })
    await act.tell({ name: 'HoursSentBack', line: id, route: line.route, coach: line.coach })
    return done({ id })
  })

/** Whoever decided takes it back, as long as the line is in no claim. Those that moved on stay. */
export const takeBackDecisions = (house: House, caller: Caller, { lines }: ApproveLines) =>
  house.db.act(caller, 'approve-hours', (act) => takeBack(act, lines))

/** The whole of what was approved with one button. */
export const takeBackApproval = (house: House, caller: Caller, id: string) =>
  house.db.act(caller, 'approve-hours', async (act) => {
    const taken = await takeWayBack<ApproveLines>(house, act, id, approvalsBack)
    return taken.done ? takeBack(act, taken.value.lines) : taken
  })

async function takeBack(act: Act, lines: readonly string[]) {
  const { held } = await heldLines(act, lines)
  const mine = await thatFit(
    act,
    held.filter((line) => line.decidedBy === act.caller.account && !line.claimed),
  )
  const of = (state: Line['state']) => mine.filter((line) => line.state === state).map(({ id }) => id)
  const back = new Set<string>([
    ...(await decideLines(act, of('approved'), 'approved', 'waiting')),
    ...(await decideLines(act, of('returned'), 'returned', 'waiting')),
  ])
  const moved = mine.filter(({ id }) => back.has(id))
  await keepVerdicts(act, moved, { says: 'taken-back', reason: null, words: null })
  return done({ takenBack: back.size, back: back.size, changedSince: new Set(lines).size - back.size })
}

/** What waits again needs room as well: others may have taken it since. What was approved makes room for what came back. */
async function thatFit(act: Act, lines: readonly Line[]): Promise<readonly Line[]> {
  const held = await holdGranted(act, [...new Set(lines.map(({ period }) => period))])
  const periods = new Map(held.map((one) => [one.id, one]))
  return lines
    .toSorted((a, b) => a.state.localeCompare(b.state) || b.minutes - a.minutes)
    .filter((line) => {
      const period = periods.get(line.period)
      const after = period && waitingAgain(period, line)
      if (after) periods.set(after.id, after)
      return after !== undefined
    })
}
