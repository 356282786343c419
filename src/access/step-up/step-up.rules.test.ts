import { describe, expect, it } from 'vitest'
import { proofsFrom } from './step-up.rules.ts'

const nothing = { hasTelephone: false, hasPassword: false, hasPasskey: false }

describe('showing again who one is', () => {
  it('asks a code of who has a telephone, and never only the password', () => {
    expect(proofsFrom({ ...nothing, hasTelephone: true, hasPassword: true }, false)).toEqual({
      passkey: false,
      code: true,
      password: false,
      oneTap: false,
    })
  })

  it('asks the password of who has nothing else, such as a candidate', () => {
    expect(proofsFrom({ ...nothing, hasPassword: true }, false)).toMatchObject({ code: false, password: true })
  })

  it('takes a passkey from whoever has one', () => {
    expect(proofsFrom({ ...nothing, hasPasskey: true }, false).passkey).toBe(true)
  })

  it('is one tap in the invented region, and nowhere else', () => {
    expect(proofsFrom(nothing, true).oneTap).toBe(true)
    expect(Object.values(proofsFrom(nothing, false))).toEqual([false, false, false, false])
  })
})
