import { describe, expect, it } from 'vitest'
import { freshApp } from '../../../tests/fresh-region.ts'
import { smallRegion } from '../../../tests/small-region.ts'

describe('looking around', () => {
  it('is not there where people come from other machines', async () => {
    const fresh = await freshApp({ config: { isLocal: false, baseUrl: 'https://schakel.example' } })
    const region = await smallRegion(fresh.house)
    const send = (url: string, fields: Record<string, string>) =>
      fresh.app.inject({
        method: 'POST',
        url,
        headers: {
          host: 'schakel.example',
          origin: 'https://schakel.example',
          'content-type': 'application/x-www-form-urlencoded',
        },
        payload: new URLSearchParams(fields).toString(),
      })
    expect((await send('/look-around', {})).statusCode).toBe(404)
    expect((await send('/sign-in/as', { as: region.karin.account ?? '' })).statusCode).toBe(404)
    const page = await fresh.app.inject({ method: 'GET', url: '/sign-in', headers: { host: 'schakel.example' } })
    expect(page.body).not.toContain('Karin Wassink')
    await fresh.close()
  })
})
