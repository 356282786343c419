import { generateSync } from 'otplib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '#platform/public.ts'
import { done, expectDone, type Id } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { clientId, clientSecret, type Next, openidProvider } from '../../../tests/openid-provider.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { cookieOf, here, thereAndBack } from '../../../tests/there-and-back.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { addAccount, addCandidateAccount } from '../accounts/add-account.ts'
import { disableAccount, enableAccount } from '../accounts/disable-account.ts'
import { makeLink } from '../links/make-link.ts'
import { bsnHash } from '../relations/bsn-hash.ts'
import { subjectFor } from '../relations/relation.store.ts'
import { jobCaller } from '../sessions/guest.ts'
import { disconnectAccount } from './disconnect-account.ts'
import { readGoing, sealGoing } from './going-out.ts'
import { addProvider, turnProviderOff, turnProviderOn } from './manage-providers.ts'
import { ProviderSettings } from './openid.shapes.ts'
import type { ProviderId } from './provider.store.ts'

const levels = ['low', 'middle', 'high']
const bsn = '123456782'

describe('signing in by another house', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let house: Awaited<ReturnType<typeof openidProvider>>
  let ways: Record<'candidates' | 'employers' | 'professionals', ProviderId>
  let candidate: Id<'Account'>
  const moved = movableClock(new Date().toISOString())

  beforeAll(async () => {
    fresh = await freshApp({ clock: moved.clock })
    region = await smallRegion(fresh.house)
    house = await openidProvider(`${fresh.house.config.baseUrl}/sign-in/back`, levels)
    ways = {
      candidates: await wayFor({ audience: 'candidates', scope: 'bsn', bsnClaim: 'bsn', leastLevel: 'middle' }),
      employers: await wayFor({ audience: 'employers', scope: 'kvk', kvkClaim: 'kvk', leastLevel: 'middle' }),
      professionals: await wayFor({
        ...{ audience: 'professionals', organisation: region.workCentre, scope: 'email', emailClaim: 'email' },
        emailDomains: 'hanzestroom.example',
        secondFactorLevel: 'high',
      }),
    }
    candidate = await candidateWithBsn()
    ;({ leaves, comesBack, signsIn } = thereAndBack(fresh, house))
  })
  afterAll(async () => {
    await house.close()
    await fresh.close()
  })

  const wayFor = async (more: object) => {
    const settings = ProviderSettings.parse({
      ...{ button: 'Another house', issuer: house.issuer, clientId, clientSecret, levels: levels.join('\n'), ...more },
    })
    const id = expectDone(await addProvider(fresh.house, region.ton, settings))
    const once = { ...region.ton, idempotency: { key: id, fingerprint: 'on' } }
    expect(await turnProviderOn(fresh.house, once, id)).toEqual({ done: true })
    return id
  }
  const job = () => jobCaller(region.region, 'tests')
  const candidateWithBsn = async () => {
    const made = await fresh.house.db.act(job(), 'settle-region', async (act) =>
      done(await subjectFor(act, bsnHash(fresh.house, bsn as never))),
    )
    const subject = expectDone(made)
    const asked = { name: 'Naomi', email: 'naomi@example.nl', lang: 'nl' as const, subject }
    return expectDone(await addCandidateAccount(fresh.house, job(), asked as never)) as Id<'Account'>
  }

  let leaves: ReturnType<typeof thereAndBack>['leaves']
  let comesBack: ReturnType<typeof thereAndBack>['comesBack']
  let signsIn: ReturnType<typeof thereAndBack>['signsIn']
  const opens = async (session: string, url: string) =>
    (await fresh.app.inject({ url, headers: here, cookies: { session } })).statusCode
  const asOwner = (query: string) =>
    withClient(fresh.urls.owner, async (client) => {
      await client.query(
        'alter table access.openid_link no force row level security; alter table access.session no force row level security; alter table access.openid_provider no force row level security',
      )
      return (await client.query(query)).rows
    })

  const karin: Next = { sub: 'k-1', acr: 'high', claims: { email: 'Karin@hanzestroom.example', email_verified: true } }
  const naomi: Next = { sub: 'n-1', acr: 'middle', claims: { bsn: `s00000000:${bsn}` } }

  it('lets a candidate in whom a BSN finds, and notes how', async () => {
    const came = await signsIn(ways.candidates, naomi)
    expect(came).toMatchObject({ status: 303, to: '/' })
    const session = cookieOf(came.answer, 'session')
    expect(await opens(session, '/my/looks')).toBe(200)
    expect(cookieOf(came.answer, 'away')).toBe('')
    const [noted] = await asOwner(
      `select openid_level, openid_provider_id from access.session where account_id = '${candidate}'`,
    )
    expect(noted).toEqual({ openid_level: 'middle', openid_provider_id: ways.candidates })
  })

  it('knows her the next time by what the other house calls her, and keeps that only as a hash', async () => {
    expect(await signsIn(ways.candidates, { sub: 'n-1', acr: 'high' })).toMatchObject({ status: 303 })
    const [link] = await asOwner('select subject_hash from access.openid_link')
    expect(link.subject_hash).toHaveLength(32)
    expect(link.subject_hash.toString()).not.toContain('n-1')
  })

  it('refuses who is less sure than the region asks, with what to do', async () => {
    const came = await signsIn(ways.candidates, { ...naomi, acr: 'low' })
    expect(came.status).toBe(422)
    expect(came.page).toContain('niet zeker genoeg')
    expect(cookieOf(came.answer, 'session')).toBe('')
  })

  it('tells a candidate whom nobody knows to ask for an invitation, and makes no account', async () => {
    const came = await signsIn(ways.candidates, { sub: 'x-1', acr: 'high', claims: { bsn: '111222333' } })
    expect(came.page).toContain('Vraag uw contactpersoon om een uitnodiging')
  })

  it('lets a professional in by the account of her organisation, without our code when that is sure enough', async () => {
    const came = await signsIn(ways.professionals, karin, '?next=/people')
    expect(came).toMatchObject({ status: 303, to: '/people' })
    expect(await opens(cookieOf(came.answer, 'session'), '/people')).toBe(200)
  })

  it('asks our own code as well when the other house was less sure', async () => {
    const came = await signsIn(ways.professionals, { ...karin, acr: 'middle' })
    expect(came.to).toBe('/sign-in/telephone')
    const step = { 'signing-in': cookieOf(came.answer, 'signing-in') }
    const page = await fresh.app.inject({ url: came.to, headers: here, cookies: step })
    const secret = (/<code[^>]*>([A-Z2-7 ]{30,})<\/code>/.exec(page.body)?.[1] ?? '').replaceAll(' ', '')
    const code = generateSync({ secret, epoch: Math.floor(Date.parse(moved.clock.now()) / 1000) })
    const headers = { ...here, 'content-type': 'application/x-www-form-urlencoded' }
    const set = await fresh.app.inject({
      method: 'POST',
      url: came.to,
      headers,
      cookies: step,
      payload: `code=${code}`,
    })
    expect(await opens(cookieOf(set, 'session'), '/people')).toBe(200)
    const noted = await asOwner(
      `select second_factor, openid_level from access.session where openid_level = 'middle' and second_factor`,
    )
    expect(noted).toHaveLength(1)
  })

  it('lets nobody in who has no account there, whatever the other house says of her address', async () => {
    const asked = async (email: string, more: object = {}) =>
      (await signsIn(ways.professionals, { sub: email, acr: 'high', claims: { email, email_verified: true, ...more } }))
        .page
    const sentence = 'Er is geen account met dit adres'
    expect(await asked('nobody@hanzestroom.example')).toContain(sentence)
    expect(await asked('fatima@hanzewaard.example')).toContain(sentence)
    expect(await asked('naomi@example.nl')).toContain(sentence)
    expect(await asked('loes@hanzestroom.example', { email_verified: false })).toContain(sentence)
  })

  it('does not give an account to who got the address of somebody before her', async () => {
    const came = await signsIn(ways.professionals, { ...karin, sub: 'k-2' })
    expect(came.page).toContain('hoort daar bij iemand anders')
    const account = region.karin.account as Id<'Account'>
    expectDone(await disconnectAccount(fresh.house, region.ton, account))
    expect((await signsIn(ways.professionals, { ...karin, sub: 'k-2' })).status).toBe(303)
    expectDone(await disconnectAccount(fresh.house, region.ton, account))
  })

  it('keeps who came by her organisation within that organisation', async () => {
    const came = await signsIn(ways.professionals, karin)
    const session = cookieOf(came.answer, 'session')
    await fresh.house.db.act(job(), 'manage-accounts', async (act) => {
      const { keepSeat } = await import('../accounts/account.store.ts')
      return done(await keepSeat(act, region.karin.account as Id<'Account'>, region.deKade, 'job-coach', act.today))
    })
    const headers = { ...here, 'content-type': 'application/x-www-form-urlencoded' }
    await fresh.app.inject({
      ...{ method: 'POST', url: '/working-for', headers, cookies: { session } },
      payload: `organisation=${region.deKade}`,
    })
    const me = await fresh.app.inject({ url: '/api/v1/me', headers: here, cookies: { session } })
    expect(me.json()).toMatchObject({ organisation: region.workCentre })
  })

  it('lets an account in that stands only on the employer’s side, by her invitation, and for that company alone', async () => {
    const seats = [{ organisation: region.deKade, role: 'employer-side' as const }]
    const wim = { name: 'Wim Pot', email: 'wim@pot.example', lang: 'nl' as const, seats }
    const account = expectDone(await addAccount(fresh.house, job(), wim))
    const link = expectDone(
      await fresh.house.db.act(job(), 'manage-accounts', async (act) =>
        done(await makeLink(fresh.house, act, account, 'invitation')),
      ),
    )
    const key = new URL(link).searchParams.get('key') ?? ''
    const invited = await fresh.app.inject({ url: `/link?key=${key}`, headers: here })
    expect(invited.body).toContain(`/sign-in/with/${ways.employers}?key=`)
    const who: Next = { sub: 'w-1', acr: 'high', claims: { kvk: '12345678' } }
    expect((await signsIn(ways.employers, who)).page).toContain('nog geen account')
    const came = await signsIn(ways.employers, who, `?key=${key}`)
    expect(came.to).toBe('/sign-in/telephone')
    const again = await signsIn(ways.employers, { ...who, sub: 'w-2' }, `?key=${key}`)
    expect(again.page).toContain('nog geen account')
    const elsewhere = await signsIn(ways.employers, { ...who, claims: { kvk: '87654321' } })
    expect(elsewhere.page).toContain('ander bedrijf')
  })

  it('is over for who is disabled', async () => {
    const account = region.karin.account as Id<'Account'>
    expectDone(await disableAccount(fresh.house, region.ton, account))
    expect((await signsIn(ways.professionals, karin)).page).toContain('Er is geen account')
    expectDone(await enableAccount(fresh.house, region.ton, account))
    expect((await signsIn(ways.professionals, karin)).status).toBe(303)
  })

  it('takes an answer once, and only from who left', async () => {
    const came = await signsIn(ways.candidates, naomi)
    expect((await comesBack(came.search, came.away)).page).toContain('al gebruikt')
    expect((await comesBack(came.search, '')).page).toContain('Begin opnieuw')
    const other = await leaves(ways.candidates)
    expect((await comesBack(came.search, other.away)).page).toContain('Begin opnieuw')
    expect((await comesBack(came.search, `${came.away.slice(0, -2)}AA`)).page).toContain('Begin opnieuw')
  })

  it('trusts no answer to another question, and none that was signed with another key', async () => {
    const left = await leaves(ways.candidates)
    const back = await house.visit(left.address, naomi)
    const going = await readGoing(fresh.house, left.away, back.searchParams.get('state') ?? '')
    const other = sealGoing(fresh.house, { ...(going as NonNullable<typeof going>), nonce: 'another question' })
    expect((await comesBack(back.search, other)).page).toContain('niet te vertrouwen')
    expect((await signsIn(ways.candidates, { ...naomi, otherKey: true })).page).toContain('niet te vertrouwen')
  })

  it('says what to do when the other house is away, its clock is wrong, or she stops half-way', async () => {
    house.behaves({ sub: '', down: true })
    const away = await leaves(ways.candidates)
    expect(away.status).toBe(422)
    expect(away.page).toContain('antwoordt nu niet')
    house.behaves(naomi)
    const left = await leaves(ways.candidates)
    const back = await house.visit(left.address, naomi)
    house.behaves({ ...naomi, down: true })
    expect((await comesBack(back.search, left.away)).page).toContain('antwoordt nu niet')
    house.behaves(naomi)
    moved.passes(300)
    const late = await comesBack(back.search, left.away)
    expect(late.page).toContain('klokken')
    moved.passes(-300)
    expect((await signsIn(ways.candidates, { ...naomi, stops: true })).page).toContain('onderweg gestopt')
    moved.passes(11 * 60)
    expect((await comesBack(back.search, left.away)).page).toContain('Begin opnieuw')
    moved.passes(-11 * 60)
  })

  it('shows a button for each audience, and finds an organisation by the domain of an address', async () => {
    const page = await fresh.app.inject({ url: '/sign-in', headers: here })
    for (const way of Object.values(ways)) expect(page.body).toContain(`/sign-in/with/${way}`)
    const asked = async (email: string) => {
      const headers = { ...here, 'content-type': 'application/x-www-form-urlencoded' }
      const payload = String(new URLSearchParams({ email }))
      return fresh.app.inject({ method: 'POST', url: '/sign-in/organisation', headers, payload })
    }
    expect((await asked('anybody@hanzestroom.example')).body).toContain(`/sign-in/with/${ways.professionals}`)
    expect((await asked('anybody@elsewhere.example')).body).toContain('Gebruik uw wachtwoord')
  })

  it('is set up by an administrator alone, who is told what the other house says and never the secret', async () => {
    const http = throughHttp(fresh)
    const page = `/admin/sign-in/${ways.candidates}`
    expect((await http.get(region.karin, page)).statusCode).toBe(403)
    expect((await http.get(region.ton, page)).body).not.toContain(clientSecret)
    const tried = await http.post(region.ton, page, { intent: 'try' })
    expect(tried.body).toContain(`${house.issuer}/auth`)
    const asked = {
      audience: 'candidates',
      button: 'DigiD',
      issuer: 'http://digid.example',
      clientId,
      levels: 'a',
      leastLevel: 'b',
    }
    const wrong = await http.post(region.ton, '/admin/sign-in/new', asked)
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('begint')
    expect(wrong.body).toContain('Kies een niveau dat in de lijst staat')
  })

  it('signs out whoever came by a way that is turned off', async () => {
    const came = await signsIn(ways.candidates, naomi)
    const session = cookieOf(came.answer, 'session')
    expect(await opens(session, '/my/looks')).toBe(200)
    expectDone(await turnProviderOff(fresh.house, region.ton, ways.candidates))
    expect(await opens(session, '/my/looks')).toBe(302)
    expect((await leaves(ways.candidates)).status).toBe(404)
    expect((await comesBack(came.search, came.away)).page).toContain('dicht')
  })
})
