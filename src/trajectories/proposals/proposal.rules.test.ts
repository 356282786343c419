import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '#values/public.ts'
import { mayBeAsked, showsName, step, stepsFor } from './proposal.rules.ts'
import { type Phase, type Proposal, phases } from './proposal.ts'
import { type Act, acts, type Hand } from './proposal.workflow.ts'

const aProposal = (phase: Phase): Proposal => ({
  id: newId(),
  subject: newId(),
  holder: newId(),
  vacancy: newId(),
  phase,
})

const hands: readonly Hand[] = ['person', 'professional', 'employer']
const reasonFor = (act: Act) => (act === 'choose-another' ? 'working-times' : 'too-far')

describe('a proposal', () => {
  it('goes from the question to the employer’s yes', () => {
    const asked = step(aProposal('asking'), 'say-yes', 'person')
    expect(asked).toMatchObject({ done: true, value: { phase: 'person-yes' } })
    expect(step(aProposal('person-yes'), 'propose', 'professional')).toMatchObject({ value: { phase: 'proposed' } })
    expect(step(aProposal('proposed'), 'choose-somebody', 'employer')).toMatchObject({
      value: { phase: 'employer-yes' },
    })
  })

  it('reaches no employer before the person said yes', () => {
    expect(step(aProposal('asking'), 'propose', 'professional')).toMatchObject({
      refusal: { because: 'not-from-here', phase: 'asking' },
    })
  })

  it('is answered for the person by herself or somebody who writes it down, never by the employer', () => {
    expect(step(aProposal('asking'), 'say-yes', 'employer')).toMatchObject({ refusal: { because: 'not-yours-to-say' } })
    expect(step(aProposal('proposed'), 'choose-somebody', 'person')).toMatchObject({
      refusal: { because: 'not-yours-to-say' },
    })
  })

  it('needs a reason from the list for every no', () => {
    expect(step(aProposal('asking'), 'say-no', 'person')).toMatchObject({ refusal: { because: 'reason-needed' } })
    expect(step(aProposal('asking'), 'say-no', 'person', 'no click')).toMatchObject({
      refusal: { because: 'reason-needed' },
    })
    expect(step(aProposal('asking'), 'say-no', 'person', 'too-far')).toMatchObject({ value: { phase: 'person-no' } })
  })

  it('shows a name only between the person’s yes and her taking it back', () => {
    expect(phases.filter(showsName)).toEqual(['proposed', 'employer-yes'])
    expect(step(aProposal('employer-yes'), 'take-back-name', 'person', 'chose-other-place')).toMatchObject({
      done: true,
    })
  })
})

describe('the table of steps', () => {
  it('offers a page exactly what it would also do, for every phase, hand and act', () => {
    for (const phase of phases)
      for (const hand of hands)
        for (const act of acts)
          expect(step(aProposal(phase), act, hand, reasonFor(act)).done).toBe(stepsFor(phase, hand).includes(act))
  })

  it('always comes to an end: no way through it is longer than five steps', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ act: fc.constantFrom(...acts), hand: fc.constantFrom(...hands) })), (tries) => {
        let proposal = aProposal('asking')
        let steps = 0
        for (const { act, hand } of tries) {
          const next = step(proposal, act, hand, reasonFor(act))
          if (next.done) {
            proposal = next.value
            steps++
          }
        }
        expect(steps).toBeLessThanOrEqual(5)
      }),
    )
  })
})

describe('asking somebody', () => {
  const allowed = { vacancyOpen: true, lookingForWork: true, askedAlready: false, objects: false }

  it('is allowed for an open place and somebody who looks for work', () => {
    expect(mayBeAsked(allowed).done).toBe(true)
  })

  it.each([
    [{ vacancyOpen: false }, 'vacancy-not-open'],
    [{ lookingForWork: false }, 'not-looking-for-work'],
    [{ askedAlready: true }, 'asked-already'],
    [{ objects: true }, 'she-objects'],
  ])('is refused when %o', (fact, because) => {
    expect(mayBeAsked({ ...allowed, ...fact })).toMatchObject({ refusal: { because } })
  })
})
