import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day, type Id } from '#values/public.ts'
import { dayGroupOf, nextWorkingDay } from './day-group.rules.ts'
import { placeOf, quietVacancies, waitsIn, workIn } from './work.rules.ts'
import type { WorkFacts } from './work-item.ts'

const monday = day('2026-11-23')
const loes = 'loes' as Id<'Account'>
const karin = 'karin' as Id<'Account'>
const naomi = { subject: 'naomi' as Id<'Subject'>, holder: 'town' as Id<'Organisation'> }

const nothing: WorkFacts = {
  proposals: [],
  placements: [],
  coaching: {
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
  },
  introductions: [],
  spoken: [],
  tasks: [],
  steps: [],
  gaps: [],
  confirm: [],
  promises: [],
  vacancies: [],
  inTalk: new Set(),
  imports: [],
  questions: [],
  emergencies: [],
  rights: [],
  endings: [],
  said: [],
  messages: [],
}
type Proposal = WorkFacts['proposals'][number]
const proposal = (phase: string, since: Day, more: Partial<Proposal> = {}): Proposal => ({
  id: `p-${phase}` as Id<'Proposal'>,
  vacancy: 'v' as Id<'Vacancy'>,
  account: loes,
  phase,
  since,
  ...naomi,
  ...more,
})
const work = (facts: Partial<WorkFacts>, today = monday) => workIn({ ...nothing, ...facts }, today)
const kinds = (facts: Partial<WorkFacts>, today = monday) => work(facts, today).map(({ kind }) => kind)

describe('the day groups of a worklist', () => {
  it('call yesterday late, the day itself today, Sunday this week and the next Monday later', () => {
    expect([-1, 0, 6, 7].map((days) => dayGroupOf(addDays(monday, days), monday))).toEqual([
      'late',
      'today',
      'week',
      'later',
    ])
  })

  it('let what came in on Friday wait until Monday', () => {
    expect(nextWorkingDay(day('2026-11-20'))).toBe(monday)
    expect(nextWorkingDay(day('2026-11-21'))).toBe(monday)
    expect(nextWorkingDay(monday)).toBe('2026-11-24')
  })

  it('put what has no day of its own in this week, also on Sunday', () => {
    expect([0, 6].map((days) => dayGroupOf(null, addDays(monday, days)))).toEqual(['week', 'week'])
  })
})

describe('a proposal on the worklist', () => {
  it('asks us to propose somebody within a working day after her yes', () => {
    expect(work({ proposals: [proposal('person-yes', monday)] })).toMatchObject([
      { kind: 'propose', due: '2026-11-24', account: loes },
    ])
  })

  it('waits for the person for three days, and then asks us to call her', () => {
    const asked = { proposals: [proposal('asking', monday)] }
    const [third, fourth] = [addDays(monday, 2), addDays(monday, 3)]
    expect([kinds(asked, third), waitsIn({ ...nothing, ...asked }, third)]).toMatchObject([
      [],
      [{ waitsFor: 'person' }],
    ])
    expect([kinds(asked, fourth), waitsIn({ ...nothing, ...asked }, fourth)]).toEqual([['call-person'], []])
  })

  it('waits for the employer for ten days, and then asks us to call there', () => {
    const sent = { proposals: [proposal('proposed', monday)] }
    const [tenth, after] = [addDays(monday, 9), addDays(monday, 10)]
    expect([kinds(sent, tenth), waitsIn({ ...nothing, ...sent }, tenth)]).toMatchObject([
      [],
      [{ waitsFor: 'employer', since: monday }],
    ])
    expect([kinds(sent, after), waitsIn({ ...nothing, ...sent }, after)]).toEqual([['call-employer'], []])
  })

  it('shows the answer of an employer until somebody wrote down that they spoke with the person', () => {
    const answered = { proposals: [proposal('employer-no', monday)] }
    const today = addDays(monday, 1)
    expect(kinds(answered, today)).toEqual(['answer-no'])
    expect(kinds({ ...answered, spoken: [{ ...naomi, on: addDays(monday, -1) }] }, today)).toEqual(['answer-no'])
    expect(kinds({ ...answered, spoken: [{ ...naomi, on: monday }] }, today)).toEqual([])
    expect(kinds({ proposals: [proposal('employer-yes', monday)] }, today)).toEqual(['answer-yes'])
  })

  it('is on one side only: to do by us, or waiting for somebody else, and never on both', () => {
    const phases = ['asking', 'person-yes', 'person-no', 'proposed', 'employer-yes', 'employer-no', 'withdrawn']
    fc.assert(
      fc.property(fc.constantFrom(...phases), fc.integer({ min: 0, max: 40 }), (phase, days) => {
        const facts = { proposals: [proposal(phase, monday)] }
        const today = addDays(monday, days)
        const sides = work(facts, today).length + waitsIn({ ...nothing, ...facts }, today).length
        expect(sides).toBe(phase === 'person-no' || phase === 'withdrawn' ? 0 : 1)
      }),
    )
  })
})

