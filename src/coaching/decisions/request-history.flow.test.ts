import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Day, expectDone, type Id, type Outcome, type Refusal } from '#values/public.ts'
import { type CoachingRegion, coachingRegion } from '../../../tests/coaching-region.ts'
import { type CoachingRequests, coachingRequests, goals } from '../../../tests/coaching-requests.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { rowsPastPolicies } from '../../../tests/past-policies.ts'
import { wide } from '../../../tests/wide.ts'
import { beginRequest } from '../requests/begin-request.ts'
import { changeApplicant, changeGoals, changeMatching, changeRegime } from '../requests/change-request.ts'
import { sendRequest } from '../requests/send-request.ts'
import { withdrawRequest } from '../requests/withdraw-request.ts'
import { makeText } from '../signatures/make-text.ts'
import { signAtDesk, signedOnPaper } from '../signatures/sign.ts'
import { bodyOf } from '../signatures/text.words.ts'
import { completeRequest } from './complete-request.ts'
import { decideRequest } from './decide-request.ts'
import type { DecideRequest } from './decision.shapes.ts'
import { answerObjection, objectToDecision } from './object.ts'
import * as plain from './plain-requests.ts'

const aDay = 24 * 3600
const start = '2026-11-23' as Day
const minutes = fc.integer({ min: 1, max: 5000 })
const at = fc.nat(3)
const plainly = ['begin', 'days'] as const
const ofOne = [
  ...['sign', 'change', 'send', 'withdraw', 'complete', 'refuse', 'putAside', 'askToComplete'],
  ...['takeLonger', 'object', 'stands', 'changed'],
] as const
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constantFrom(...plainly), minutes: fc.integer({ min: 1, max: 20 }), at }),
  },
  { weight: 12, arbitrary: fc.record({ does: fc.constantFrom(...ofOne), minutes, at }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('granted' as const, 'partly' as const), minutes, at }) },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never
const one = (does: Step['does'], which = 0): Step => ({ does, minutes: 600, at: which })
/** The usual way, so that every run meets it, and a history that went wrong once. */
const known: Step[][] = [
  [
    'begin',
    'sign',
    'send',
    'askToComplete',
    'change',
    'sign',
    'complete',
    'takeLonger',
    'granted',
    'object',
    'changed',
  ],
  ['begin', 'sign', 'send', 'refuse', 'object', 'changed', 'granted', 'begin', 'begin'],
].map((names) => names.map((name) => one(name as Step['does'])))
known.push([
  ...['begin', 'sign', 'send', 'refuse', 'object', 'begin', 'changed'].map((name) => one(name as Step['does'])),
  one('withdraw', 1),
  one('changed'),
  one('granted'),
])

// The half-years after it, one of which nobody asked for in time.
known.push([
  ...['begin', 'sign', 'send', 'granted', 'begin'].map((name) => one(name as Step['does'])),
  ...[one('sign', 1), one('send', 1), one('granted', 1)],
  { does: 'days', minutes: 800, at: 0 },
  one('begin'),
  ...[one('sign', 2), one('send', 2), one('partly', 2), one('begin')],
])

// Put aside the day after the time to complete it was over, and not on its last day.
known.push([
  ...['begin', 'sign', 'send', 'askToComplete'].map((name) => one(name as Step['does'])),
  { does: 'days', minutes: 14, at: 0 },
  one('putAside'),
  { does: 'days', minutes: 1, at: 0 },
  ...['complete', 'putAside', 'object', 'stands'].map((name) => one(name as Step['does'])),
])

