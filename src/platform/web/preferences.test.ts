import { describe, expect, test } from 'vitest'
import type { Caller } from '#platform/house.ts'
import { keptChoices, langFor, themeFor } from '#platform/web/preferences.ts'

const at = (path: string) => new URL(path, 'http://schakel.test')
const dutch = { kind: 'professional', lang: 'nl' } as Caller
const guest = { kind: 'guest', lang: 'nl' } as Caller

describe('the language of a page', () => {
  test('is the one asked for, before the one chosen earlier', () => {
    expect(langFor(at('/?lang=en'), { lang: 'nl' }, dutch, 'nl')).toBe('en')
  })

  test('is the one chosen earlier, before the one of the account', () => {
    expect(langFor(at('/'), { lang: 'en' }, dutch, 'nl')).toBe('en')
  })

  test('is the one of the account, before what the browser says', () => {
    expect(langFor(at('/'), {}, dutch, 'en')).toBe('nl')
  })

  test('is what the browser says for who did not sign in', () => {
    expect(langFor(at('/'), {}, guest, 'fr-FR, en-GB;q=0.8')).toBe('en')
    expect(langFor(at('/'), {}, null, undefined)).toBe('nl')
  })

  test('is never one we do not speak', () => {
    expect(langFor(at('/?lang=de'), { lang: 'x' }, null, 'fr')).toBe('nl')
  })
})

describe('a choice', () => {
  test('is kept when it is one we know', () => {
    expect(keptChoices(at('/?lang=en&theme=dark'))).toEqual([
      { name: 'lang', value: 'en' },
      { name: 'theme', value: 'dark' },
    ])
    expect(keptChoices(at('/?lang=<script>&theme=pink'))).toEqual([])
  })

  test('of colours can be given back to the device', () => {
    expect(keptChoices(at('/?theme=auto'))).toEqual([{ name: 'theme', value: 'auto' }])
    expect(themeFor(at('/?theme=auto'), { theme: 'dark' })).toBeNull()
  })
})
