import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FieldGroup, fieldGroups, isOpen, type Sight, type Sights } from '#access/public.ts'
import { day, type Id } from '#values/public.ts'
import type { Dossier } from './dossier.ts'
import { groupOf, narrow } from './narrow.ts'

const id = '4f2a1c00-0000-4000-8000-000000000000'
const sights = (given: Partial<Record<FieldGroup, Sight>>): Sights => ({
  ...(Object.fromEntries(fieldGroups.map((group) => [group, 'open'])) as Record<FieldGroup, Sight>),
  ...given,
})

const dossier: Dossier = {
  id: id as Id<'Dossier'>,
  subject: id as Id<'Subject'>,
  holder: id as Id<'Organisation'>,
  version: 3,
  name: { given: 'Naomi', prefix: 'van den', family: 'Brink' },
  town: 'Zutphen',
  postcode: '7201 AB',
  place: { lat: 52, lon: 6, exact: true },
  email: 'naomi@example.nl',
  phone: '06-12345678',
  lettersBy: 'paper',
  readsDutch: 'B1',
  representative: 'Her mother',
  stage: 'ready',
  stageSince: day('2026-11-01'),
  occupations: ['order-picker'],
  occupationAsGiven: 'picking',
  excludedSectors: ['care' as never],
  hours: { min: 16, max: 24, now: 8 },
  dayparts: ['day'],
  earliestStart: 450,
  availableFrom: day('2026-12-01'),
  confirmedOn: day('2026-11-20'),
  transports: [{ kind: 'bike', maxKm: 8 }],
  spokenDutch: 'B1',
  registered: true,
  skills: ['packing'],
  skillsAbsent: ['typing'],
  licences: ['vca'],
  licencesAbsent: ['forklift'],
  talents: ['I never forget a face'],
  pitfalls: ['I forget to eat'],
  lead: null,
  payer: null,
}

describe('a dossier as somebody may read it', () => {
  it('keeps nothing of a group that is closed, and everything of the others', () => {
    fc.assert(
      fc.property(fc.subarray([...fieldGroups]), (closed) => {
        const shut = Object.fromEntries(closed.map((group) => [group, 'closed' as const]))
        const seen = narrow(dossier, sights(shut))
        for (const [field, value] of Object.entries(dossier) as [keyof Dossier, unknown][]) {
          const isShut = closed.some((group) => group === groupOf[field])
          if (isShut) expect(seen[field], field).not.toEqual(value)
          else expect(seen[field], field).toEqual(value)
        }
      }),
    )
  })

  it('says neither a name nor a town without contact: a code in their place', () => {
    const seen = narrow(dossier, sights({ contact: 'closed' }))
    expect(seen.name).toEqual({ given: 'N.N.', prefix: '', family: '4F2A1C' })
    expect(JSON.stringify(seen)).not.toMatch(/Naomi|Brink|Zutphen|naomi@|0612|mother/)
  })

  it('says first letters where a name is masked', () => {
    expect(narrow(dossier, sights({ contact: 'masked' })).name).toEqual({ given: 'N.', prefix: '', family: 'B.' })
    expect(narrow(dossier, sights({ contact: 'masked' })).phone).toBeNull()
  })

  it('keeps no sentence of her own where it is coded', () => {
    const seen = narrow(dossier, sights({ wishes: 'coded' }))
    expect(seen).toMatchObject({ hours: dossier.hours, talents: [], pitfalls: [], occupationAsGiven: null })
  })

  it('says yes or no of the register where that is all that is allowed', () => {
    expect(narrow(dossier, sights({ ground: 'yes-no' })).registered).toBe(true)
    expect(isOpen('yes-no')).toBe(true)
    expect(narrow(dossier, sights({ ground: 'closed' })).registered).toBeNull()
  })
})
