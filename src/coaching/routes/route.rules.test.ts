import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#values/public.ts'
import { type Facts, inTheWay, reasonsFor, stageOf, step, stepsFor } from './route.rules.ts'
import { type Kind, kinds, type Phase, phases } from './route.ts'
import { type Condition, type Hand, type StepName, stepOf, steps } from './route.workflow.ts'

const work = { phase: 'running', from: day('2026-01-01'), until: null, staysOn: false } as const

/** Everything in order for every step that can be set at work. */
const allWell: Facts = {
  entry: 'trial',
  papers: { 'social-activation': null, iro: null, 'job-coaching': null },
  readiness: 'not-yet-ready',
  conclusion: { completed: true, clearChoice: true, signed: true },
  requestSent: true,
  trial: work,
  trialHours: true,
  contract: work,
  workHours: false,
  contractMonths: 6,
  paused: false,
}
const typed = { reason: 'other', nextStep: 'Bellen.' }
const hands: readonly Hand[] = ['funder', 'firm', 'event']

/** How each condition is not met, and nothing else with it. */
const spoilt: Readonly<Record<Condition, { facts?: Partial<Facts>; typed?: Partial<typeof typed> }>> = {
  'reason-given': { typed: { reason: undefined as never } },
  'next-step-given': { typed: { nextStep: undefined as never } },
  'recognised-for-activation': { facts: { papers: { ...allWell.papers, 'social-activation': 'firm-not-recognised' } } },
  'recognised-for-coaching': { facts: { papers: { ...allWell.papers, 'job-coaching': 'recognition-suspended' } } },
  'recognised-for-iro': { facts: { papers: { ...allWell.papers, iro: 'firm-not-recognised' } } },
  'not-ready-yet': { facts: { readiness: 'ready' } },
  'entry-is-activation': { facts: { entry: 'trial' } },
  'entry-is-work': { facts: { entry: 'activation' } },
  'substantively-completed': { facts: { conclusion: { completed: false, clearChoice: true, signed: true } } },
  'clear-choice-of-work': { facts: { conclusion: { completed: true, clearChoice: false, signed: true } } },
  'conclusion-signed': { facts: { conclusion: { completed: true, clearChoice: true, signed: false } } },
  'request-sent': { facts: { requestSent: false } },
  'trial-decided': { facts: { trial: { ...work, phase: 'requested' } } },
  'coaching-decided': { facts: { trialHours: false } },
  'trial-runs': { facts: { trial: { ...work, phase: 'granted' } } },
  'trial-over-and-she-stays': { facts: { trial: { ...work, phase: 'ended', staysOn: false } } },
  'trial-over-without-work': { facts: { trial: { ...work, phase: 'ended', staysOn: true } } },
  'contract-runs': { facts: { contract: { ...work, phase: 'agreed' } } },
  'contract-long-enough': { facts: { contract: { ...work, until: day('2026-06-29') } } },
  'no-pause-open': { facts: { paused: true } },
}

/** What a step needs, in order. */
function wellFor(needs: readonly Condition[]): Facts {
  const entry = needs.includes('entry-is-activation') ? 'activation' : 'trial'
  const ended = { ...work, phase: 'ended' } as const
  if (needs.includes('trial-over-and-she-stays')) return { ...allWell, trial: { ...ended, staysOn: true } }
  if (needs.includes('trial-over-without-work')) return { ...allWell, trial: { ...ended, staysOn: false } }
  return { ...allWell, entry }
}

const every = kinds.flatMap((kind) =>
  phases.flatMap((phase) => steps.flatMap((name) => hands.map((hand) => ({ kind, phase, name, hand })))),
)
type One = { kind: Kind; phase: Phase; name: StepName; hand: Hand }

