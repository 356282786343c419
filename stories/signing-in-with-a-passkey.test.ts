import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { movableClock } from '../tests/fresh-region.ts'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'
import type { Somebody } from './by/somebody.ts'

describe('Signing in with a passkey', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let open: OpenRegion
  let naomi: Somebody
  beforeAll(async () => {
    open = await openRegion({ clock: time.clock })
    naomi = await open.as('Naomi van den Brink', { on: 'phone' })
    await withFinger(naomi.page)
  }, 120_000)
  afterAll(() => open?.close())

  it('Naomi adds one on her telephone, from her own page', async () => {
    await naomi.goTo('/my')
    await naomi.tap('Mijn account')
    await naomi.page
      .getByRole('link', { name: /Wijzig/ })
      .last()
      .click()
    await naomi.fill(/Naam van het apparaat/, 'Mijn telefoon')
    await naomi.tap(/^Toevoegen$/)
    await naomi.reads('Passkey toegevoegd')
    await naomi.reads('Mijn telefoon')
  })

  it('signs out, and is in again with one tap and not a letter typed', async () => {
    await naomi.goTo('/my/account')
    await naomi.tap('Afmelden')
    await naomi.goTo('/sign-in')
    const [taps, typed] = [naomi.inputs(), naomi.typedFields()]
    await naomi.tap('Aanmelden met een passkey')
    await naomi.reads(/Dag Naomi|Hallo Naomi/)
    expect([naomi.inputs() - taps, naomi.typedFields() - typed]).toEqual([1, 0])
    expect(naomi.faults(), 'no script was refused').toEqual([])
  })

  it('reads in another browser, without any script, only what works there', async () => {
    const elsewhere = await open.as(null, { javaScript: false, lang: 'en' })
    await elsewhere.goTo('/sign-in')
    await elsewhere.reads('Password')
    await elsewhere.doesNotRead('Sign in with a passkey')
    await elsewhere.leave()
  })

  it('Ton invites a colleague; after a while he is asked whether it is still him, and nothing he typed is lost', async () => {
    const ton = await open.as('Ton Evers')
    await ton.goTo('/admin/accounts/new')
    await ton.fill(/^Naam/, 'Jip de Boer')
    await ton.fill(/^E-mailadres/, 'jip@hanzewaard.example')
    await ton.choose(/^Organisatie/, 'Gemeente Hanzewaard')
    await ton.choose(/^Rol/, 'Klantmanager')
    time.passes(6 * 60)
    await ton.page.locator('main').getByRole('button').last().click()
    await ton.reads('Bent u het nog?')
    await ton.tap('Ja, ga verder')
    await ton.goTo('/admin/accounts?q=jip')
    await ton.reads('Jip de Boer')
    await ton.leave()
    await naomi.leave()
  })
})

/** A telephone that knows its owner by a finger. */
async function withFinger(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}