describe('other work on the list', () => {
  const unsure = (count: number, account = loes) =>
    Array.from({ length: count }, (_, at) => ({
      subject: `s${at}` as Id<'Subject'>,
      holder: naomi.holder,
      account,
      confirmedOn: null,
    }))

  it('names up to three people to confirm, and makes one line of more', () => {
    expect(kinds({ confirm: unsure(3) })).toEqual(['confirm', 'confirm', 'confirm'])
    expect(work({ confirm: unsure(4) })).toMatchObject([{ kind: 'confirm-all', about: { count: 4 } }])
  })

  it('keeps the people of an absent colleague apart from my own', () => {
    expect(work({ confirm: [...unsure(4), ...unsure(5, karin)] }).map(({ account }) => account)).toEqual([karin, loes])
  })

  it('never calls a confirmation late, however old, so that it does not bury a promise that is', () => {
    const promise = {
      id: 'm',
      employer: 'e' as Id<'Employer'>,
      account: loes,
      on: monday,
      due: addDays(monday, -1),
      text: 'Bellen',
    }
    const both = work({ confirm: unsure(1), promises: [promise] })
    expect(both.map(({ kind, due }) => [kind, dayGroupOf(due, monday)])).toEqual([
      ['promise', 'late'],
      ['confirm', 'week'],
    ])
  })

  it('leaves a promise without a day on the card of the employer', () => {
    const promise = { id: 'm', employer: 'e' as Id<'Employer'>, account: loes, on: monday, due: null, text: 'Ooit' }
    expect(kinds({ promises: [promise] })).toEqual([])
  })

  it('brings back a vacancy in the pool at once, and a quiet one after ten days', () => {
    const vacancy = { id: 'v' as Id<'Vacancy'>, account: loes, since: monday }
    expect(kinds({ vacancies: [{ ...vacancy, inPool: true }] })).toEqual(['vacancy-left'])
    const quiet = [{ ...vacancy, inPool: false }]
    expect(kinds({ vacancies: quiet }, addDays(monday, 9))).toEqual([])
    expect(kinds({ vacancies: quiet }, addDays(monday, 10))).toEqual(['vacancy-quiet'])
    expect(kinds({ vacancies: quiet, inTalk: new Set(['v']) }, addDays(monday, 10))).toEqual([])
  })

  it('makes one line of four quiet vacancies or more, and leads to each of them', () => {
    const vacancies = Array.from({ length: 4 }, (_, at) => ({
      id: `v${at}` as Id<'Vacancy'>,
      account: at === 3 ? karin : loes,
      since: monday,
      inPool: false,
    }))
    const later = addDays(monday, 10)
    expect(kinds({ vacancies }, later)).toHaveLength(4)
    const four = { vacancies: vacancies.map((one) => ({ ...one, account: loes })) }
    expect(work(four, later)).toMatchObject([{ kind: 'quiet-all', about: { count: 4 } }])
    expect(quietVacancies({ ...nothing, ...four }, loes, later)).toHaveLength(4)
    expect(quietVacancies({ ...nothing, ...four }, karin, later)).toEqual([])
  })

  it('reminds of a file that was read and not stored', () => {
    const file = { id: 'i' as Id<'Import'>, account: loes, file: 'mensen.xlsx', rows: 12, on: monday }
    expect(work({ imports: [file] })).toMatchObject([{ kind: 'import', about: { text: 'mensen.xlsx', count: 12 } }])
  })

  it('leads every line to the place where it is done', () => {
    expect(placeOf({ kind: 'propose', account: loes, about: { proposal: 'p' as Id<'Proposal'> } }, null)).toBe(
      '/proposals/p',
    )
    expect(placeOf({ kind: 'confirm-all', account: loes, about: {} }, null)).toBe(
      '/people?available=to-confirm&lead=loes',
    )
    expect(placeOf({ kind: 'next-step', account: loes, about: { person: naomi } }, 'd')).toBe('/people/d')
  })
})

