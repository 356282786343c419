import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'

describe('Somebody from another organisation sees nothing', () => {
  let open: OpenRegion
  let naomi: string
  beforeAll(async () => {
    open = await openRegion()
    const { rows } = (await open.ask('Karin Wassink', '/people?q=naomi')) as { rows: { id: string }[] }
    naomi = rows[0]?.id ?? ''
  }, 120_000)
  afterAll(() => open?.close())

  it('Henk of De Kade, who has nothing to do with Naomi, finds her in no list, no search and no count', async () => {
    const henk = await open.as('Henk Slotboom')
    await henk.goTo('/people?q=naomi')
    await henk.reads('Henk Slotboom')
    await henk.doesNotRead(/Brink, Naomi/)
    await henk.goTo('/search?q=naomi')
    await henk.doesNotRead(/Brink, Naomi|Naomi van den Brink/)
    await henk.leave()
  })

  it('her address answers Henk as one that was made up', async () => {
    const henk = await open.as('Henk Slotboom')
    const texts = []
    for (const id of [naomi, '00000000-0000-4000-8000-000000000000']) {
      const answer = await henk.page.goto(`${open.address}/people/${id}`)
      expect(answer?.status()).toBe(404)
      texts.push(await henk.page.locator('main').textContent())
    }
    expect(texts[0]).toBe(texts[1])
    await henk.leave()
  })

  it('Ton keeps the accounts and sees no dossiers', async () => {
    const ton = await open.as('Ton Evers')
    const answer = await ton.page.goto(`${open.address}/people`)
    expect(answer?.status()).toBe(403)
    await ton.leave()
  })

  it('Naomi reaches her own pages, and nobody else’s', async () => {
    const visitor = await open.as('Naomi van den Brink', { on: 'phone' })
    for (const path of ['/people', '/vacancies', '/work', '/admin', `/people/${naomi}`]) {
      await visitor.page.goto(`${open.address}${path}`)
      await visitor.doesNotRead(/Achterberg|Wijzig|Vaste begeleider/)
    }
    await visitor.leave()
  })
})
