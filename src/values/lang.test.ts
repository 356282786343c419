import { expect, it } from 'vitest'
import { isLang, langs } from './lang.ts'

it('knows Dutch and English, and nothing else', () => {
  expect(langs).toEqual(['nl', 'en'])
  expect(['nl', 'en', 'de', '', undefined].map(isLang)).toEqual([true, true, false, false, false])
})
