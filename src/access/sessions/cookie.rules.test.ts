import { describe, expect, it } from 'vitest'
import { cookieIn, sessionCookieName, sessionForgotten, sessionKept } from './cookie.rules.ts'

const outside = 'https://schakel.example'
const here = 'http://localhost:3000'

describe('the cookie of a session', () => {
  it('goes over https only, to this host only, and no script can read it', () => {
    expect(sessionKept(outside, 'abc')).toBe('__Host-session=abc; Path=/; HttpOnly; SameSite=Lax; Secure')
  })

  it('has a plain name where there is no https to bind it to', () => {
    expect(sessionKept(here, 'abc')).toBe('session=abc; Path=/; HttpOnly; SameSite=Lax')
  })

  it('is forgotten under the same name as it was kept', () => {
    expect(sessionForgotten(outside)).toContain('__Host-session=;')
    expect(sessionForgotten(outside)).toContain('Max-Age=0')
  })

  it('is found among other cookies, and never by half a name', () => {
    expect(cookieIn('lang=nl; session=abc', sessionCookieName(here))).toBe('abc')
    expect(cookieIn('my-session=abc', sessionCookieName(here))).toBeUndefined()
    expect(cookieIn(null, 'session')).toBeUndefined()
  })
})
