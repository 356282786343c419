import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPeriod, aRoute, type CoachingRegion, coachingRegion, reach } from '../../../tests/coaching-region.ts'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { personOf } from '../../../tests/known-person.ts'
import { throughHttp } from '../../../tests/through-http.ts'

interface Pages {
  readonly rows: readonly { id: string; since: string }[]
  readonly next: string | null
}

describe('the routes of a firm with many people', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: CoachingRegion
  let http: ReturnType<typeof throughHttp>
  const made: string[] = []
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
    region = await coachingRegion(fresh.house)
    http = throughHttp(fresh)
    for (let at = 0; at < 103; at++) made.push(await somebodyCoached(at))
  }, 120_000)
  afterAll(() => fresh.close())

  const list = async (query: string) =>
    (await http.call<Pages>(region.marijke, 'GET', `/coaching/routes?${query}`)).body

  it('stand on pages of fifty, each once, until there is no next one', async () => {
    const seen: string[] = []
    const lengths: number[] = []
    let next: string | null = ''
    while (next !== null) {
      const page: Pages = await list(`show=firm${next ? `&after=${next}` : ''}`)
      lengths.push(page.rows.length)
      seen.push(...page.rows.map(({ id }) => id))
      next = page.next
    }
    expect(lengths).toEqual([50, 50, 3])
    expect(seen.toSorted()).toEqual(made.toSorted())
  })

  it('offer no next page where the last one is full', async () => {
    const first = await list('show=mine')
    expect([first.rows.length, first.next]).toEqual([50, null])
  })

  it('start from the top for an address that is no place', async () => {
    for (const after of ['x', Buffer.from('["2026-02-31","y"]').toString('base64url')])
      expect((await list(`show=firm&after=${after}`)).rows).toEqual((await list('show=firm')).rows)
  })

  it('lead on and back on their page', async () => {
    const first = (await http.get(region.marijke, '/coaching?show=firm')).body
    const onwards = /href="(\/coaching\?show=firm&amp;after=[^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(first).toContain('50 trajecten, wat het laatst bewoog eerst')
    const second = (await http.get(region.marijke, onwards)).body
    expect(second).toContain('href="/coaching?show=firm"')
    expect(second).toContain('50 trajecten')
  })

  /** Half of the first hundred are Marijke's, so that her own are one full page. */
  async function somebodyCoached(at: number): Promise<string> {
    const given = `Somebody${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`
    const added = await http.call<{ id: string }>(region.karin, 'POST', '/people', { given, family: 'Idrissi' })
    const person = await personOf(fresh.house, region.karin, added.body.id)
    await reach(fresh.house, region, person, region.stapsteen)
    const coach = at < 100 && at % 2 === 0 ? region.marijke.account : region.tom.account
    const route = await aRoute(fresh.house, region, { ...person, coach })
    if (at === 0) {
      await reach(fresh.house, region, person, region.uwv)
      await aPeriod(fresh.house, region, route, person)
    }
    return route
  }
})
