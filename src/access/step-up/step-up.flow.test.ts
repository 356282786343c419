import { generateSync } from 'otplib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '#platform/public.ts'
import { done, expectDone } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { hashPassword } from '../credentials/hash-password.ts'
import { makeToken } from '../tokens/own-tokens.ts'

const asked = { origin: 'http://localhost:80', host: 'localhost:80' }
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

describe('showing again who one is', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let cookies: Record<string, string>
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    await hasTelephone(region.ton.account ?? '')
    cookies = await cookieOf(fresh.house, region.ton)
  })
  afterAll(() => fresh.close())

  const hasTelephone = async (account: string) => {
    const sealed = fresh.house.keys.lockFor('totp', Buffer.from(secret), `totp:${account}`)
    const hash = await hashPassword('paarse fiets zingt zacht')
    await withClient(fresh.urls.app, async (client) => {
      await client.query('begin')
      await client.query(`select set_config('app.region', $1, true)`, [region.region])
      await client.query(
        `insert into access.credential (account_id, region_id, password_hash, totp_sealed, totp_confirmed_at)
          values ($1, $2, $3, $4, now())`,
        [account, region.region, hash, sealed],
      )
      await client.query('commit')
    })
  }
  const codeNow = () => generateSync({ secret, epoch: Math.floor(Date.parse(fresh.house.clock.now()) / 1000) })
  const invitation = (email: string) => ({
    name: 'Jip de Boer',
    email,
    organisation: region.municipality,
    role: 'case-manager',
    lang: 'nl',
  })
  const send = (url: string, fields: Record<string, string>, more: Record<string, string> = {}) =>
    fresh.app.inject({
      method: 'POST',
      url,
      cookies: { ...cookies, ...more },
      headers: { ...asked, 'content-type': 'application/x-www-form-urlencoded' },
      payload: String(new URLSearchParams(fields)),
    })
  const invites = (headers: Record<string, string>, email: string) =>
    fresh.app.inject({
      method: 'POST',
      url: '/api/v1/accounts',
      headers: { ...asked, 'content-type': 'application/json', ...headers },
      payload: invitation(email),
    })
  const byCookie = () => ({ cookie: `session=${cookies.session}` })

  it('is not asked within five minutes', async () => {
    time.passes(299)
    expect((await invites(byCookie(), 'first@hanzewaard.example')).statusCode).toBe(201)
  })

  it('is asked by the API after five minutes, with what to do, and nothing was done', async () => {
    time.passes(1)
    const answer = await invites(byCookie(), 'second@hanzewaard.example')
    expect(answer.statusCode).toBe(401)
    expect(answer.json()).toMatchObject({ because: 'step-up-required', minutes: 5 })
    expect(answer.headers['www-authenticate']).toContain('insufficient_user_authentication')
    const list = await fresh.app.inject({ url: '/api/v1/accounts?q=second', headers: { ...asked, ...byCookie() } })
    expect(list.json().rows).toEqual([])
  })

  it('leaves alone what does not ask it: a leaver is stopped at once', async () => {
    const url = `/api/v1/accounts/${region.henk.account}/disablement`
    const stopped = await fresh.app.inject({ method: 'POST', url, headers: { ...asked, ...byCookie() } })
    expect(stopped.statusCode).toBe(204)
  })

  it('is never shown by the token of a program', async () => {
    const { token } = expectDone(await makeToken(fresh.house, region.ton, { name: 'A program' }))
    const headers = { authorization: `Bearer ${token}` }
    expect((await invites(headers, 'third@hanzewaard.example')).json()).toMatchObject({ because: 'step-up-required' })
    const list = await fresh.app.inject({ url: '/api/v1/accounts', headers: { ...asked, ...headers } })
    expect(list.statusCode).toBe(200)
  })

  it('comes between a form and its answer, and sends the form on as it was typed', async () => {
    const form = await send('/admin/accounts/new', invitation('fourth@hanzewaard.example'))
    expect(form.headers.location).toBe(`/step-up?next=${encodeURIComponent('/admin/accounts/new')}`)
    const waiting = form.cookies.find(({ name }) => name === 'waiting')?.value ?? ''
    expect(waiting).not.toContain('fourth')
    const url = String(form.headers.location)
    const page = await fresh.app.inject({ url, cookies: { ...cookies, waiting }, headers: asked })
    expect(page.body).toContain('value="fourth@hanzewaard.example"')

    const wrong = await send(url, { '_proof-code': '000000' }, { waiting })
    expect(wrong.statusCode).toBe(422)
    const right = await send(url, { ...invitation('fourth@hanzewaard.example'), '_proof-code': codeNow() }, { waiting })
    expect([right.statusCode, right.headers.location]).toEqual([307, '/admin/accounts/new'])
    const sent = await send('/admin/accounts/new', {
      ...invitation('fourth@hanzewaard.example'),
      '_proof-code': '123456',
    })
    expect(sent.statusCode).toBe(303)
  })

  it('takes a code once, counts guesses, and a password is not enough for who has a telephone', async () => {
    time.passes(301)
    const code = codeNow()
    const url = '/step-up?next=/admin'
    expect((await send(url, { '_proof-code': code })).statusCode).toBe(303)
    time.passes(1)
    expect((await send(url, { '_proof-code': code })).body).toContain('Deze code is gebruikt.')
    expect((await send(url, { '_proof-password': 'paarse fiets zingt zacht' })).statusCode).toBe(422)
    for (let at = 0; at < 3; at++) await send(url, { '_proof-code': '000000' })
    expect((await send(url, { '_proof-code': codeNow() })).body).toContain('Dat was te vaak.')
  })

  it('leads to no other site', async () => {
    time.passes(16 * 60)
    cookies = await cookieOf(fresh.house, region.ton)
    const away = await send('/step-up?next=//evil.example', { '_proof-tap': 'yes' })
    expect(away.headers.location).toBe('/')
  })

  it('of one account sends no form of another in the same browser', async () => {
    time.passes(301)
    const form = await send('/admin/accounts/new', invitation('fifth@hanzewaard.example'))
    const waiting = form.cookies.find(({ name }) => name === 'waiting')?.value ?? ''
    const hers = await cookieOf(fresh.house, region.karin)
    const page = await fresh.app.inject({
      url: String(form.headers.location),
      cookies: { ...hers, waiting },
      headers: asked,
    })
    expect(page.body).not.toContain('fifth@hanzewaard.example')
  })

  it('is the same act for a page and for a program', async () => {
    const stale = { ...region.ton, provenAt: null }
    const work = () => fresh.house.db.act(stale, 'change-roles', async () => done())
    await expect(work()).rejects.toThrow('A fresh proof')
    expect((await fresh.house.db.act(stale, 'manage-accounts', async () => done())).done).toBe(true)
  })
})