describe('a file that was opened in an emergency', () => {
  const opened = { ...naomi, id: 'e' as Id<'Emergency'>, account: loes, day: monday, due: day('2026-11-30') }
  it('is reviewed by its day, and late after it', () => {
    const [item] = work({ emergencies: [opened] })
    expect(item).toMatchObject({ kind: 'review-emergency', due: '2026-11-30', since: monday })
    expect(item && placeOf(item, null)).toBe('/emergency/e/review')
    expect([day('2026-11-30'), day('2026-12-01')].map((on) => dayGroupOf(opened.due, on))).toEqual(['today', 'late'])
  })
})

describe('a dossier that is destroyed soon', () => {
  it('stands on the list of who leads until that day, after what is sooner, and leads to the dossier', () => {
    const on = day('2026-12-23')
    const right = {
      ...naomi,
      id: 'r' as Id<'RightsRequest'>,
      kind: 'access' as const,
      account: loes,
      day: monday,
      due: monday,
    }
    const [first, last] = work({ endings: [{ ...naomi, account: loes, on }], rights: [right] })
    expect(first).toMatchObject({ kind: 'answer-right' })
    expect(last).toMatchObject({ kind: 'ending-near', account: loes, due: on })
    expect(last && placeOf(last, 'd')).toBe('/people/d')
  })
})

describe('what somebody says of herself', () => {
  it('waits for her lead, by a day, and leads to where it is answered', () => {
    const [first] = work({ said: [{ ...naomi, account: loes, on: monday, due: monday }] })
    expect(first).toMatchObject({ kind: 'read-said', account: loes, due: monday, since: monday })
    expect(first && placeOf(first, 'd')).toBe('/people/d/said')
  })
})

describe('a request about rights', () => {
  it('has the day of the law, and leads to the request', () => {
    const asked = {
      ...naomi,
      id: 'r' as Id<'RightsRequest'>,
      kind: 'access' as const,
      account: karin,
      day: monday,
      due: day('2026-12-23'),
    }
    const [item] = work({ rights: [asked] })
    expect(item).toMatchObject({ kind: 'answer-right', due: '2026-12-23', since: monday })
    expect(item && placeOf(item, null)).toBe('/rights/r')
  })
})

describe('work that begins or ends', () => {
  const placement = (phase: string, more: Partial<WorkFacts['placements'][number]> = {}) => ({
    ...{ id: `w-${phase}` as Id<'Placement'>, kind: 'trial', phase, since: monday, from: addDays(monday, 7) },
    ...{ until: addDays(monday, 10), employer: null, account: loes, decides: false, ...naomi },
    ...more,
  })

  it('waits for the payer until it decides, and is to do for who decides', () => {
    const placements = [placement('requested')]
    expect(waitsIn({ ...nothing, placements }, monday)).toMatchObject([{ waitsFor: 'payer', account: loes }])
    expect(kinds({ placements })).toEqual([])
    expect(work({ placements: [placement('requested', { decides: true })] })).toMatchObject([
      { kind: 'decide-trial', due: addDays(monday, 14) },
    ])
  })

  it('is begun on its first day, talked about before its end, and a no is told by somebody', () => {
    expect(kinds({ placements: [placement('granted')] })).toEqual(['begin-trial'])
    expect(kinds({ placements: [placement('running')] })).toEqual(['trial-ends'])
    const placements = [placement('refused')]
    expect(kinds({ placements })).toEqual(['tell-refusal'])
    expect(kinds({ placements, spoken: [{ ...naomi, on: monday }] })).toEqual([])
  })

  it('is one line when many contracts end', () => {
    const ends = [1, 2, 3, 4].map((at) => placement('running', { kind: 'hire', id: `c${at}` as Id<'Placement'> }))
    expect(kinds({ placements: ends.slice(0, 3) })).toHaveLength(3)
    expect(work({ placements: ends })).toMatchObject([{ kind: 'contracts-end', about: { count: 4 } }])
  })
})
