import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renewEmployerLink } from '../src/trajectories/proposals/employer-link.ts'
import { writeToEmployer } from '../src/trajectories/proposals/proposal.letter.ts'
import { expectDone } from '../src/values/public.ts'
import { callerNamed } from '../tests/invented-region.ts'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'
import type { Somebody } from './by/somebody.ts'

describe('Consent is taken back during a meeting', () => {
  let open: OpenRegion
  let karin: Somebody
  let employer: Somebody
  let proposal: string
  beforeAll(async () => {
    open = await openRegion()
  }, 120_000)
  afterAll(() => open?.close())

  it('Karin proposes Naomi after her yes, and leaves the page open at the table', async () => {
    const naomi = await open.as('Naomi van den Brink', { on: 'phone', javaScript: false })
    await naomi.goTo('/my')
    await naomi.tap('Lees de vraag')
    await naomi.tap('Ja')
    await naomi.leave()
    karin = await open.as('Karin Wassink')
    await karin.goTo('/proposals?phase=person-yes')
    await karin.tap(/Naomi/)
    await karin.page.waitForURL(/proposals\/[0-9a-f-]{36}/)
    await karin.tap('Voorstellen bij de werkgever')
    await karin.reads('Voorgesteld, nog geen antwoord')
    await karin.doesNotRead('Toestemming ingetrokken')
    proposal = new URL(karin.page.url()).pathname.split('/').at(-1) ?? ''
  })

  it('the letter to the employer waits to be sent', async () => {
    const { house } = open.region
    const { region } = await callerNamed(house, 'Ton Evers')
    await writeToEmployer(house, { name: 'PersonProposed', region, proposal })
    const ton = await open.as('Ton Evers')
    await ton.goTo('/admin/mail')
    await ton.reads('Overhandigen')
    await ton.leave()
  })

  it('the employer reads her name on the card, and leaves it open', async () => {
    const { house } = open.region
    const { path } = expectDone(
      await renewEmployerLink(house, await callerNamed(house, 'Karin Wassink'), proposal as never),
    )
    employer = await open.as(null, { on: 'phone' })
    await employer.goTo(path)
    await employer.reads('Naomi van den Brink')
  })

  it('Naomi takes it back on her phone in three taps, without giving a reason', async () => {
    const naomi = await open.as('Naomi van den Brink', { on: 'phone', javaScript: false })
    await naomi.goTo('/my')
    await naomi.tap('Mijn toestemming')
    await naomi.tap(/Verander: Uw naam/)
    await naomi.tap('Nee, stop hiermee')
    await naomi.reads('Dank u. Het gebeurt niet meer.')
    expect([naomi.inputs(), naomi.typedFields()]).toEqual([3, 0])
    await naomi.leave()
  })

  it('the page on the table says so by itself, without anybody loading it again', async () => {
    await karin.page.evaluate(() => dispatchEvent(new Event('focus')))
    await karin.reads('Toestemming ingetrokken')
    await karin.reads(/Deel niets meer met de werkgever/)
    await karin.leave()
  })

  it('the card of the employer shows nothing of her any more, without being loaded again', async () => {
    await employer.page.evaluate(() => dispatchEvent(new Event('focus')))
    await employer.reads('Deze persoon deelt niets meer met u.')
    await employer.doesNotRead('Naomi')
    await employer.leave()
  })

  it('the letter is not sent any more', async () => {
    const ton = await open.as('Ton Evers')
    await ton.goTo('/admin/mail')
    await ton.reads('Gestopt: toestemming ingetrokken')
    await ton.doesNotRead('Overhandigen')
    await ton.leave()
  })
})
