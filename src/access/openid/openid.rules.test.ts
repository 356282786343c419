import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bsnIn, countsAsSecondFactor, fitsDomain, isAllowedIssuer, isFor, isSureEnough, kvkIn } from './openid.rules.ts'

const levels = ['low', 'middle', 'high']
const asked = (least: string | null, secondFactor: string | null = null) => ({ levels, least, secondFactor })

describe('how sure another house is', () => {
  it('is compared in the order that the region wrote down', () => {
    expect(isSureEnough('middle', asked('middle'))).toBe(true)
    expect(isSureEnough('high', asked('middle'))).toBe(true)
    expect(isSureEnough('low', asked('middle'))).toBe(false)
  })

  it('counts for nothing in words that nobody wrote down, or without a word', () => {
    for (const said of ['higher than high', '', undefined, null, 3, {}])
      expect(isSureEnough(said, asked('low'))).toBe(false)
  })

  it('is the highest of several', () => {
    expect(isSureEnough(['low', 'high'], asked('high'))).toBe(true)
  })

  it('is not asked where the region asks nothing', () => {
    expect(isSureEnough(undefined, asked(null))).toBe(true)
  })

  it('stands for our own code only from the level that the region named', () => {
    expect(countsAsSecondFactor('high', asked(null, 'high'))).toBe(true)
    expect(countsAsSecondFactor('middle', asked(null, 'high'))).toBe(false)
    expect(countsAsSecondFactor('high', asked('low', null))).toBe(false)
    expect(countsAsSecondFactor('high', asked(null, 'forgotten'))).toBe(false)
  })

  it('never lets in at a level below the one that is asked', () => {
    const level = fc.constantFrom(...levels)
    fc.assert(
      fc.property(level, level, (said, least) => {
        expect(isSureEnough(said, asked(least))).toBe(levels.indexOf(said) >= levels.indexOf(least))
      }),
    )
  })
})

describe('the address of another house', () => {
  it.each([
    ['https://login.example', true],
    ['https://login.example/realms/region', true],
    ['http://localhost:8080', true],
    ['http://login.example', false],
    ['http://localhost.example', false],
    [`https://${'user:word'}@login.example`, false],
    ['https://login.example?tenant=1', false],
    ['javascript:alert(1)', false],
    ['login.example', false],
  ])('%s is taken: %s', (address, taken) => {
    expect(isAllowedIssuer(address)).toBe(taken)
  })
})

describe('who came back', () => {
  it('is found by a BSN with or without a number before it, and by nothing that only looks like one', () => {
    expect(bsnIn('123456782')).toBe('123456782')
    expect(bsnIn('s00000000:123456782')).toBe('123456782')
    expect(bsnIn('123456789')).toBeNull()
    expect(bsnIn(undefined)).toBeNull()
  })

  it('signs for a company by its eight digits', () => {
    expect(kvkIn('urn:kvk:12345678')).toBe('12345678')
    expect(kvkIn('123')).toBeNull()
  })

  it('belongs to an organisation by the whole domain', () => {
    expect(fitsDomain('ada@hanzewaard.nl', ['hanzewaard.nl'])).toBe(true)
    expect(fitsDomain('ada@evil-hanzewaard.nl', ['hanzewaard.nl'])).toBe(false)
    expect(fitsDomain('ada@hanzewaard.nl.example', ['hanzewaard.nl'])).toBe(false)
    expect(fitsDomain('"@hanzewaard.nl"@evil.example', ['hanzewaard.nl'])).toBe(false)
  })
})

describe('a way in', () => {
  const seat = (organisation: string, role: string) => ({ organisation, role })
  const way = (audience: 'candidates' | 'employers' | 'professionals') => ({ audience, organisation: 'ours' })

  it('for candidates is for a person with pages of her own, and for nobody who works here', () => {
    expect(isFor(way('candidates'), { subject: 'her', seats: [] })).toBe(true)
    expect(isFor(way('candidates'), { subject: null, seats: [seat('ours', 'job-coach')] })).toBe(false)
  })

  it('for employers is for who stands only on their side', () => {
    expect(isFor(way('employers'), { subject: null, seats: [seat('ours', 'employer-side')] })).toBe(true)
    const both = [seat('ours', 'employer-side'), seat('ours', 'job-coach')]
    expect(isFor(way('employers'), { subject: null, seats: both })).toBe(false)
    expect(isFor(way('employers'), { subject: null, seats: [] })).toBe(false)
  })

  it('of an organisation is for who works there today', () => {
    expect(isFor(way('professionals'), { subject: null, seats: [seat('ours', 'approver')] })).toBe(true)
    expect(isFor(way('professionals'), { subject: null, seats: [seat('theirs', 'approver')] })).toBe(false)
    expect(isFor(way('professionals'), { subject: 'her', seats: [seat('ours', 'approver')] })).toBe(false)
  })
})
