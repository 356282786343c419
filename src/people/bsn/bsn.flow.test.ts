import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, withClient } from '#platform/public.ts'
import { expectDone } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { addPerson } from '../dossiers/add-person.ts'
import { NewPerson } from '../dossiers/new-person.shapes.ts'
import { openBsn } from './open-bsn.ts'

const asked = { origin: 'http://localhost:80', host: 'localhost:80' }
const bsn = '123456782'

describe('a BSN on a page', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let hers: string
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    hers = await adds(region.fatima)
  })
  afterAll(() => fresh.close())

  const adds = async (who: Caller) => {
    const person = NewPerson.parse({ given: 'Ada', family: 'Vos', bsn })
    return expectDone(await addPerson(fresh.house, who, person)).id as string
  }
  const opens = async (who: Caller, id: string, later = 0, method: 'GET' | 'POST' = 'POST') => {
    const cookies = await cookieOf(fresh.house, who)
    time.passes(later)
    const headers = { ...asked, 'content-type': 'application/x-www-form-urlencoded' }
    return fresh.app.inject({ method, url: `/people/${id}`, cookies, headers, payload: '_key=k' })
  }
  const looks = () =>
    withClient(fresh.urls.owner, async (client) => {
      const { rows } = await client.query(`select what, purpose, screen from access.look where permission = 'open-bsn'`)
      return rows
    })

  it('stands there by its end alone, until somebody asks', async () => {
    const page = await opens(region.fatima, hers, 0, 'GET')
    expect(page.body).toContain('*****6782')
    expect(page.body).not.toContain(bsn)
    expect(await looks()).toEqual([])
  })

  it('is shown whole by one press, as a look of its own, and stands in no address or title', async () => {
    const page = await opens(region.fatima, hers)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain(bsn)
    expect(/<title>(.*?)<\/title>/.exec(page.body)?.[1]).not.toContain(bsn)
    expect(page.headers['cache-control']).toBe('no-store')
    expect(await looks()).toEqual([{ what: 'bsn', purpose: 'identification', screen: `/people/${hers}` }])
    expect((await opens(region.fatima, hers, 0, 'GET')).body).not.toContain(bsn)
  })

  it('asks who is there when that was more than five minutes ago', async () => {
    const answer = await opens(region.fatima, hers, 301)
    expect(answer.headers.location).toBe(`/step-up?next=${encodeURIComponent(`/people/${hers}`)}`)
    expect(answer.body).not.toContain(bsn)
  })

  it('is not there for a service point, also of somebody whose file it keeps itself', async () => {
    const own = await adds(region.karin)
    const caseManager: Caller = { ...region.karin, roles: ['case-manager'] }
    const page = await opens(region.karin, own, 0, 'GET')
    expect(page.body).not.toMatch(/(?<![\w-])6782(?![\w-])/)
    expect((await opens(caseManager, own)).statusCode).toBe(403)
    const opened = await openBsn(fresh.house, caseManager, own as Parameters<typeof openBsn>[2])
    expect(opened).toMatchObject({ done: false, refusal: { because: 'no-bsn' } })
  })

  it('does not exist for another organisation', async () => {
    expect((await opens(region.henk, hers)).statusCode).toBe(403)
    const elsewhere: Caller = { ...region.henk, roles: ['case-manager'] }
    const opened = await openBsn(fresh.house, elsewhere, hers as Parameters<typeof openBsn>[2])
    expect(opened).toMatchObject({ done: false, refusal: { because: 'not-found' } })
  })
})
