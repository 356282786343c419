import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectDone } from '#values/public.ts'
import { aMonday, type FreshHouse, freshHouse } from '../../../tests/fresh-region.ts'
import { loadInventedRegion } from './load.ts'

let fresh: FreshHouse
beforeAll(async () => {
  fresh = await freshHouse({ on: aMonday })
  const start = performance.now()
  expectDone(await loadInventedRegion(fresh.house))
  console.log('loaded in', Math.round(performance.now() - start))
})
afterAll(() => fresh.close())

describe('the invented region', () => {
  it('is there', () => {})
})
