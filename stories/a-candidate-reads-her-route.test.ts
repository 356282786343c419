import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'

describe('A candidate reads the route', () => {
  let open: OpenRegion
  beforeAll(async () => {
    open = await openRegion()
  }, 120_000)
  afterAll(() => open?.close())

  const opened = async (lang: 'nl' | 'en', help: string) => {
    const yusuf = await open.as('Yusuf El Idrissi', { on: 'phone', javaScript: false, lang })
    await yusuf.goTo(`/my?lang=${lang}`)
    await yusuf.tap(help)
    return yusuf
  }

  it('one tap from the own page: five steps, what happens now, what to do, and who helps', async () => {
    const yusuf = await opened('nl', 'Mijn hulp')
    expect(yusuf.inputs()).toBe(1)
    await yusuf.reads('U hoeft nu niets te doen.')
    await yusuf.reads('Marijke Post helpt u.')
    const steps = yusuf.page.locator('main ol li')
    expect(await steps.count()).toBe(5)
    expect(await yusuf.page.locator('main [aria-current="step"]').count()).toBe(1)
    expect(await yusuf.page.locator('main a[href^="tel:"]').count()).toBe(1)
    await yusuf.leave()
  })

  it('in at most forty words, in English as well', async () => {
    for (const [lang, help] of [
      ['nl', 'Mijn hulp'],
      ['en', 'My help'],
    ] as const) {
      const yusuf = await opened(lang, help)
      const words = (await yusuf.page.locator('main').innerText()).match(/\p{L}{2,}/gu) ?? []
      expect(words.length, words.join(' ')).toBeLessThanOrEqual(40)
      await yusuf.leave()
    }
  })

  it('on one page of paper', async () => {
    const yusuf = await opened('nl', 'Mijn hulp')
    const paper = (await yusuf.page.pdf({ format: 'A4' })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await yusuf.leave()
  })
})
