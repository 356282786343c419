import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'
import type { Somebody } from './by/somebody.ts'

/** So many taps, keys and filled fields at the most, and how many of them are typed. Who needs more fails the story. */
const budgets = {
  'see my one route and the next step': { inputs: 0, typed: 0 },
  'see who looked, and ask a question about it': { inputs: 3, typed: 0 },
  'write down the work of an employer and share it': { inputs: 6, typed: 3 },
  'answer a proposal from the link': { inputs: 2, typed: 0 },
  'see the best fits with every reason': { inputs: 1, typed: 0 },
  'begin a note while talking': { inputs: 1, typed: 0 },
  'share a vacancy with the region': { inputs: 2, typed: 0 },
  'ask the person, with the way back': { inputs: 3, typed: 0 },
  'open what waits on my list': { inputs: 1, typed: 0 },
  'stop somebody who left, everywhere': { inputs: 2, typed: 0 },
}

describe('In few taps', () => {
  let open: OpenRegion
  beforeAll(async () => {
    open = await openRegion()
  }, 120_000)
  afterAll(() => open?.close())

  /** From the page where somebody begins; what it takes is counted from there. */
  function journey(
    name: keyof typeof budgets,
    who: string | null,
    from: string | (() => Promise<string>),
    walk: (somebody: Somebody) => Promise<unknown>,
    on: 'desktop' | 'phone' = 'desktop',
  ) {
    it(name, async () => {
      const somebody = await open.as(who, { on })
      await somebody.goTo(typeof from === 'string' ? from : await from())
      const before = { inputs: somebody.inputs(), typed: somebody.typedFields() }
      await walk(somebody)
      expect(somebody.inputs() - before.inputs, 'inputs').toBeLessThanOrEqual(budgets[name].inputs)
      expect(somebody.typedFields() - before.typed, 'typed fields').toBeLessThanOrEqual(budgets[name].typed)
      await somebody.leave()
    })
  }

  const firstRow = async (who: string, path: string): Promise<Record<string, string>> => {
    const { rows } = (await open.ask(who, path)) as { rows: Record<string, string>[] }
    return rows[0] ?? {}
  }
  const employer = async () => `/employers/${(await firstRow('Karin Wassink', '/employers')).id}`
  const vacancyOf = async (state: string) => (await firstRow('Karin Wassink', `/vacancies?state=${state}`)).id

  journey(
    'see my one route and the next step',
    'Naomi van den Brink',
    '/my',
    (naomi) => naomi.reads('Er is een vraag voor u'),
    'phone',
  )

  journey(
    'see who looked, and ask a question about it',
    'Naomi van den Brink',
    '/my',
    async (naomi) => {
      await naomi.tap('Wie keek in mijn gegevens?')
      await naomi.tap(/^Vraag waarom/)
      await naomi.tap('Stuur mijn vraag')
      await naomi.reads('Uw vraag is verstuurd.')
    },
    'phone',
  )

  journey('write down the work of an employer and share it', 'Karin Wassink', employer, async (karin) => {
    await karin.tap('Vacature toevoegen')
    await karin.fill('Hoe heet de baan?', 'Hulp in de kas')
    await karin.fill('Welk beroep is het?', 'Schoonmaker')
    await karin.fill('Uren per week, minstens', '24')
    await karin.tap('Bewaar en deel met de regio')
    await karin.reads('De hele regio ziet Hulp in de kas nu.')
  })

  const cardOf = async () => {
    const karin = await open.as('Karin Wassink')
    await karin.goTo('/proposals?phase=proposed')
    await karin.page.locator('main a[href^="/proposals/"]').first().click()
    await karin.page.waitForURL(/proposals\/[0-9a-f-]{36}/)
    await karin.tap(/[Ll]ink voor de werkgever/)
    const path = new URL(await karin.page.getByLabel('De link voor de werkgever').inputValue()).pathname
    await karin.leave()
    return path
  }
  journey(
    'answer a proposal from the link',
    null,
    cardOf,
    async (employer) => {
      await employer.tap('Ja, bel mij')
      await employer.reads(/Wij bellen u binnen één werkdag/)
    },
    'phone',
  )

  journey('see the best fits with every reason', 'Karin Wassink', '/vacancies?q=orderpicker', async (karin) => {
    await karin.tap('Orderpicker')
    await karin.page.waitForURL(/vacancies\/[0-9a-f-]{36}/)
    const first = karin.page.locator('.sk-match').first()
    await first.waitFor()
    expect(await first.locator('.sk-reason__points').count()).toBeGreaterThan(2)
  })

  const somebodyToTalkTo = async () => `/people/${(await firstRow('Karin Wassink', '/people')).id}`
  journey('begin a note while talking', 'Karin Wassink', somebodyToTalkTo, async (karin) => {
    await karin.press('Alt+n')
    await karin.page.waitForURL(/note$/)
    await karin.page.locator('textarea[name=text]:focus').waitFor()
  })

  const ofTheTeam = async () => `/vacancies/${await vacancyOf('team')}/about`
  journey('share a vacancy with the region', 'Karin Wassink', ofTheTeam, async (karin) => {
    await karin.tap('Deel met de regio')
    await karin.reads(/De hele regio ziet/)
  })

  const orderpicker = async () => `/vacancies/${(await firstRow('Karin Wassink', '/vacancies?q=orderpicker')).id}`
  journey('ask the person, with the way back', 'Karin Wassink', orderpicker, async (karin) => {
    await karin.tap(/^Vraag het eerst aan/)
    await karin.tap('Maak ongedaan')
    await karin.reads('Teruggehaald.')
  })

  journey('open what waits on my list', 'Karin Wassink', '/work', async (karin) => {
    const first = karin.page.locator('.sk-task-list a').first()
    const to = (await first.getAttribute('href')) ?? ''
    await karin.tap((await first.textContent()) ?? '')
    await karin.page.waitForURL((url) => url.pathname + url.search === to)
  })

  journey('stop somebody who left, everywhere', 'Ton Evers', '/admin/accounts?q=Slotboom', async (ton) => {
    await ton.tap(/Slotboom/)
    await ton.tap('Deze persoon nu stoppen')
    await ton.reads('Gestopt en afgemeld')
  })
})
