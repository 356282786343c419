import { describe, expect, it } from 'vitest'
import { addDays, day, type Id } from '#values/public.ts'
import { coachingPlace, coachingWork } from './coaching-work.rules.ts'
import type { CoachingFacts } from './work-item.ts'

const friday = day('2026-11-20')
const marijke = 'marijke' as Id<'Account'>
const naomi = { subject: 'naomi' as Id<'Subject'>, holder: 'town' as Id<'Organisation'> }
const nothing: CoachingFacts = {
  ...{ referred: [], toDecide: [], incomplete: [], ending: [], returned: [], sheets: [] },
  ...{
    papers: [],
    unworked: [],
    reviews: [],
    unreported: [],
    auditsToAnswer: [],
    auditsToJudge: [],
    unpaid: [],
    toAnswer: [],
    toClaim: [],
  },
}
const fact = (id: string, since = friday) => ({ id, account: marijke, since, ...naomi })
const work = (facts: Partial<CoachingFacts>) => coachingWork({ ...nothing, ...facts })
const shown = (facts: Partial<CoachingFacts>) => work(facts).map((one) => [one.kind, one.due, coachingPlace(one)])

describe('the worklist of coaching', () => {
  it('wants an answer to a referral on the next working day', () => {
    expect(shown({ referred: [fact('r1')] })).toEqual([['coaching-referral', '2026-11-23', '/coaching/r1']])
  })

  it('wants a decision within two weeks, on the page where one decides', () => {
    expect(shown({ toDecide: [fact('q1')] })).toEqual([
      ['decide-coaching', '2026-12-04', '/coaching/requests/q1/decision'],
    ])
  })

  it('asks for what is missing while the payer waits for it', () => {
    expect(shown({ incomplete: [fact('q1')] })).toEqual([['complete-request', '2026-12-04', '/coaching/requests/q1']])
  })

  it('says that help ends in time to ask the next half-year without losing a day', () => {
    const until = day('2027-01-15')
    expect(shown({ ending: [{ ...fact('r1'), until }] })).toEqual([['help-ends', until, '/coaching/r1']])
  })

  it('makes one line of more than three that are alike, due when the first of them is', () => {
    const referred = ['a', 'b', 'c', 'd'].map((id, at) => fact(id, addDays(friday, -at)))
    expect(work({ referred: referred.slice(0, 3) })).toHaveLength(3)
    const [line, ...rest] = work({ referred })
    expect([rest.length, line?.due, line?.about.count, line?.about.person]).toEqual([0, '2026-11-18', 4, undefined])
    expect(line && coachingPlace(line)).toBe('/coaching?show=referred')
  })

  it('counts the hours that came back and the sheets that wait', () => {
    const counts = { returned: [{ account: marijke, count: 2 }], sheets: [{ account: marijke, count: 30 }] }
    expect(work(counts).map(({ kind, about }) => [kind, about.count])).toEqual([
      ['hours-returned', 2],
      ['approve-hours', 30],
    ])
    expect(shown(counts).map(([, , to]) => to)).toEqual(['/coaching/hours', '/coaching/approvals'])
  })

  it('leads to the first week without an hour of work', () => {
    expect(shown({ unworked: [{ account: marijke, count: 2, day: day('2026-11-02') }] })).toEqual([
      ['hours-missing', null, '/coaching/hours?week=2026-11-02'],
    ])
  })

  it('wants a claim answered within four weeks, and the last of a half-year sent within four weeks after it', () => {
    const toClaim = [{ account: marijke, count: 2, day: day('2014-08-04') }]
    expect(shown({ toAnswer: [fact('c1')], toClaim })).toEqual([
      ['answer-claim', '2026-12-18', '/claims/c1'],
      ['claim-hours', '2014-09-01', '/claims'],
    ])
  })

  it('leads to the week of the first hours that are not paid', () => {
    expect(shown({ unpaid: [{ account: marijke, count: 1, day: day('2026-11-02') }] })).toEqual([
      ['hours-unpaid', null, '/coaching/hours?week=2026-11-02'],
    ])
  })

  it('wants a recognition asked again four weeks before it ends', () => {
    const papers = [{ account: marijke, count: 1, day: day('2027-01-01') }]
    expect(shown({ papers })).toEqual([['papers-end', '2026-12-04', '/coaching/firm']])
  })

  it('wants a wage value looked at again on the day that was agreed, at the work itself', () => {
    const until = day('2026-12-10')
    expect(shown({ unreported: [{ ...fact('p1'), until }] })).toEqual([
      ['write-report', addDays(until, 28), '/coaching/periods/p1/report'],
    ])
    expect(shown({ auditsToAnswer: [{ account: marijke, count: 1, day: until }] })).toEqual([
      ['answer-audit', until, '/claims/audits'],
    ])
    expect(shown({ reviews: [{ ...fact('w1'), until }] })).toEqual([
      ['review-wage-value', until, '/placements/w1/wage-value'],
    ])
  })
})
