import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCandidateAccount, jobCaller } from '#access/public.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import { findCard } from '#people/public.ts'
import type { Caller } from '#platform/public.ts'
import { done, expectDone, type Id } from '#values/public.ts'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { cookieOf, type SmallRegion, smallRegion } from '../../../tests/small-region.ts'

describe('who looked at my data', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let naomi: Caller
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    region = await smallRegion(fresh.house)
    const { house } = fresh
    const { id } = expectDone(await addPerson(house, region.karin, { given: 'Naomi', prefix: '', family: 'Brink' }))
    const subject = expectDone(
      await house.db.act(region.karin, 'see-dossier', async (act) => {
        const card = await findCard(act, id as Id<'Dossier'>)
        await act.look(card ? [card] : [], 'dossier')
        return done(card?.subject as Id<'Subject'>)
      }),
    )
    const job = jobCaller(region.region, 'tests')
    const account = expectDone(
      await addCandidateAccount(house, job, { name: 'Naomi Brink', email: 'naomi@mail.example', subject }),
    )
    naomi = { ...region.karin, kind: 'person', name: 'Naomi Brink', account, subject, organisation: null, roles: [] }
  })
  afterAll(() => fresh.close())

  const page = async (who: Caller) =>
    fresh.app.inject({ method: 'GET', url: '/my/looks', cookies: await cookieOf(fresh.house, who) })

  it('says who, of which organisation and why, and who may look', async () => {
    const { statusCode, body } = await page(naomi)
    expect(statusCode).toBe(200)
    for (const text of [
      'Karin Wassink',
      'Werkcentrum Hanzestroom',
      'om samen werk te zoeken',
      '1 keer gekeken',
      '1 keer iets veranderd',
      'Vraag waarom',
      'Wie mag kijken',
    ])
      expect(body).toContain(text)
  })

  it('leaves out her own looks, and sends no script', async () => {
    await page(naomi)
    const { body } = await page(naomi)
    expect(body.match(/class="sk-look"/g)).toHaveLength(1)
    expect(body).not.toContain('<script')
  })

  it('is not there for a professional', async () => {
    expect((await page(region.karin)).statusCode).not.toBe(200)
  })
})
