import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, type Id, newId } from '#values/public.ts'
import {
  type Standing,
  type Stepping,
  stepsFor,
  take,
  takeBack,
  vacancyStates,
  vacancyStepNames,
  vacancySteps,
  withdrawalReasons,
} from './vacancy-steps.rules.ts'

const team = newId<'Organisation'>()
const otherTeam = newId<'Organisation'>()
const karin = newId<'Account'>()
const on = day('2026-11-23')

const aVacancy = (given: Partial<Standing> = {}): Standing => ({
  state: 'team',
  stateSince: addDays(on, -3),
  occupation: 'baker',
  organisation: team,
  keptInTeam: false,
  withdrawnBecause: null,
  before: null,
  ...given,
})

const byKarin: Stepping = { by: karin, organisation: team, on }
const byHenk: Stepping = { by: newId<'Account'>(), organisation: otherTeam, on }

describe('the life of a vacancy', () => {
  it('begins as a draft that its team shares with the region', () => {
    expect(take('share', aVacancy({ state: 'draft' }), byKarin)).toMatchObject({
      done: true,
      value: { state: 'region', stateSince: on, organisation: team },
    })
  })

  it('is not shared before somebody chose an occupation: nobody could fit it', () => {
    expect(take('share', aVacancy({ occupation: null }), byKarin)).toMatchObject({
      refusal: { because: 'occupation-known' },
    })
  })

  it('is not shared by another team', () => {
    expect(take('share', aVacancy(), byHenk)).toMatchObject({ refusal: { because: 'not-your-team' } })
  })

  it('goes to the team that takes it up from the pool', () => {
    const taken = take('take-up', aVacancy({ state: 'pool' }), byHenk)
    expect(taken).toMatchObject({ value: { state: 'region', organisation: otherTeam } })
  })

  it('is taken back with a reason of the employer, and not without one', () => {
    expect(take('withdraw', aVacancy({ state: 'region' }), byKarin)).toMatchObject({
      refusal: { because: 'reason-given' },
    })
    expect(take('withdraw', aVacancy({ state: 'region' }), { ...byKarin, reason: 'later' })).toMatchObject({
      value: { state: 'withdrawn', withdrawnBecause: 'later', keptInTeam: false },
    })
  })

  it('stays within its team when it ended before it was shared', () => {
    const ended = take('withdraw', aVacancy({ state: 'draft' }), { ...byKarin, reason: 'later' })
    expect(ended).toMatchObject({ value: { keptInTeam: true } })
  })

  it('says where it stands to who was slower', () => {
    expect(take('fill', aVacancy({ state: 'withdrawn' }), byKarin)).toMatchObject({
      refusal: { because: 'not-from-here', kind: 'conflict', state: 'withdrawn' },
    })
  })

  it('offers only steps that are not refused', () => {
    expect(stepsFor(aVacancy({ state: 'pool' }), byHenk)).toEqual(['take-up', 'fill', 'withdraw'])
    expect(stepsFor(aVacancy({ state: 'draft' }), byKarin)).toEqual(['open-to-team', 'share', 'withdraw'])
  })
})

describe('taking a step back', () => {
  const shared = () => {
    const taken = take('share', aVacancy(), byKarin)
    if (!taken.done) throw new Error('was refused')
    return taken.value
  }

  it('is for who took it, on the same day', () => {
    expect(takeBack(shared(), byKarin)).toMatchObject({ value: { state: 'team', before: null } })
  })

  it('is refused to somebody else, and a day later', () => {
    expect(takeBack(shared(), byHenk)).toMatchObject({ refusal: { because: 'nothing-to-take-back' } })
    expect(takeBack(shared(), { ...byKarin, on: addDays(on, 1) })).toMatchObject({
      refusal: { because: 'nothing-to-take-back' },
    })
  })
})

const standing = fc.record({
  state: fc.constantFrom(...vacancyStates),
  stateSince: fc.constant(addDays(on, -3)),
  occupation: fc.constantFrom(null, 'baker'),
  organisation: fc.constantFrom<(Id<'Organisation'> | null)[]>(null, team),
  keptInTeam: fc.boolean(),
  withdrawnBecause: fc.constantFrom(null, 'later'),
  before: fc.constant(null),
}) satisfies fc.Arbitrary<Standing>

const stepping = fc.record({
  by: fc.constant(karin),
  organisation: fc.constantFrom<(Id<'Organisation'> | null)[]>(null, team, otherTeam),
  on: fc.constant(on),
  reason: fc.constantFrom(undefined, ...withdrawalReasons),
})

const everyStep = fc.constantFrom(...vacancyStepNames)

describe('every step in every state', () => {
  for (const state of vacancyStates)
    for (const step of vacancyStepNames) {
      const isOpen = (vacancySteps[step].from as readonly string[]).includes(state)
      it(`${step} from ${state} — ${isOpen ? `leads to ${vacancySteps[step].to}` : 'is refused'}`, () => {
        const taken = take(step, aVacancy({ state }), { ...byKarin, reason: 'later' })
        expect(taken.done ? taken.value.state : taken.refusal.because).toBe(
          isOpen ? vacancySteps[step].to : 'not-from-here',
        )
      })
    }

  it('never ends with a draft or a team vacancy that no team owns', () => {
    fc.assert(
      fc.property(standing, stepping, everyStep, (vacancy, how, step) => {
        const taken = take(step, vacancy, how)
        if (!taken.done || taken.value.state === vacancy.state) return
        expect(taken.value.state === 'team' && taken.value.organisation === null).toBe(false)
      }),
    )
  })

  it('can be taken back by who took it, and then everything stands as before', () => {
    fc.assert(
      fc.property(standing, stepping, everyStep, (vacancy, how, step) => {
        const taken = take(step, vacancy, how)
        if (!taken.done) return
        expect(takeBack(taken.value, how)).toEqual({ done: true, value: vacancy })
      }),
    )
  })

  it('is offered exactly when it is not refused', () => {
    fc.assert(
      fc.property(standing, stepping, everyStep, (vacancy, how, step) => {
        const offered = stepsFor(vacancy, how).includes(step)
        expect(offered).toBe(take(step, vacancy, { ...how, reason: 'later' }).done)
      }),
    )
  })
})
