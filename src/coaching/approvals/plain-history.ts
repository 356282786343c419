/** Hours of one person as they are told at a kitchen table: what stands, what was approved, and what may happen next. */
export interface PlainLine {
  readonly coach: string
  /** Which time at work it belongs to. */
  readonly session: number
  readonly minutes: number
  state: 'waiting' | 'approved' | 'returned' | 'gone'
  by: string | null
  claimed: boolean
  /** It takes away what was claimed. */
  readonly counters: boolean
}

export interface PlainHistory {
  readonly granted: number
  /** Hundredths of a per cent of what was worked. */
  readonly share: number
  readonly worked: { readonly from: string; readonly minutes: number; gone: boolean }[]
  readonly lines: PlainLine[]
  readonly over: Set<number>
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

export const sumsOf = ({ lines, worked }: Pick<PlainHistory, 'lines' | 'worked'>) => ({
  entered: sum(lines.filter(({ state }) => state === 'waiting' || state === 'approved').map(({ minutes }) => minutes)),
  approved: sum(lines.filter(({ state }) => state === 'approved').map(({ minutes }) => minutes)),
  worked: sum(worked.filter(({ gone }) => !gone).map(({ minutes }) => minutes)),
})

const isCovered = (one: PlainHistory) => {
  const { approved, worked } = sumsOf(one)
  return approved <= one.granted && approved * 10_000 <= worked * one.share
}

/** Does it, and takes it back when the grant or the worked share is passed: nothing is kept by halves. */
function attempt(one: PlainHistory, because: string, change: () => void, holds: (one: PlainHistory) => boolean) {
  const before = structuredClone({ lines: one.lines, worked: one.worked, over: [...one.over] })
  change()
  if (holds(one)) return 'done'
  one.lines.splice(0, one.lines.length, ...before.lines)
  one.worked.splice(0, one.worked.length, ...before.worked)
  one.over.clear()
  for (const session of before.over) one.over.add(session)
  return because
}

const inGrant = (one: PlainHistory) => sumsOf(one).entered <= one.granted

const newLine = (coach: string, session: number, minutes: number, counters = false): PlainLine => ({
  ...{ coach, session, minutes, counters },
  ...{ state: 'waiting', by: null, claimed: false },
})

export const enter = (one: PlainHistory, who: string, session: number, minutes: number) =>
  attempt(one, 'over-grant', () => one.lines.push(newLine(who, session, minutes)), inGrant)

const own = (one: PlainHistory, who: string, session: number) =>
  one.over.has(session) ? [] : one.lines.filter((line) => line.session === session && line.coach === who)

export function replace(one: PlainHistory, who: string, session: number, fresh: number, minutes: number) {
  const lines = own(one, who, session)
  if (lines.length === 0) return 'not-found'
  if (lines.some(({ claimed }) => claimed)) return 'claimed'
  const change = () => {
    for (const line of lines) Object.assign(line, { state: 'gone', by: null })
    one.over.add(session)
    one.lines.push(newLine(who, fresh, minutes))
  }
  return attempt(one, 'over-grant', change, inGrant)
}

export function withdraw(one: PlainHistory, who: string, session: number) {
  const lines = own(one, who, session)
  if (lines.length === 0) return 'not-found'
  if (lines.some(({ claimed }) => claimed)) return 'claimed'
  for (const line of lines) Object.assign(line, { state: 'gone', by: null })
  one.over.add(session)
  return 'done'
}

/** What was claimed stays; as much less stands against it, and what it should have been stands beside it. */
export function correct(one: PlainHistory, who: string, session: number, fresh: number, minutes: number) {
  const lines = own(one, who, session)
  if (lines.length === 0) return 'not-found'
  const claimed = lines.filter((line) => line.claimed)
  if (claimed.length === 0) return 'not-claimed'
  const change = () => {
    for (const line of claimed) one.lines.push(newLine(who, session, -line.minutes, true))
    one.over.add(session)
    one.lines.push(newLine(who, fresh, minutes))
  }
  return attempt(one, 'over-grant', change, inGrant)
}

export function approve(one: PlainHistory, who: string, line: PlainLine) {
  if (line.coach === who) return 'own-hours'
  if (line.state !== 'waiting') return 'not-waiting'
  const change = () => Object.assign(line, { state: 'approved', by: who })
  if (line.minutes < 0) {
    change()
    return 'done'
  }
  const { approved } = sumsOf(one)
  if (approved + line.minutes > one.granted) return 'above-grant'
  change()
  if (isCovered(one)) return 'done'
  Object.assign(line, { state: 'waiting', by: null })
  return 'above-worked-share'
}

export function sendBack(line: PlainLine, who: string) {
  if (line.coach === who) return 'own-hours'
  if (line.state !== 'waiting') return 'not-waiting'
  if (line.counters) return 'against-a-claim'
  Object.assign(line, { state: 'returned', by: who })
  return 'done'
}

/** Whoever decided, as long as it is not claimed and there is still room for it. */
export function takeBack(one: PlainHistory, line: PlainLine, who: string) {
  const { state } = line
  if (line.by !== who || line.claimed || (state !== 'approved' && state !== 'returned')) return 'nothing'
  Object.assign(line, { state: 'waiting', by: null })
  if (inGrant(one) && isCovered(one)) return 'done'
  Object.assign(line, { state, by: who })
  return 'nothing'
}

export const work = (one: PlainHistory, from: string, minutes: number) => {
  one.worked.push({ from, minutes, gone: false })
  return 'done'
}

export function rework(one: PlainHistory, at: number, minutes: number | null) {
  const was = one.worked[at]
  if (!was || was.gone) return 'not-found'
  const change = () => {
    Object.assign(one.worked[at] as object, { gone: true })
    if (minutes !== null) one.worked.push({ from: was.from, minutes, gone: false })
  }
  return attempt(one, 'approved-on-it', change, isCovered)
}
