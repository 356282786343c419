import { describe, expect, it } from 'vitest'
import { afterSignIn } from './next.rules.ts'

describe('after signing in', () => {
  it('goes on to the page that somebody asked for', () => {
    expect(afterSignIn('/people?available=now')).toBe('/people?available=now')
  })

  it('never goes to another site, however the address is written', () => {
    for (const bad of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', undefined])
      expect(afterSignIn(bad)).toBe('/')
  })

  it('never comes back to the door', () => {
    expect(afterSignIn('/sign-in?next=/work')).toBe('/')
    expect(afterSignIn('/sign-out')).toBe('/')
  })
})
