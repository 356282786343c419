import { generateSync } from 'otplib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '#people/dossiers/add-person.ts'
import type { Caller } from '#platform/public.ts'
import { done, expectDone, type Id } from '#values/public.ts'
import { byHandIn } from '../../../tests/aged-log.ts'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { aKnownPerson } from '../../../tests/known-person.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { hashPassword } from '../credentials/hash-password.ts'
import { startSession } from '../public.ts'

const own = { origin: 'http://localhost:80', host: 'localhost:80' }
const form = { ...own, 'content-type': 'application/x-www-form-urlencoded' }

/** Ria is the mentor of Naomi and of Bram. */
describe('the account of who acts for somebody', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let naomi: Caller
  let cookies: { session: string }
  const actings: Record<string, string> = {}
  let account: Id<'Account'>
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    region = await smallRegion(fresh.house)
    const known = await aKnownPerson(fresh.house, region, '123456782')
    naomi = known.self
    const bram = expectDone(await addPerson(fresh.house, region.karin, { given: 'Bram', family: 'Vos' } as never)).id
    const mentor = { name: 'Ria Mulder', kind: 'mentor', restsOn: 'court-order', email: 'ria@mentor.example' }
    for (const [who, dossier] of Object.entries({ naomi: known.dossier, bram })) {
      const entered = await throughHttp(fresh).call(region.karin, 'POST', `/people/${dossier}/acting`, mentor)
      actings[who] = String(entered.body.id)
    }
    const { rows } = await byHandIn(fresh, 'select account_id from access.acting limit 1')
    account = rows[0].account_id
    const guest = { ...region.karin, kind: 'guest', account: null, organisation: null, roles: [] } as Caller
    const session = await fresh.house.db.act(guest, 'sign-in', async (act) =>
      done(await startSession(act, account, { secondFactor: true })),
    )
    cookies = { session: expectDone(session) }
  })
  afterAll(() => fresh.close())

  const get = (url: string) => fresh.app.inject({ method: 'GET', url, cookies, headers: own })
  const post = (url: string, fields: Record<string, string>) =>
    fresh.app.inject({ method: 'POST', url, cookies, headers: form, payload: String(new URLSearchParams(fields)) })
  const chooses = (who: string) =>
    fresh.app.inject({
      ...{ method: 'PUT', url: '/api/v1/me/acting', cookies, headers: own },
      payload: { acting: actings[who] },
    })

  it('says with every change through the API for whom it is, and nothing reaches somebody else', async () => {
    const asks = (actingFor?: string) =>
      fresh.app.inject({
        ...{ method: 'POST', url: '/api/v1/my/rights', cookies, payload: { kind: 'restriction' } },
        headers: { ...own, ...(actingFor ? { 'acting-for': actingFor } : {}) },
      })
    const askedFor = async () => (await byHandIn(fresh, 'select subject_id from access.rights_request')).rows
    expect((await chooses('bram')).statusCode).toBe(200)
    for (const [said, because] of [
      [undefined, 'say-for-whom'],
      [actings.naomi, 'for-somebody-else'],
      ['nobody', 'for-somebody-else'],
    ] as const) {
      const answer = await asks(said)
      expect([answer.statusCode, answer.json().because]).toEqual([409, because])
    }
    expect(await askedFor()).toEqual([])
    expect((await asks(actings.bram)).statusCode).toBe(204)
    const [row, ...more] = await askedFor()
    expect([row.subject_id === naomi.subject, more]).toEqual([false, []])
    const read = await fresh.app.inject({ url: '/api/v1/my/data', cookies, headers: own })
    expect(read.statusCode).toBe(200)
    const { paths } = (await get('/api/v1/openapi.json')).json()
    const names = (path: string) => paths[path].post.parameters.map(({ name }: { name: string }) => name)
    expect([names('/my/rights').includes('Acting-For'), names('/people').includes('Acting-For')]).toEqual([true, false])
  })

  it('has a telephone with codes and codes on paper of its own, and names nobody there', async () => {
    const overview = await get('/my/account')
    expect(overview.body).toContain('href="/my/account/telephone"')
    expect((await get('/my/account/recovery-codes')).headers.location).toBe('/my/account/telephone')
    const page = await get('/my/account/telephone')
    expect(page.body).toContain('Andere telefoon')
    for (const { body } of [overview, page]) expect(body).not.toMatch(/U regelt dit voor|Bram Vos/)
    expect((await get('/my')).body).toContain('U regelt dit voor Bram Vos.')
    const [password, secret] = ['vier losse woorden hier', /sk-secret[^>]*>([^<]+)</.exec(page.body)?.[1] ?? '']
    await byHandIn(
      fresh,
      `insert into access.credential (account_id, region_id, password_hash, changed_at) values ($1, $2, $3, now())
        on conflict (account_id) do update set password_hash = excluded.password_hash`,
      [account, region.region, await hashPassword(password)],
    )
    const sets = (more: object) => post('/my/account/telephone', { code: '000000', password, ...more })
    expect((await sets({ password: 'another password' })).body).toContain('Dit is niet uw wachtwoord van nu.')
    expect((await sets({})).statusCode).toBe(422)
    const epoch = Math.floor(Date.parse(fresh.house.clock.now()) / 1000)
    const changed = await sets({ code: generateSync({ secret: secret.replaceAll(' ', ''), epoch }) })
    expect(changed.body).toContain('Bewaar deze tien codes')
    expect((await get('/my/account')).body).toContain('Nog 10')
    const renewed = await post('/my/account/recovery-codes', { password })
    expect(renewed.body).toContain('href="/my/account"')
    expect(renewed.body.match(/<code>/g)).toHaveLength(10)
  })

  it('is the only one with them: who needs no telephone is told nothing of a password there', async () => {
    for (const [address, status] of [
      ['/account/telephone', 302],
      ['/account/recovery-codes', 302],
      ['/my/account/telephone', 403],
    ] as const)
      for (const password of ['an old password', 'vier losse woorden hier']) {
        const hers = await throughHttp(fresh).post(naomi, address, { code: '000000', password })
        expect([address, hers.statusCode, /wachtwoord van nu/.test(hers.body)]).toEqual([address, status, false])
      }
  })
})
