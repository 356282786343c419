import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshApp } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'

describe('a form', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshApp()
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  it.each(['/people/new', '/employers/new', '/vacancies/new', '/imports/new'])(
    'at %s is shown only to who may send it',
    async (page) => {
      const http = throughHttp(fresh)
      expect((await http.get(region.karin, page)).statusCode).toBe(200)
      const refused = await http.get(region.ton, page)
      expect(refused.statusCode).toBe(403)
      expect(refused.body).not.toContain('<form method="post"')
    },
  )
})
