import { describe, expect, it } from 'vitest'
import { afterSignIn, startOf } from './next.rules.ts'

describe('the day begins', () => {
  it('on the own pages, at the work, or at the settings for who only administers', () => {
    expect(startOf({ kind: 'person', roles: [] })).toBe('/my')
    expect(startOf({ kind: 'professional', roles: ['case-manager'] })).toBe('/work')
    expect(startOf({ kind: 'professional', roles: ['administrator', 'case-manager'] })).toBe('/work')
    expect(startOf({ kind: 'professional', roles: ['administrator'] })).toBe('/admin')
    expect(startOf({ kind: 'professional', roles: [] })).toBe('/work')
  })
})

describe('after signing in', () => {
  it('goes on to the page that somebody asked for', () => {
    expect(afterSignIn('/people?available=now')).toBe('/people?available=now')
  })

  it('never goes to another site, however the address is written', () => {
    for (const bad of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', undefined])
      expect(afterSignIn(bad)).toBe('/')
    for (const hidden of ['/\t/evil.example', '/\n/evil.example', '/work\r\nset-cookie: a=b'])
      expect(afterSignIn(hidden)).toBe('/')
  })

  it('never comes back to the door', () => {
    expect(afterSignIn('/sign-in?next=/work')).toBe('/')
    expect(afterSignIn('/sign-out')).toBe('/')
  })
})
