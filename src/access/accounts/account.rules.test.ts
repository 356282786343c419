import { describe, expect, it } from 'vitest'
import { staysAdministered } from './account.rules.ts'

const ton = { account: 'ton', seat: 'ton-at-hanzewaard' }
const tonElsewhere = { account: 'ton', seat: 'ton-at-de-kade' }
const ingrid = { account: 'ingrid', seat: 'ingrid-at-hanzewaard' }

describe('the last administrator of a region', () => {
  it('does not leave', () => {
    expect(staysAdministered([ton], { account: 'ton' })).toBe(false)
    expect(staysAdministered([ton], { seat: 'ton-at-hanzewaard' })).toBe(false)
  })

  it('may leave when a colleague stays', () => {
    expect(staysAdministered([ton, ingrid], { account: 'ton' })).toBe(true)
  })

  it('may give up one of two places, but not be disabled with both', () => {
    expect(staysAdministered([ton, tonElsewhere], { seat: 'ton-at-de-kade' })).toBe(true)
    expect(staysAdministered([ton, tonElsewhere], { account: 'ton' })).toBe(false)
  })

  it('is somebody: without one nothing can go on', () => {
    expect(staysAdministered([], { account: 'ton' })).toBe(false)
  })
})
