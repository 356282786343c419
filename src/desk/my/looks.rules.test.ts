import { describe, expect, it } from 'vitest'
import { day } from '#values/public.ts'
import { foldedByDay } from './looks.rules.ts'

const look = (on: string, name: string, purpose: string, times = 1) => ({
  day: day(on),
  name,
  organisation: 'Werkcentrum',
  purpose,
  times,
})

describe('who looked at my data', () => {
  it('is one line for one person on one day, with every reason once', () => {
    const folded = foldedByDay([
      look('2026-11-23', 'Karin', 'mediation', 2),
      look('2026-11-23', 'Karin', 'matching'),
      look('2026-11-23', 'Loes', 'matching'),
    ])
    expect(folded).toMatchObject([
      {
        day: '2026-11-23',
        lookers: [
          { name: 'Karin', organisation: 'Werkcentrum', whys: ['mediation', 'matching'], times: 3 },
          { name: 'Loes', whys: ['matching'], times: 1 },
        ],
      },
    ])
  })

  it('puts the latest day first, and keeps every look', () => {
    const folded = foldedByDay([look('2026-11-20', 'Karin', 'mediation'), look('2026-11-23', 'Karin', 'mediation')])
    expect(folded.map((of) => of.day)).toEqual(['2026-11-23', '2026-11-20'])
    expect(folded.flatMap((of) => of.lookers).reduce((sum, { times }) => sum + times, 0)).toBe(2)
  })

  it('says "for the work" for a purpose without a word of its own, and the organisation where nobody did it', () => {
    expect(foldedByDay([look('2026-11-23', '', 'something-new')])[0]?.lookers).toEqual([
      { name: 'Werkcentrum', organisation: '', whys: ['other'], times: 1 },
    ])
  })
})
