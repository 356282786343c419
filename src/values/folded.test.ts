import fc from 'fast-check'
import { expect, it } from 'vitest'
import { folded } from './folded.ts'

it('takes the marks off and makes letters small', () => {
  expect(['Çelik', 'José', 'ŁUKASZ', 'Şahin', 'Jørgensen', '’t  Hart ', 'Straße'].map(folded)).toEqual([
    'celik',
    'jose',
    'lukasz',
    'sahin',
    'jorgensen',
    "'t hart",
    'strasse',
  ])
})

it('folds the Turkish İ and ı to the same letter', () => {
  expect([folded('İpek'), folded('Işık')]).toEqual(['ipek', 'isik'])
})

it('has nothing left to do the second time', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => folded(folded(text)) === folded(text)))
})
