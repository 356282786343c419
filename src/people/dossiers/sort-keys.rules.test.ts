import { describe, expect, it } from 'vitest'
import { nameSortKey } from '#values/public.ts'
import { sortKeysOf } from './sort-keys.rules.ts'

const naomi = nameSortKey({ given: 'Naomi', prefix: 'van den', family: 'Brink' })

describe('a name that somebody types whole', () => {
  it('is found wherever the family name begins, and with the family name first', () => {
    for (const typed of ['Naomi van den Brink', ' naomi  van den brink', 'Brink, Naomi van den'])
      expect(sortKeysOf(typed)).toContain(naomi)
  })

  it('is not found by a part of it', () => {
    for (const typed of ['Naomi', 'Naomi Brink', 'van den Brink', '']) expect(sortKeysOf(typed)).not.toContain(naomi)
  })
})
