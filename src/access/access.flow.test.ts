import { generateSync } from 'otplib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstAdministratorLink } from '#access/public.ts'
import { freshApp } from '../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../tests/small-region.ts'

type App = Awaited<ReturnType<typeof freshApp>>
type Cookies = Record<string, string>

const password = 'paarse fiets zingt zacht'
const host = 'localhost:80'

/** A form as a browser sends it. */
const poster =
  (fresh: App) =>
  async (
    url: string,
    fields: Record<string, string>,
    cookies: Cookies = {},
    origin: string | null = `http://${host}`,
  ) =>
    fresh.app.inject({
      method: 'POST',
      url,
      cookies,
      headers: {
        host,
        'content-type': 'application/x-www-form-urlencoded',
        ...(origin ? { origin } : {}),
      },
      payload: new URLSearchParams(fields).toString(),
    })

const keptIn = (response: { cookies: unknown }, name: string): string =>
  (response.cookies as { name: string; value: string }[]).find((cookie) => cookie.name === name)?.value ?? ''

const text = (html: string): string => html.replaceAll(/<!-- -->|<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('a region of one’s own, through the pages', () => {
  let fresh: App
  let post: ReturnType<typeof poster>
  let admin: Cookies
  let secret: string
  beforeAll(async () => {
    fresh = await freshApp()
    post = poster(fresh)
  })
  afterAll(() => fresh.close())

  const get = (url: string, cookies: Cookies = {}) =>
    fresh.app.inject({ method: 'GET', url, cookies, headers: { host } })
  const code = (shift = 0) => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + shift * 30 })

  it('shows two doors while there is no region', async () => {
    const page = await get('/')
    expect(page.statusCode).toBe(200)
    expect(text(page.body)).toContain('Rondkijken in de verzonnen regio')
    expect(text(page.body)).toContain('Met de eigen regio beginnen')
  })

  it('begins by the link from the terminal, and not by one that was made up', async () => {
    expect((await get('/start-region?key=made-up')).statusCode).toBe(410)
    const url = new URL((await firstAdministratorLink(fresh.house)) ?? '')
    const fields = {
      region: 'Lindestreek',
      organisation: 'Werkplein',
      name: 'Anna Smit',
      email: 'anna@werkplein.example',
    }
    const refused = await post(url.pathname + url.search, { ...fields, password: 'werkplein123' })
    expect(refused.statusCode).toBe(422)
    const begun = await post(url.pathname + url.search, { ...fields, password })
    expect(begun.statusCode).toBe(303)
    const step = { 'signing-in': keptIn(begun, 'signing-in') }
    const setUp = await get('/sign-in/telephone', step)
    expect(setUp.body).not.toContain('style="')
    secret = /<code[^>]*>([A-Z2-7 ]+)<\/code>/.exec(setUp.body)?.[1]?.replaceAll(' ', '') ?? ''
    const wrong = await post('/sign-in/telephone?next=%2Fadmin', { code: '000000' }, step)
    expect(wrong.statusCode).toBe(422)
    const confirmed = await post('/sign-in/telephone?next=%2Fadmin', { code: code(-1) }, step)
    expect(confirmed.statusCode).toBe(200)
    expect(confirmed.body.match(/<code>[a-z2-9]{5}-[a-z2-9]{5}<\/code>/g)).toHaveLength(10)
    admin = { session: keptIn(confirmed, 'session') }
    expect(text((await get('/admin', admin)).body)).toContain('De regio is nog leeg')
  })

  it('cannot begin a second time, nor load the invented region beside it', async () => {
    const link = await firstAdministratorLink(fresh.house)
    expect(link).not.toContain('start-region')
    expect((await post('/look-around', {})).headers.location).toBe('/sign-in')
    const page = await get('/sign-in')
    expect(text(page.body)).toContain('Lindestreek')
    expect(text(page.body)).not.toContain('Kijk rond')
    expect((await post('/sign-in/as', { as: crypto.randomUUID() })).statusCode).toBe(404)
  })

  it('signs in with a password and then a code; each code once', async () => {
    const entered = await post('/sign-in', { email: 'Anna@werkplein.example ', password, next: '/who-is-who' })
    expect(entered.headers.location).toBe('/sign-in/code?next=%2Fwho-is-who')
    const step = { 'signing-in': keptIn(entered, 'signing-in') }
    expect((await get('/work', step)).headers.location).toContain('/sign-in')
    const signedIn = await post('/sign-in/code?next=%2Fwho-is-who', { code: code() }, step)
    expect(signedIn.headers.location).toBe('/who-is-who')
    const again = await post('/sign-in/code', { code: code() }, step)
    expect(again.statusCode).toBe(422)
    expect(text(again.body)).toContain('Deze code is al gebruikt')
  })

  it('says the same about a wrong password and an unknown address', async () => {
    const wrong = await post('/sign-in', { email: 'anna@werkplein.example', password: 'nope' })
    const unknown = await post('/sign-in', { email: 'nobody@werkplein.example', password: 'nope' })
    const sentence = 'Dit e-mailadres en dit wachtwoord horen niet bij elkaar.'
    expect([wrong.statusCode, unknown.statusCode]).toEqual([422, 422])
    for (const page of [wrong, unknown]) expect(text(page.body)).toContain(sentence)
    expect(wrong.body).not.toContain('nope')
  })

  it('does not take a form that came from elsewhere, or from nowhere', async () => {
    const fields = { email: 'anna@werkplein.example', password }
    expect((await post('/sign-in', fields, {}, null)).statusCode).toBe(403)
    expect((await post('/sign-in', fields, {}, 'https://evil.example')).statusCode).toBe(403)
  })

  it('keeps the last administrator', async () => {
    const account = /\/admin\/accounts\/([0-9a-f-]{36})/.exec((await get('/admin/accounts', admin)).body)?.[1]
    const stopped = await post(`/admin/accounts/${account}`, { intent: 'stop' }, admin)
    expect(stopped.statusCode).toBe(409)
    expect(text(stopped.body)).toContain('Dit is de laatste beheerder')
  })

  it('invites a colleague by a letter that the administrator can hand over', async () => {
    const form = await get('/admin/accounts/new', admin)
    const organisation = /<option value="([0-9a-f-]{36})"/.exec(form.body)?.[1] ?? ''
    const fields = {
      name: 'Bram Vos',
      email: 'bram@werkplein.example',
      lang: 'nl',
      organisation,
      role: 'account-manager',
    }
    expect((await post('/admin/accounts/new', fields, admin)).headers.location).toBe('/admin/mail')
    const mail = await get('/admin/mail', admin)
    const link = /\/link\?key=[\w-]+/.exec(mail.body)?.[0] ?? ''
    expect(text((await get(link)).body)).toContain('Welkom, Bram Vos')
    const taken = await post(link, { password })
    expect(taken.headers.location).toBe('/sign-in/telephone')
    expect((await get(link)).statusCode).toBe(410)
    expect((await post('/admin/accounts/new', fields, admin)).statusCode).toBe(409)
  })

  it('answers 404 to an address with a broken id', async () => {
    for (const url of ['/admin/accounts/1', '/admin/organisations/nonsense'])
      expect((await get(url, admin)).statusCode).toBe(404)
  })

  it('has statements for everybody, in two languages', async () => {
    for (const url of ['/about', '/privacy', '/accessibility'])
      for (const lang of ['nl', 'en']) expect((await get(`${url}?lang=${lang}`)).statusCode).toBe(200)
  })
})