describe('the table of steps, walked through every phase with every hand', () => {
  it('lets a step be set exactly where it stands in the table, and leads where the table says', () => {
    for (const { kind, phase, name, hand } of every) {
      const row = stepOf(kind, name)
      const inTable = row?.from.includes(phase) && row.by.includes(hand)
      const tried = step({ kind, phase }, name, wellFor(row?.needs ?? []), { by: [hand], ...typed })
      expect(tried.done, `${kind} ${phase} ${name} ${hand}`).toBe(inTable === true)
      if (tried.done) expect(tried.value).toBe(row?.to ?? phase)
    }
  })

  it('refuses each step for each condition that is not met, by the name of that condition', () => {
    const setable = every.filter(({ kind, phase, name, hand }: One) => {
      const row = stepOf(kind, name)
      return row?.from.includes(phase) && row.by.includes(hand)
    })
    for (const { kind, phase, name, hand } of setable)
      for (const condition of stepOf(kind, name)?.needs ?? []) {
        const facts = { ...wellFor(stepOf(kind, name)?.needs ?? []), ...spoilt[condition].facts }
        const tried = step({ kind, phase }, name, facts, { by: [hand], ...typed, ...spoilt[condition].typed })
        expect(tried.done ? 'done' : tried.refusal.because, `${name} without ${condition}`).toBe(condition)
      }
  })

  it('offers on a page what can be set and nothing else, whatever the facts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...every), fc.boolean(), fc.boolean(), (one, paused, trialHours) => {
        const facts = { ...allWell, paused, trialHours }
        const offered = stepsFor(one.kind, one.phase, [one.hand])
        const tried = step(one, one.name, facts, { by: [one.hand], ...typed })
        if (tried.done) expect(offered).toContain(one.name)
        if (offered.includes(one.name))
          expect(inTheWay(one, one.name, facts, [one.hand])).toBe(tried.done ? null : tried.refusal.because)
      }),
    )
  })

  it('never begins a trial without both decisions, and never with one of them alone', () => {
    const requested = { kind: 'coaching', phase: 'requested' } as const
    const withOnly = (facts: Partial<Facts>) =>
      step(requested, 'startTrial', { ...allWell, ...facts }, { by: ['firm'], ...typed })
    expect(withOnly({}).done).toBe(true)
    expect(withOnly({ trial: null })).toMatchObject({ refusal: { because: 'trial-decided' } })
    expect(withOnly({ trialHours: false })).toMatchObject({ refusal: { because: 'coaching-decided' } })
  })

  it('has a reason from a list for every step that asks one, and leads out of every phase', () => {
    for (const name of steps) {
      const needs = [...(stepOf('coaching', name)?.needs ?? []), ...(stepOf('iro', name)?.needs ?? [])]
      expect(reasonsFor(name).length > 0, name).toBe(needs.includes('reason-given'))
    }
    const met = (kind: Kind) => phases.filter((phase) => steps.some((name) => stepOf(kind, name)?.to === phase))
    for (const kind of kinds)
      for (const phase of met(kind)) expect(stepsFor(kind, phase, hands).length, `${kind} ${phase}`).toBeGreaterThan(0)
  })
})

describe('a contract', () => {
  const place = (facts: Partial<Facts>) =>
    step({ kind: 'coaching', phase: 'preparing' }, 'place', { ...allWell, ...facts }, { by: ['firm'], ...typed })

  it('of half a year to the day is long enough, and a day less is not', () => {
    expect(place({ contract: { ...work, until: day('2026-06-30') } }).done).toBe(true)
    expect(place({ contract: { ...work, until: day('2026-06-29') } }).done).toBe(false)
  })

  it('that is shorter counts once the payer granted hours for it, and where no rule is known', () => {
    const short = { contract: { ...work, until: day('2026-03-31') } }
    expect(place({ ...short, workHours: true }).done).toBe(true)
    expect(place({ ...short, contractMonths: null }).done).toBe(true)
  })
})

describe('a phase', () => {
  it('is one of five steps for who walks them', () => {
    expect(phases.map(stageOf)).toContain('prepare')
    expect(stageOf('trial')).toBe('try')
    expect(stageOf('placed')).toBe('work')
  })
})
