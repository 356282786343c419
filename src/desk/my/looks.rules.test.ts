import { describe, expect, it } from 'vitest'
import { day } from '#values/public.ts'
import { foldedByDay } from './looks.rules.ts'

const look = (on: string, name: string, purpose: string, more: object = {}) => ({
  look: 1,
  day: day(on),
  account: name,
  name,
  role: null,
  organisation: 'Werkcentrum',
  purpose,
  permission: 'see-people',
  times: 1,
  changes: 0,
  ...more,
})

describe('who looked at my data', () => {
  it('is one line for one person on one day, with every reason once', () => {
    const folded = foldedByDay([
      look('2026-11-23', 'Karin', 'mediation', { times: 2, changes: 1, look: 7 }),
      look('2026-11-23', 'Karin', 'matching', { look: 9 }),
      look('2026-11-23', 'Loes', 'matching'),
    ])
    const karin = { who: { is: 'name', name: 'Karin' }, whys: ['mediation', 'matching'], times: 3, changes: 1, look: 7 }
    expect(folded).toMatchObject([{ day: '2026-11-23', lookers: [karin, { whys: ['matching'], times: 1 }] }])
  })

  it('puts the latest day first, and keeps every look', () => {
    const folded = foldedByDay([look('2026-11-20', 'Karin', 'mediation'), look('2026-11-23', 'Karin', 'mediation')])
    expect(folded.map((of) => of.day)).toEqual(['2026-11-23', '2026-11-20'])
    expect(folded.flatMap((of) => of.lookers).reduce((sum, { times }) => sum + times, 0)).toBe(2)
  })

  it('says what somebody does where the name is not shown, and does not make two of them one', () => {
    const hidden = { name: '', role: 'job-coach' }
    const [of] = foldedByDay([
      look('2026-11-23', '', 'mediation', { ...hidden, account: 'a' }),
      look('2026-11-23', '', 'mediation', { ...hidden, account: 'b' }),
    ])
    expect(of?.lookers.map(({ who }) => who)).toEqual([
      { is: 'role', role: 'job-coach' },
      { is: 'role', role: 'job-coach' },
    ])
  })

  it('says the organisation, a company or nobody where no colleague did it, and "for the work" for a new purpose', () => {
    const nobody = { account: null }
    const [of] = foldedByDay([
      look('2026-11-23', '', 'something-new', nobody),
      look('2026-11-23', '', 'placement', { ...nobody, organisation: '', permission: 'answer-by-link' }),
      look('2026-11-23', '', 'upkeep', { ...nobody, organisation: '' }),
    ])
    expect(of?.lookers.map(({ who, whys }) => [who.is, whys[0]])).toEqual([
      ['organisation', 'other'],
      ['company', 'placement'],
      ['system', 'upkeep'],
    ])
  })

  it('has the question and the answer with the look that was asked about, and with no other', () => {
    const asked = {
      id: 'question',
      looker: 'Karin',
      lookerOrganisation: 'Werkcentrum',
      answer: 'Voor een baan.',
      answeredBy: 'Loes',
    }
    const folded = foldedByDay(
      [look('2026-11-23', 'Karin', 'mediation'), look('2026-11-20', 'Karin', 'mediation')],
      [{ ...asked, day: day('2026-11-20') }],
    )
    expect(folded.map(({ lookers }) => lookers[0]?.asked)).toEqual([
      null,
      { id: 'question', answer: 'Voor een baan.', by: 'Loes' },
    ])
  })
})
