import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answeringProvider } from '../../../tests/answering-provider.ts'
import { freshApp } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'

const levels = ['low', 'middle', 'high']
const clientSecret = 'a secret between two houses'

describe('a way in', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let house: Awaited<ReturnType<typeof answeringProvider>>
  beforeAll(async () => {
    fresh = await freshApp()
    region = await smallRegion(fresh.house)
    house = await answeringProvider()
  })
  afterAll(async () => {
    house.close()
    await fresh.close()
  })

  it('is set up by a program, which never reads the secret back', async () => {
    const { call } = throughHttp(fresh)
    const asked = {
      audience: 'candidates',
      button: 'DigiD',
      issuer: house.issuer,
      clientId: 'schakel',
      clientSecret,
      levels,
    }
    const added = await call(region.ton, 'POST', '/ways-in', { ...asked, leastLevel: 'middle' })
    expect(added.status).toBe(201)
    const address = `/ways-in/${added.body.id}`
    const read = (await call(region.ton, 'GET', address)).body
    expect(read).toMatchObject({ turnedOn: false, leastLevel: 'middle', levels })
    expect(JSON.stringify([read, (await call(region.ton, 'GET', '/ways-in')).body])).not.toContain(clientSecret)
    expect((await call(region.ton, 'POST', `${address}/trial`)).body).toMatchObject({ issuer: house.issuer })
    expect((await call(region.karin, 'POST', `${address}/trial`)).status).toBe(403)
    const turned = async () => (await call(region.ton, 'GET', address)).body.turnedOn
    await turn('POST', address)
    expect(await turned()).toBe(true)
    await turn('PUT', address, read)
    expect(await turned()).toBe(false)
    await turn('POST', address) // the secret that was kept still opens
    expect(await turned()).toBe(true)
    await turn('DELETE', address)
    expect(await turned()).toBe(false)
  })
  const turn = async (method: 'POST' | 'PUT' | 'DELETE', address: string, payload?: object) => {
    const url = `/api/v1${address}${method === 'PUT' ? '' : '/opening'}`
    const headers = { host: 'localhost:80', origin: 'http://localhost:80' }
    const cookies = await cookieOf(fresh.house, region.ton)
    const answer = await fresh.app.inject({ method, url, headers, cookies, ...(payload && { payload }) })
    expect(answer.statusCode).toBe(204)
  }
})
