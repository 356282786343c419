import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, type Id } from '#values/public.ts'
import { earnedRoom } from '../hours/balance.rules.ts'
import { mayDecide, whyNoRoom } from './approval.rules.ts'

const [marijke, nadia, gerard] = ['marijke', 'nadia', 'gerard'] as const
const account = (name: string) => name as Id<'Account'>
const on = day('2026-11-23')
const authorities = [marijke, nadia].map((name) => ({
  id: name as Id<'Authority'>,
  account: account(name),
  standsInFor: null,
  from: day('2026-01-01'),
  until: on,
}))
const line = { coach: account(marijke), enteredBy: account(marijke) }

describe('approving hours', () => {
  it('is for a colleague with authority on that day', () => {
    expect(mayDecide(line, nadia, { authorities }, on).done).toBe(true)
    expect(mayDecide(line, nadia, { authorities }, day('2026-11-24'))).toMatchObject({
      refusal: { because: 'no-authority' },
    })
    expect(mayDecide(line, gerard, { authorities }, on)).toMatchObject({ refusal: { because: 'no-authority' } })
  })

  it('is never for who was there, or wrote it down, whatever authority there is', () => {
    expect(mayDecide(line, marijke, { authorities }, on)).toMatchObject({ refusal: { because: 'own-hours' } })
    const dictated = { coach: account('tom'), enteredBy: account(marijke) }
    expect(mayDecide(dictated, marijke, { authorities }, on)).toMatchObject({ refusal: { because: 'own-hours' } })
  })

  it('stops at the grant, and at the share of what was worked', () => {
    expect(whyNoRoom(16, { granted: 100, approved: 85, earned: null })).toMatchObject({
      because: 'above-grant',
      left: 15,
    })
    expect(whyNoRoom(15, { granted: 100, approved: 85, earned: null })).toBeNull()
    expect(whyNoRoom(6, { granted: 100, approved: 5, earned: 10 })).toMatchObject({
      because: 'above-worked-share',
      left: 5,
    })
    expect(whyNoRoom(-30, { granted: 100, approved: 100, earned: 10 })).toBeNull()
  })
})

interface State {
  granted: number
  worked: number
  lines: { coach: string; minutes: number; state: 'waiting' | 'approved' | 'returned' | 'gone'; by: string | null }[]
}
const people = [marijke, nadia, gerard] as const
const step = fc.oneof(
  fc.record({ does: fc.constant('work' as const), minutes: fc.integer({ min: 0, max: 2400 }) }),
  fc.record({
    does: fc.constant('enter' as const),
    minutes: fc.integer({ min: 1, max: 240 }),
    who: fc.constantFrom(...people),
  }),
  fc.record({
    does: fc.constantFrom('approve' as const, 'return' as const, 'undo' as const, 'replace' as const),
    at: fc.nat(30),
    who: fc.constantFrom(...people),
    minutes: fc.integer({ min: 1, max: 240 }),
  }),
)

/** Everything anybody may do to the hours of one person, in any order, with the rules as the only guard. */
describe('any history of hours', () => {
  it('approves no more than the grant and the worked share, and nobody an own line', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60 }),
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (steps, granted, share) => {
          const state: State = { granted, worked: 0, lines: [] }
          for (const one of steps) take(state, one, share)
          const approved = approvedIn(state)
          expect(approved).toBeLessThanOrEqual(granted)
          expect(approved * 10_000).toBeLessThanOrEqual(state.worked * share)
          expect(state.lines.some(({ coach, by }) => by === coach)).toBe(false)
        },
      ),
      { numRuns: 3000 },
    )
  })
})

const approvedIn = ({ lines }: State) =>
  lines.reduce((sum, one) => (one.state === 'approved' ? sum + one.minutes : sum), 0)

function take(state: State, one: typeof step extends fc.Arbitrary<infer S> ? S : never, share: number): void {
  if (one.does === 'work') state.worked += one.minutes
  else if (one.does === 'enter') state.lines.push({ coach: one.who, minutes: one.minutes, state: 'waiting', by: null })
  else act(state, one, share)
}

type Decided = Extract<typeof step extends fc.Arbitrary<infer S> ? S : never, { at: number }>

function act(state: State, { does, at, who, minutes }: Decided, share: number): void {
  const found = state.lines[at]
  if (!found) return
  const all = people.map((name) => ({ ...(authorities[0] as (typeof authorities)[0]), account: account(name) }))
  const may = mayDecide({ coach: account(found.coach), enteredBy: null }, who, { authorities: all }, on).done
  const sums = {
    granted: state.granted,
    approved: approvedIn(state),
    worked: state.worked,
    share,
    ofWorked: true,
    entered: 0,
  }
  const room = whyNoRoom(found.minutes, { ...sums, earned: earnedRoom(sums) }) === null
  if (does === 'approve' && may && room && found.state === 'waiting')
    Object.assign(found, { state: 'approved', by: who })
  if (does === 'return' && may && found.state === 'waiting') Object.assign(found, { state: 'returned', by: who })
  if (does === 'undo' && found.by === who && found.state !== 'gone')
    Object.assign(found, { state: 'waiting', by: null })
  if (does === 'replace' && who === found.coach && found.state !== 'gone') {
    Object.assign(found, { state: 'gone', by: null })
    state.lines.push({ coach: who, minutes, state: 'waiting', by: null })
  }
}
