import { format, inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Sealed } from './sealed.ts'

const secret = '111222333'

describe('what is sealed', () => {
  it('never prints itself', () => {
    const sealed = new Sealed(() => secret)
    const printed = [
      `${sealed}`,
      String(sealed),
      JSON.stringify({ sealed }),
      inspect({ sealed }),
      format('%s %o', sealed, sealed),
    ]
    for (const text of printed) {
      expect(text).toContain('sealed')
      expect(text).not.toContain(secret)
    }
    expect(Object.keys(sealed)).toEqual([])
  })

  it('opens for a purpose, and its opener hears which', () => {
    const purposes: string[] = []
    const sealed = new Sealed((purpose) => {
      purposes.push(purpose)
      return secret
    })
    expect(purposes).toEqual([])
    expect(sealed.open('wage declaration')).toBe(secret)
    expect(purposes).toEqual(['wage declaration'])
  })

  it('stays closed without a purpose', () => {
    expect(() => new Sealed(() => secret).open(' ')).toThrow()
  })
})
