import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { withClient } from '#platform/public.ts'
import { addDays, day, type Id } from '#values/public.ts'
import { freshApp, movableClock } from '../../../tests/fresh-region.ts'
import { aKnownPerson } from '../../../tests/known-person.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'
import { writeDigests } from './digest.letter.ts'

const anHour = 3600

describe('the letter about what waits', () => {
  // The night before Monday 23 November.
  const time = movableClock('2026-11-23T02:23:00Z')
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  let dossier: Id<'Dossier'>
  beforeAll(async () => {
    fresh = await freshApp({ clock: time.clock })
    region = await smallRegion(fresh.house)
    ;({ dossier } = await aKnownPerson(fresh.house, region, '123456782'))
  })
  afterAll(() => fresh.close())

  const sql = async (text: string) => {
    const url = new URL(inject('adminUrl'))
    url.pathname = new URL(fresh.urls.owner).pathname
    return withClient(url.href, async (client) => (await client.query(text)).rows)
  }
  const night = () => writeDigests(fresh.house, { name: 'DayBegan', region: region.region })
  const letters = () => sql(`select to_address, subject, body from platform.mail where body like '%/work%' order by id`)
  const promises = (nextDay: string) =>
    throughHttp(fresh).call(region.karin, 'POST', `/people/${dossier}/notes`, {
      ...{ kind: 'talk', text: 'Belde.', nextDay, nextWhat: 'Bel terug over de fiets' },
    })

  it('comes to nobody for whom nothing is due', async () => {
    await promises(addDays(day(fresh.house.clock.today()), 3))
    await night()
    expect(await letters()).toEqual([])
  })

  it('counts what is for today and what is late, and names nobody', async () => {
    await promises(fresh.house.clock.today())
    await night()
    const [{ email }] = await sql(`select email from access.account where id = '${region.karin.account}'`)
    const sent = await letters()
    expect(sent).toMatchObject([{ to_address: email, subject: 'Er wacht één ding op je' }])
    expect(sent[0].body).toContain('Voor vandaag: 1.')
    expect(JSON.stringify(sent)).not.toMatch(/Naomi|Brink|fiets/)
    expect(await sql(`select * from access.look where screen = 'digest'`)).toEqual([])
  })

  it('comes once a day, also when the night runs twice, and not in the weekend', async () => {
    await night()
    expect(await letters()).toHaveLength(1)
    time.passes(5 * 24 * anHour)
    await night()
    expect(await letters()).toHaveLength(1)
    time.passes(2 * 24 * anHour)
    await night()
    expect((await letters()).map(({ subject }) => subject)).toHaveLength(2)
  })

  it('stays away from who does not want it', async () => {
    time.passes(24 * anHour)
    const own = { intent: 'details', name: 'Karin Wassink', lang: 'nl', digest: 'never' }
    expect((await throughHttp(fresh).post(region.karin, '/account', own)).statusCode).toBe(303)
    await night()
    expect(await letters()).toHaveLength(2)
  })
})
