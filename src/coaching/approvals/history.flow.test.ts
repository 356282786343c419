import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobCaller } from '#access/public.ts'
import type { Caller } from '#platform/public.ts'
import { addDays, type Day, done, expectDone, type Id, type Outcome, type Refusal } from '#values/public.ts'
import { aPeriod, aRoute, type CoachingRegion, coachingRegion, reach } from '../../../tests/coaching-region.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { rowsPastPolicies } from '../../../tests/past-policies.ts'
import { wide } from '../../../tests/wide.ts'
import { forgetCoaching } from '../erasure/forget-coaching.ts'
import { correctSession, enterSession, replaceSession, withdrawSession } from '../hours/enter-session.ts'
import { enterWorked, replaceWorked, withdrawWorked } from '../hours/enter-worked.ts'
import { approveLines, returnLine, takeBackDecisions } from './approve-lines.ts'
import * as plain from './plain-history.ts'

const today = '2026-11-29' as Day
const monday = '2026-09-14' as Day
const people = ['sanne', 'jelle'] as const
type Fresh = Awaited<ReturnType<typeof freshApp>>
type Who = (typeof people)[number]

const who = fc.constantFrom(...people)
const at = fc.nat(7)
const minutes = fc.integer({ min: 1, max: 120 })
const does = <D extends string, M extends object>(
  weight: number,
  what: D,
  more: { [K in keyof M]: fc.Arbitrary<M[K]> },
) => ({
  weight,
  arbitrary: fc.record({ does: fc.constant(what), ...more }) as fc.Arbitrary<M & { readonly does: D }>,
})
const step = fc.oneof(
  does(5, 'enter', { who, minutes }),
  does(5, 'approve', { who, at }),
  does(1, 'sendBack', { who, at }),
  does(1, 'takeBack', { who, at }),
  does(1, 'replace', { who, at, minutes }),
  does(1, 'correct', { who, at, minutes }),
  does(1, 'withdraw', { who, at }),
  does(1, 'claim', { who, at }),
  does(2, 'work', { minutes: fc.integer({ min: 0, max: 2400 }) }),
  does(2, 'rework', { at: fc.nat(3), minutes: fc.option(fc.integer({ min: 0, max: 2400 })) }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const bySanne = { who: 'sanne', minutes: 100 } as const
const byJelle = { who: 'jelle', at: 0 } as const
/** Histories that went wrong once. */
const known: readonly [steps: Step[], granted: number, share: number][] = [
  // What was sent back waits again, while others took its room.
  [
    [
      { does: 'enter', ...bySanne },
      { does: 'sendBack', ...byJelle },
      { does: 'enter', ...bySanne },
      { does: 'takeBack', ...byJelle },
    ],
    100,
    5000,
  ],
  // What stands against a claimed line is sent back, while what came in its place stays.
  [
    [
      { does: 'work', minutes: 2400 },
      { does: 'enter', ...bySanne },
      { does: 'approve', ...byJelle },
      { does: 'claim', ...byJelle },
      { does: 'correct', at: 0, ...bySanne },
      { does: 'sendBack', who: 'jelle', at: 1 },
    ],
    100,
    5000,
  ],
  // What stands against a claimed line was approved, other hours took its room, and it is taken back.
  [
    [
      { does: 'work', minutes: 200 },
      { does: 'enter', ...bySanne },
      { does: 'approve', ...byJelle },
      { does: 'claim', ...byJelle },
      { does: 'correct', at: 0, ...bySanne },
      { does: 'approve', who: 'jelle', at: 1 },
      { does: 'approve', who: 'jelle', at: 2 },
      { does: 'takeBack', who: 'jelle', at: 1 },
    ],
    200,
    5000,
  ],
]

/**
 * Everything that anybody may do to the hours of one person, in any order, through the verbs and the database, beside a
 * reading of it that knows no database. Both say the same each time, and the sums are the same after each.
 */
describe('any history of hours in the database', () => {
  let fresh: Fresh
  let region: CoachingRegion
  beforeAll(async () => {
    fresh = await freshApp({ clock: movableClock(`${today}T15:00:00Z`).clock })
    region = await coachingRegion(fresh.house)
    await reach(fresh.house, region, region.naomi.person, region.dichtbij)
  })
  afterAll(() => fresh.close())

  it('goes as it is told at a kitchen table', { timeout: 600_000 }, async () => {
    const steps = fc.array(step, { minLength: 5, maxLength: wide() ? 50 : 30 })
    const history = fc.asyncProperty(
      steps,
      fc.integer({ min: 60, max: 400 }),
      fc.integer({ min: 500, max: 5000 }),
      played,
    )
    await fc.assert(history, { numRuns: wide() ? 120 : 25, examples: [...known] })
  })

  async function played(steps: readonly Step[], granted: number, share: number): Promise<void> {
    const { house } = fresh
    const job = jobCaller(region.region, 'tests')
    await house.db.act(job, 'erase-person', async (act) => done(await forgetCoaching(act, region.naomi.person)))
    const base = { firm: region.dichtbij, coach: region.sanne.account }
    const route = await aRoute(house, region, base)
    const days = { from: monday, until: addDays(monday, 181) }
    const period = await aPeriod(house, region, route, {
      firm: region.dichtbij,
      ofWorked: true,
      share,
      granted,
      ...days,
    })
    const table = new Table(fresh, region, route, { granted, share })
    for (const one of steps) {
      const [said, expected] = await table.take(one)
      expect(said, JSON.stringify(one)).toBe(expected)
      expect(await sumsIn(period), JSON.stringify(one)).toEqual(plain.sumsOf(table.told))
    }
  }

  async function sumsIn(period: Id<'Period'>) {
    const [row] = await rowsPastPolicies<{ entered: number; approved: number; worked: number }>(
      fresh,
      `select entered_minutes as entered, approved_minutes as approved, worked_minutes as worked
        from coaching.period where id = $1`,
      [period],
    )
    return row
  }
})

/** The same step in the house and at the table. */
class Table {
  readonly told: plain.PlainHistory
  /** Ids as they were made, in the order of the plain lines, sessions and weeks. */
  readonly #lines: string[] = []
  readonly #sessions: string[] = []
  readonly #worked: string[] = []
  #week = 0

  readonly #fresh: Fresh
  readonly #region: CoachingRegion
  readonly #route: string

  constructor(fresh: Fresh, region: CoachingRegion, route: string, of: { granted: number; share: number }) {
    this.#fresh = fresh
    this.#region = region
    this.#route = route
    this.told = { ...of, worked: [], lines: [], over: new Set() }
  }

  async take(one: Step): Promise<readonly [said: string, expected: string]> {
    if (one.does === 'work') return this.#work(one.minutes)
    if (one.does === 'rework') return this.#rework(one.at, one.minutes)
    if (one.does === 'enter') return this.#enter(one.who, one.minutes)
    return this.told.lines.length === 0 ? ['', ''] : this.#change(one, one.at % this.told.lines.length)
  }

  #caller = (name: Who): Caller => this.#region[name]

  /** A time at work that no other has. */
  #typed(length: number) {
    const n = this.#sessions.length
    return {
      key: crypto.randomUUID(),
      day: addDays(monday, n % 60),
      start: `${8 + 2 * Math.floor(n / 60)}:00`,
      minutes: length,
      remote: false,
      meant: false,
      people: [{ route: this.#route, activity: 'train' }],
    }
  }

  async #enter(name: Who, length: number) {
    const came = await enterSession(this.#fresh.house, this.#caller(name), this.#typed(length))
    const expected = plain.enter(this.told, name, this.#sessions.length, length)
    this.#keep(came)
    return [saidBy(came), expected] as const
  }

  #keep(came: Outcome<{ id: string; lines: readonly { id: string }[] }, Refusal>) {
    if (!came.done) return
    this.#sessions.push(came.value.id)
    this.#lines.push(...came.value.lines.map(({ id }) => id))
  }

  async #change(one: Exclude<Step, { does: 'work' | 'rework' | 'enter' }>, at: number) {
    const { house } = this.#fresh
    const line = this.told.lines[at] as plain.PlainLine
    const id = this.#lines[at] as string
    const session = this.#sessions[line.session] as string
    const caller = this.#caller(one.who)
    const fresh = this.#sessions.length
    if (one.does === 'claim') return this.#claim(line, id)
    if (one.does === 'approve') {
      const came = expectDone(await approveLines(house, caller, { lines: [id] }))
      return [came.results[0]?.because ?? 'done', plain.approve(this.told, one.who, line)] as const
    }
    if (one.does === 'sendBack') {
      const came = await returnLine(house, caller, { line: id, reason: 'unclear', words: null, meant: false })
      return [saidBy(came), plain.sendBack(line, one.who)] as const
    }
    if (one.does === 'takeBack') {
      const came = expectDone(await takeBackDecisions(house, caller, { lines: [id] }))
      return [came.takenBack === 1 ? 'done' : 'nothing', plain.takeBack(this.told, line, one.who)] as const
    }
    if (one.does === 'withdraw')
      return [
        saidBy(await withdrawSession(house, caller, session)),
        plain.withdraw(this.told, one.who, line.session),
      ] as const
    if (one.does === 'replace') {
      const came = await replaceSession(house, caller, session, this.#typed(one.minutes))
      const expected = plain.replace(this.told, one.who, line.session, fresh, one.minutes)
      this.#keep(came)
      return [saidBy(came), expected] as const
    }
    const came = await correctSession(house, caller, session, this.#typed(one.minutes))
    const expected = plain.correct(this.told, one.who, line.session, fresh, one.minutes)
    if (came.done) this.#lines.push(await this.#counterOf(id))
    this.#keep(came)
    return [saidBy(came), expected] as const
  }

  async #claim(line: plain.PlainLine, id: string) {
    if (line.state !== 'approved' || line.counters || line.claimed) return ['', ''] as const
    await rowsPastPolicies(this.#fresh, 'update coaching.line set claim_id = gen_random_uuid() where id = $1', [id])
    line.claimed = true
    return ['', ''] as const
  }

  async #counterOf(line: string): Promise<string> {
    const [row] = await rowsPastPolicies<{ id: string }>(
      this.#fresh,
      'select id from coaching.line where counters_id = $1 order by entered_at desc limit 1',
      [line],
    )
    return row?.id ?? ''
  }

  async #work(length: number) {
    const from = addDays(monday, 7 * this.#week)
    if (this.#week > 9) return ['', ''] as const
    this.#week++
    const came = await enterWorked(this.#fresh.house, this.#region.sanne, this.#weekOf(from, length))
    if (came.done) this.#worked.push(came.value.id)
    return [saidBy(came), plain.work(this.told, from, length)] as const
  }

  #weekOf = (from: Day, length: number) => ({
    ...{ kind: 'week' as const, key: crypto.randomUUID(), route: this.#route },
    ...{ from, until: addDays(from, 6), minutes: length },
  })

  async #rework(asked: number, length: number | null) {
    if (this.#worked.length === 0) return ['', ''] as const
    const at = asked % this.#worked.length
    const id = this.#worked[at] as string
    const { house } = this.#fresh
    const from = this.told.worked[at]?.from as Day
    if (length === null)
      return [saidBy(await withdrawWorked(house, this.#region.sanne, id)), plain.rework(this.told, at, null)] as const
    const came = await replaceWorked(house, this.#region.sanne, id, this.#weekOf(from, length))
    if (came.done) this.#worked.push(came.value.id)
    return [saidBy(came), plain.rework(this.told, at, length)] as const
  }
}

const saidBy = (came: Outcome<unknown, Refusal>): string => (came.done ? 'done' : came.refusal.because)
