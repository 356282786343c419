import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '#platform/public.ts'
import { expectDone, type Id } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { softPasskey } from '../../../tests/soft-passkey.ts'
import { disableAccount, enableAccount } from '../accounts/disable-account.ts'

const origin = 'http://localhost:80'
const asked = { origin, host: 'localhost:80' }

describe('a passkey', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  const telephone = softPasskey('http://localhost')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let count = 0
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  /** A page with its question: the options for the browser, and the cookies that came along. */
  const open = async (url: string, cookies: Record<string, string> = {}) => {
    const page = await fresh.app.inject({ method: 'GET', url, cookies, headers: asked })
    const options = /data-options="([^"]+)"/.exec(page.body)?.[1]?.replaceAll('&quot;', '"') ?? '{}'
    const given = Object.fromEntries(page.cookies.map(({ name, value }) => [name, value]))
    return { body: page.body, options, cookies: { ...cookies, ...given } }
  }
  const send = (url: string, cookies: Record<string, string>, fields: Record<string, string>) =>
    fresh.app.inject({
      method: 'POST',
      url,
      cookies,
      headers: { ...asked, 'content-type': 'application/x-www-form-urlencoded' },
      payload: String(new URLSearchParams(fields)),
    })
  const adds = async (who: Caller, with_ = telephone) => {
    const page = await open('/account/passkeys', await cookieOf(fresh.house, who))
    return send('/account/passkeys', page.cookies, { passkey: with_.made(page.options), name: 'My telephone' })
  }
  const signsIn = async (as: Parameters<typeof telephone.used>[1] = {}) => {
    const page = await open('/sign-in')
    count += 1
    return {
      page,
      answer: await send('/sign-in', page.cookies, { passkey: telephone.used(page.options, { count, ...as }) }),
    }
  }

  it('is added on the own page, with a name', async () => {
    expect((await adds(region.karin)).statusCode).toBe(303)
    const { body } = await open('/account/passkeys', await cookieOf(fresh.house, region.karin))
    expect(body).toContain('My telephone')
    expect(body).toContain('Nog niet gebruikt')
  })

  it('is added once, and to nobody else', async () => {
    const again = await adds(region.loes)
    expect(again.statusCode).toBe(422)
    expect(again.body).toContain('Dit apparaat heeft al een passkey.')
  })

  it('lets its owner in without an address or a password, and counts as both factors', async () => {
    const { answer } = await signsIn()
    expect(answer.statusCode).toBe(303)
    const session = answer.cookies.find(({ name }) => name === 'session')?.value ?? ''
    const work = await fresh.app.inject({ method: 'GET', url: '/work', cookies: { session }, headers: asked })
    expect(work.body).toContain('Karin Wassink')
    const { body } = await open('/account/passkeys', { session })
    expect(body).toContain('Laatst gebruikt op 23 november 2026')
  })

  it('answers a question once', async () => {
    const { page, answer } = await signsIn()
    expect(answer.statusCode).toBe(303)
    count += 1
    const again = await send('/sign-in', page.cookies, { passkey: telephone.used(page.options, { count }) })
    expect(again.statusCode).toBe(422)
  })

  it('answers within five minutes, and only in the browser that was asked', async () => {
    const late = await open('/sign-in')
    time.passes(5 * 60)
    expect(
      (await send('/sign-in', late.cookies, { passkey: telephone.used(late.options, { count: 90 }) })).statusCode,
    ).toBe(422)
    const here = await open('/sign-in')
    expect((await send('/sign-in', {}, { passkey: telephone.used(here.options, { count: 90 }) })).statusCode).toBe(422)
  })

  const isRefused = ({ answer }: Awaited<ReturnType<typeof signsIn>>) => {
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Dit lukte niet.')
    expect(answer.cookies.find(({ name }) => name === 'session')).toBeUndefined()
  }

  it('of a copy is refused: its counter stands still', async () => isRefused(await signsIn({ count: 1 })))

  it('from another address is refused', async () => isRefused(await signsIn({ from: 'https://schakel.evil.example' })))

  it('of a device that did not look who holds it is refused', async () => isRefused(await signsIn({ seen: false })))

  it('of who left is refused like one that nobody knows', async () => {
    const karin = region.karin.account as Id<'Account'>
    expectDone(await disableAccount(fresh.house, region.ton, karin))
    const left = await signsIn()
    const page = await open('/sign-in')
    const unknown = await send('/sign-in', page.cookies, {
      passkey: softPasskey('http://localhost').used(page.options),
    })
    expect([left.answer.statusCode, unknown.statusCode]).toEqual([422, 422])
    const said = (body: string) => /sk-alert__text">(.*?)<\/div>/.exec(body)?.[1] ?? 'nothing'
    expect(said(left.answer.body)).toContain('Dit lukte niet.')
    expect(said(left.answer.body)).toBe(said(unknown.body))
    expectDone(await enableAccount(fresh.house, region.ton, karin))
  })

  it.each(['{', '{"id":"x"}', '{"id":"x","rawId":"x","type":"public-key","response":null}'])(
    'that is none (%s) is refused, and nothing breaks over it',
    async (passkey) => {
      const page = await open('/sign-in')
      expect((await send('/sign-in', page.cookies, { passkey })).statusCode).toBe(422)
    },
  )

  it('stays when it is the only way in, and goes when there is another', async () => {
    const cookies = await cookieOf(fresh.house, region.karin)
    const idsOn = async () => {
      const { body } = await open('/account/passkeys', cookies)
      return [...body.matchAll(/name="id" value="([^"]+)"/g)].map(([, id]) => id ?? '')
    }
    const [first = ''] = await idsOn()
    const refused = await send('/account/passkeys', cookies, { intent: 'remove', id: first })
    expect(refused.statusCode).toBe(409)
    expect((await adds(region.karin, softPasskey('http://localhost'))).statusCode).toBe(303)
    expect((await send('/account/passkeys', cookies, { intent: 'remove', id: first })).statusCode).toBe(303)
    expect(await idsOn()).toHaveLength(1)
    expect((await signsIn()).answer.statusCode).toBe(422)
  })
})
