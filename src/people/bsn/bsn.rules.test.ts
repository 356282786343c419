import { describe, expect, it } from 'vitest'
import { bsnFor, masked } from './bsn.rules.ts'

const municipality = { sight: 'open', organisationKind: 'municipality', mayOpen: true } as const

describe('a BSN on a page', () => {
  it('can be asked for at a municipality, by whose work it is', () => {
    expect(bsnFor(municipality)).toBe('to-open')
    expect(bsnFor({ ...municipality, mayOpen: false })).toBe('closed')
  })

  it('is not there where no law lets an organisation use it, whatever a region decides', () => {
    for (const organisationKind of ['service-point', 'school', 'union', 'employer', 'research', 'other', null])
      expect(bsnFor({ ...municipality, organisationKind })).toBe('closed')
  })

  it('is as closed as the table of the region says', () => {
    expect(bsnFor({ ...municipality, sight: 'closed' })).toBe('closed')
    expect(bsnFor({ ...municipality, sight: 'masked', mayOpen: false })).toBe('masked')
    expect(bsnFor({ ...municipality, organisationKind: 'coach-firm', sight: 'closed' })).toBe('closed')
  })

  it('shows its last four digits until somebody asks', () => {
    expect(masked('123456782')).toBe('*****6782')
  })
})