describe('any history of requests and decisions in the database', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let world: CoachingRequests
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await coachingRegion(fresh.house)
    world = await coachingRequests(fresh, region)
  })
  afterAll(() => fresh.close())

  it('goes as it is told at a kitchen table', { timeout: 600_000 }, async () => {
    const usual = fc.constantFrom(['begin', 'sign', 'send'], ['begin', 'sign', 'send', 'askToComplete'], ['begin'])
    const more = fc.array(step, { minLength: 4, maxLength: wide() ? 40 : 25 })
    const steps = fc
      .tuple(usual, more)
      .map(([first, then]) => [...first.map((name) => one(name as Step['does'])), ...then])
    await fc.assert(fc.asyncProperty(steps, played), {
      numRuns: wide() ? 60 : 8,
      examples: known.map((steps): [Step[]] => [steps]),
    })
  })

  async function played(steps: readonly Step[]): Promise<void> {
    const { route } = await world.aRouteAtWork(start)
    const told = { requests: [], periods: [], start }
    const table = new Table(route, told)
    let passed = 0
    for (const next of steps) {
      if (next.does === 'days') {
        time.passes(next.minutes * aDay)
        passed += next.minutes
        continue
      }
      const [said, expected] = await table.take(next)
      expect(said, JSON.stringify(next)).toBe(expected)
      expect(await kept(route)).toEqual({
        phases: table.told.requests.map(({ phase }) => phase),
        granted: table.told.periods.map((one) => one.minutes),
      })
    }
    time.passes(-passed * aDay)
  }

  async function kept(route: string) {
    const requests = await rowsPastPolicies<{ phase: string }>(
      fresh,
      'select phase from coaching.request where route_id = $1 order by made_at, id',
      [route],
    )
    const periods = await rowsPastPolicies<{ granted_minutes: number }>(
      fresh,
      'select granted_minutes from coaching.period where route_id = $1 order by made_at',
      [route],
    )
    return { phases: requests.map(({ phase }) => phase), granted: periods.map((row) => row.granted_minutes) }
  }

  /** The same step in the house and at the table. */
  class Table {
    readonly told: plain.PlainRequests
    readonly #route: Id<'Route'>
    readonly #ids: string[] = []

    constructor(route: Id<'Route'>, told: plain.PlainRequests) {
      this.#route = route
      this.told = told
    }

    async take(next: Step): Promise<readonly [said: string, expected: string]> {
      if (next.does === 'begin') return this.#begin()
      const which = next.at % Math.max(1, this.#ids.length)
      const request = this.told.requests[which]
      const id = this.#ids[which]
      return request && id ? this.#change(next, request, id) : ['', '']
    }

    async #begin() {
      const { house } = fresh
      const came = await beginRequest(house, region.marijke, { route: this.#route, kind: 'half-year' })
      if (came.done) {
        const { id } = came.value
        this.#ids.push(id)
        expectDone(await changeApplicant(house, region.marijke, id, { applicant: 'worker', how: 'signature' }))
        await this.#attention(id)
        const wanted = goals.map((goal) => ({ ...goal, by: goal.by as Day })) as never
        expectDone(await changeGoals(house, region.marijke, id, { goals: wanted, meant: false }))
        const regime = { regime: 'uwv-medium', argument: 'Zonder hulp stopt het.', meant: false }
        expectDone(await changeRegime(house, region.marijke, id, regime))
        time.passes(1) // the order in which they were made
      }
      return [saidBy(came), plain.begin(this.told, house.clock.today())] as const
    }

    #attention = (id: string) =>
      changeMatching(fresh.house, region.marijke, id, { points: [{ aspect: 'structure', words: null }], meant: false })

    async #signed(id: string) {
      const { house } = fresh
      const made = await makeText(house, region.marijke, id, bodyOf)
      if (!made.done) return saidBy(made)
      expectDone(await signAtDesk(house, region.marijke, id))
      const today = house.clock.today()
      for (const role of ['candidate', 'employer'] as const)
        expectDone(await signedOnPaper(house, region.marijke, id, role, today))
      return 'done'
    }

    async #change({ does, minutes: length }: Step, request: plain.PlainRequest, id: string) {
      const { house } = fresh
      const { marijke, peter } = region
      const today = house.clock.today()
      const says = async (what: DecideRequest) => saidBy(await decideRequest(house, peter, id, what))
      if (does === 'sign') return [await this.#signed(id), plain.sign(request)] as const
      if (does === 'change') return [saidBy(await this.#attention(id)), plain.change(request)] as const
      if (does === 'send') {
        const came = await sendRequest(house, marijke, id, { knowsLate: true })
        return [saidBy(came), plain.send(request, today)] as const
      }
      if (does === 'withdraw')
        return [saidBy(await withdrawRequest(house, marijke, id)), plain.withdraw(request)] as const
      if (does === 'complete')
        return [saidBy(await completeRequest(house, marijke, id, {})), plain.complete(request, today)] as const
      if (does === 'refuse') {
        const came = await says({ says: 'refused', reason: 'no-need-shown', meant: false })
        return [came, plain.refuse(request)] as const
      }
      if (does === 'putAside') {
        const came = await says({ says: 'not-processed', reason: 'not-completed-in-time' })
        return [came, plain.putAside(request, today)] as const
      }
      if (does === 'askToComplete')
        return [await says({ says: 'incomplete', missing: ['goals'] }), plain.askToComplete(request, today)] as const
      if (does === 'takeLonger') return [await says({ says: 'longer' }), plain.takeLonger(request, today)] as const
      if (does === 'object') {
        const came = await objectToDecision(house, marijke, id, { byWhom: 'worker', on: today })
        return [saidBy(came), plain.object(request)] as const
      }
      if (does === 'stands' || does === 'changed') {
        const came = await answerObjection(house, peter, id, { outcome: does, on: today })
        return [saidBy(came), plain.answerObjection(this.told, request, does)] as const
      }
      return this.#grant(does as 'granted' | 'partly', length, request, id)
    }

    async #grant(does: 'granted' | 'partly', length: number, request: plain.PlainRequest, id: string) {
      const [from, until] = [plain.firstDayOf(start, request.number), plain.lastDayOf(start, request.number)]
      const what = { says: does, from, until, minutes: length, differsBecause: 'Zo is besloten.', meant: false }
      const came = await decideRequest(fresh.house, region.peter, id, what)
      return [saidBy(came), plain.grant(this.told, request, does, length, fresh.house.clock.today())] as const
    }
  }
})

const saidBy = (came: Outcome<unknown, Refusal>): string => (came.done ? 'done' : came.refusal.because)
