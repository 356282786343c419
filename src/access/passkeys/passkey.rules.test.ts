import { describe, expect, it } from 'vitest'
import { instant } from '#values/public.ts'
import { nextStep } from '../credentials/second-factor.rules.ts'
import { countsOn, endOfQuestion, isAnswerable, mayRemove, type Question, relyingPartyOf } from './passkey.rules.ts'

const now = instant('2026-11-23T08:30:00Z')
const question: Question = {
  challenge: 'x',
  asked: 'prove',
  account: 'karin',
  session: 'here',
  until: endOfQuestion(now),
}
const to = { asked: 'prove', account: 'karin', session: 'here' } as const

describe('a question for a passkey', () => {
  it('is answered within five minutes', () => {
    expect(isAnswerable(question, instant('2026-11-23T08:34:59Z'), to)).toBe(true)
    expect(isAnswerable(question, instant('2026-11-23T08:35:00Z'), to)).toBe(false)
  })

  it('is answered by who was asked, in the session in which it was asked, and for what it was asked', () => {
    expect(isAnswerable(question, now, { ...to, account: 'loes' })).toBe(false)
    expect(isAnswerable(question, now, { ...to, session: 'elsewhere' })).toBe(false)
    expect(isAnswerable(question, now, { ...to, asked: 'add' })).toBe(false)
  })
})

describe('the address a passkey belongs to', () => {
  const url = new URL('http://localhost:4000/sign-in')

  it('is the one in the settings, whatever the request says', () => {
    const config = { baseUrl: 'https://schakel.example', isLocal: false }
    expect(relyingPartyOf(config, url)).toEqual({ id: 'schakel.example', origin: 'https://schakel.example' })
  })

  it('is the one somebody typed, on this machine alone', () => {
    const config = { baseUrl: 'http://localhost:3000', isLocal: true }
    expect(relyingPartyOf(config, url)).toEqual({ id: 'localhost', origin: 'http://localhost:4000' })
  })
})

describe('the counter of a passkey', () => {
  it('goes on, or was never used', () => {
    expect(countsOn(4, 5)).toBe(true)
    expect(countsOn(0, 0)).toBe(true)
  })

  it('that stands still or goes back is of a copy', () => {
    expect(countsOn(5, 5)).toBe(false)
    expect(countsOn(5, 4)).toBe(false)
    expect(countsOn(5, 0)).toBe(false)
  })
})

describe('a right password', () => {
  it('sends who has one to it, and never to a first telephone by the password alone', () => {
    expect(nextStep({ subject: null, hasTelephone: false, hasPasskey: true })).toBe('passkey')
    expect(nextStep({ subject: null, hasTelephone: true, hasPasskey: true })).toBe('code')
    expect(nextStep({ subject: 'Naomi', hasTelephone: false, hasPasskey: true })).toBe('in')
  })
})

describe('removing a passkey', () => {
  it('is refused when nothing else lets somebody in', () => {
    expect(mayRemove(1, false)).toMatchObject({ done: false, refusal: { because: 'last-way-in' } })
  })

  it('is fine with another passkey, or with a password', () => {
    expect(mayRemove(2, false).done).toBe(true)
    expect(mayRemove(1, true).done).toBe(true)
  })
})
