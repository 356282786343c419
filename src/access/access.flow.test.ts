import { generateSync } from 'otplib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstAdministratorLink } from '#access/public.ts'
import { freshApp } from '../../tests/fresh-region.ts'

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
