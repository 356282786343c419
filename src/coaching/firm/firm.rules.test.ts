import { describe, expect, it } from 'vitest'
import { day, type Id } from '#values/public.ts'
import { hasAuthority, whyMayNotCoach, whyNotRecognised } from './firm.rules.ts'
import type { FirmPapers } from './firm.ts'

const tom = 'tom' as Id<'Account'>
const nadia = 'nadia' as Id<'Account'>
const papers: FirmPapers = {
  recognitions: [
    {
      id: 'r' as Id<'Recognition'>,
      kind: 'job-coaching',
      byWhom: 'UWV',
      reference: null,
      from: day('2026-01-01'),
      until: day('2026-12-31'),
      suspensions: [
        { id: 's' as Id<'Suspension'>, because: 'onderzoek', from: day('2026-06-01'), until: day('2026-06-30') },
      ],
    },
  ],
  attachments: [
    {
      id: 'a' as Id<'Attachment'>,
      account: tom,
      kind: 'job-coaching',
      worksAs: 'freelancer',
      from: day('2026-01-01'),
      until: day('2026-10-01'),
    },
  ],
  authorities: [
    {
      id: 'n' as Id<'Authority'>,
      account: nadia,
      standsInFor: null,
      from: day('2026-03-01'),
      until: day('2026-03-31'),
    },
  ],
}

describe('the papers of a firm', () => {
  it('let a coach work on the days of both: the recognition and his own', () => {
    expect(whyMayNotCoach(papers, tom, 'job-coaching', day('2026-03-02'))).toBeNull()
  })

  it('stop new work once his own have ended, on the day after the last', () => {
    expect(whyMayNotCoach(papers, tom, 'job-coaching', day('2026-10-01'))).toBeNull()
    expect(whyMayNotCoach(papers, tom, 'job-coaching', day('2026-10-02'))).toBe('coach-not-attached')
  })

  it('stop it while a recognition is suspended, and no day longer', () => {
    expect(whyNotRecognised(papers, 'job-coaching', day('2026-06-01'))).toBe('recognition-suspended')
    expect(whyNotRecognised(papers, 'job-coaching', day('2026-06-30'))).toBe('recognition-suspended')
    expect(whyNotRecognised(papers, 'job-coaching', day('2026-07-01'))).toBeNull()
  })

  it('count for what they name alone, and not before they begin', () => {
    expect(whyNotRecognised(papers, 'iro', day('2026-03-02'))).toBe('firm-not-recognised')
    expect(whyNotRecognised(papers, 'job-coaching', day('2025-12-31'))).toBe('firm-not-recognised')
  })

  it('let somebody approve from the first day to the last, and nobody else', () => {
    expect(hasAuthority(papers, nadia, day('2026-02-28'))).toBe(false)
    expect(hasAuthority(papers, nadia, day('2026-03-01'))).toBe(true)
    expect(hasAuthority(papers, nadia, day('2026-04-01'))).toBe(false)
    expect(hasAuthority(papers, tom, day('2026-03-02'))).toBe(false)
  })
})