describe('access in a region at work', () => {
  let fresh: App
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshApp()
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  const call = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, cookies: Cookies, body?: object) =>
    fresh.app.inject({
      method,
      url: `/api/v1${url}`,
      cookies,
      headers: { host, origin: `http://${host}` },
      ...(body ? { payload: body } : {}),
    })

  it('stops somebody within one request, and lets them in again', async () => {
    const [ton, henk] = [await cookieOf(fresh.house, region.ton), await cookieOf(fresh.house, region.henk)]
    expect((await call('GET', '/me', henk)).statusCode).toBe(200)
    expect((await call('POST', `/accounts/${region.henk.account}/disablement`, ton)).statusCode).toBe(204)
    expect((await call('GET', '/me', henk)).statusCode).toBe(401)
    expect((await call('DELETE', `/accounts/${region.henk.account}/disablement`, ton)).statusCode).toBe(204)
    expect((await call('GET', '/me', await cookieOf(fresh.house, region.henk))).statusCode).toBe(200)
  })

  it('lets nobody but an administrator change who may do what', async () => {
    const karin = await cookieOf(fresh.house, region.karin)
    const seat = { organisation: region.workCentre, role: 'administrator' }
    expect((await call('POST', `/accounts/${region.karin.account}/roles`, karin, seat)).statusCode).toBe(403)
    expect((await call('GET', '/accounts', karin)).statusCode).toBe(403)
    expect((await call('PUT', '/region', karin, { name: 'Mine', confirmEveryWeeks: 6 })).statusCode).toBe(403)
  })

  it('lets no other site use a cookie, also not behind a header that is no token', async () => {
    const karin = await cookieOf(fresh.house, region.karin)
    for (const authorization of ['Basic eDp5', 'Bearer', 'Bearer two words']) {
      const answer = await fresh.app.inject({
        method: 'POST',
        url: '/api/v1/me/tokens',
        cookies: karin,
        headers: { host, origin: 'http://elsewhere.example', authorization },
        payload: { name: 'Not mine' },
      })
      expect([authorization, answer.statusCode]).toEqual([authorization, 403])
    }
  })

  it('reads an address as if the null sign was not there', async () => {
    const ton = await cookieOf(fresh.house, region.ton)
    const found = await fresh.app.inject({ url: '/admin/accounts?q=%00karin', cookies: ton, headers: { host } })
    expect(found.statusCode).toBe(200)
    expect(found.body).toContain('Karin Wassink')
  })

  it('takes what is sent six times at the same moment once, and never breaks over it', async () => {
    const ton = await cookieOf(fresh.house, region.ton)
    const sixTimes = async (url: string, body: object) =>
      (await Promise.all(Array.from({ length: 6 }, () => call('POST', url, ton, body)))).map((one) => one.statusCode)
    const seat = { organisation: region.deKade, role: 'approver' }
    const given = await sixTimes(`/accounts/${region.fatima.account}/roles`, seat)
    expect(given.toSorted()).toEqual([201, 409, 409, 409, 409, 409])
    const away = { absent: region.karin.account, standIn: region.loes.account, from: '2030-01-07', until: '2030-01-11' }
    await sixTimes('/stand-ins', away)
    const listed = (await call('GET', '/stand-ins', ton)).json().rows
    expect(listed.filter(({ from }: { from: string }) => from === '2030-01-07')).toHaveLength(1)
  })

  it('lets one of two organisations take a name that both want at the same moment', async () => {
    const ton = await cookieOf(fresh.house, region.ton)
    const wanted = { name: 'Samen Verder', kind: 'other' }
    const made = await Promise.all(
      ['Een', 'Twee', 'Drie'].map((name) => call('POST', '/organisations', ton, { name, kind: 'other' })),
    )
    const renamed = await Promise.all(made.map((one) => call('PUT', `/organisations/${one.json().id}`, ton, wanted)))
    expect(renamed.map((one) => one.statusCode).toSorted()).toEqual([204, 409, 409])
  })

  it('gives and ends a role at once; the last administrator stays', async () => {
    const ton = await cookieOf(fresh.house, region.ton)
    const seat = { organisation: region.municipality, role: 'administrator' }
    const given = await call('POST', `/accounts/${region.fatima.account}/roles`, ton, seat)
    expect(given.statusCode).toBe(201)
    const fatima = await cookieOf(fresh.house, region.fatima)
    expect((await call('GET', '/me', fatima)).json().roles).toContain('administrator')
    expect((await call('POST', `/accounts/${region.fatima.account}/roles`, ton, seat)).statusCode).toBe(409)
    const url = `/accounts/${region.fatima.account}/roles/${given.json().id}`
    expect((await call('DELETE', url, ton)).statusCode).toBe(204)
    expect((await call('GET', '/me', fatima)).json().roles).not.toContain('administrator')
    expect((await call('POST', `/accounts/${region.ton.account}/disablement`, ton)).json()).toMatchObject({
      because: 'last-administrator',
    })
  })

  it('shows a token once, and ends it with the next request', async () => {
    const karin = await cookieOf(fresh.house, region.karin)
    const made = (await call('POST', '/me/tokens', karin, { name: 'A report' })).json()
    const asProgram = () =>
      fresh.app.inject({ method: 'GET', url: '/api/v1/me', headers: { authorization: `Bearer ${made.token}` } })
    expect((await asProgram()).json()).toMatchObject({ name: 'Karin Wassink' })
    expect((await call('GET', '/me/tokens', karin)).body).not.toContain(made.token)
    await call('DELETE', `/me/tokens/${made.id}`, karin)
    expect((await asProgram()).statusCode).toBe(401)
  })

  it('arranges a stand-in, never for oneself by oneself', async () => {
    const karin = await cookieOf(fresh.house, region.karin)
    const days = { from: '2030-01-01', until: '2030-01-12' }
    const own = { standIn: region.karin.account, ...days }
    expect((await call('POST', '/me/stand-ins', karin, own)).json()).toMatchObject({ because: 'own-stand-in' })
    const made = await call('POST', '/me/stand-ins', karin, { standIn: region.loes.account, ...days })
    expect(made.statusCode).toBe(201)
    const henk = await cookieOf(fresh.house, region.henk)
    expect((await call('DELETE', `/me/stand-ins/${made.json().id}`, henk)).statusCode).toBe(404)
    expect((await call('DELETE', `/me/stand-ins/${made.json().id}`, karin)).statusCode).toBe(204)
  })

  it('does not end an organisation where people work', async () => {
    const ton = await cookieOf(fresh.house, region.ton)
    expect((await call('POST', `/organisations/${region.deKade}/ending`, ton)).json()).toMatchObject({
      because: 'people-still-there',
    })
    const { id } = (await call('POST', '/organisations', ton, { name: 'Tijdelijk', kind: 'other' })).json()
    expect((await call('POST', `/organisations/${id}/ending`, ton)).statusCode).toBe(204)
    expect((await call('POST', `/organisations/${id}/ending`, ton)).statusCode).toBe(404)
  })
})
