import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'

describe('She is asked first', () => {
  let open: OpenRegion
  let card: string
  beforeAll(async () => {
    open = await openRegion()
  }, 120_000)
  afterAll(() => open?.close())

  const proposalOfNaomi = async () => {
    const karin = await open.as('Karin Wassink')
    await karin.goTo('/proposals?phase=asking')
    await karin.tap(/Naomi/)
    await karin.page.waitForURL(/proposals\/[0-9a-f-]{36}/)
    return karin
  }

  it('an employer who already has the link reads what somebody can, and no name', async () => {
    const karin = await proposalOfNaomi()
    await karin.tap('Link voor de werkgever maken')
    card = new URL(await karin.page.getByLabel('De link voor de werkgever').inputValue()).pathname
    const employer = await open.as(null, { on: 'phone', javaScript: false })
    await employer.goTo(card)
    await employer.reads('Iemand voor uw vacature')
    await employer.doesNotRead(/Naomi|Brink/)
    await employer.leave()
    await karin.leave()
  })

  it('Naomi reads the question on her phone and says yes in two taps, without any script', async () => {
    const naomi = await open.as('Naomi van den Brink', { on: 'phone', javaScript: false })
    await naomi.goTo('/my')
    await naomi.reads('Er is een vraag voor u')
    await naomi.tap('Lees de vraag')
    await naomi.reads(/Mag Winterkoop.* uw naam zien/)
    await naomi.tap('Ja')
    await naomi.reads('U zei ja')
    expect(naomi.inputs()).toBe(2)
    expect(naomi.typedFields()).toBe(0)
    await naomi.leave()
  })

  it('after her yes Karin proposes her, and only now the employer reads the name', async () => {
    const karin = await open.as('Karin Wassink')
    await karin.goTo('/proposals?phase=person-yes')
    await karin.tap(/Naomi/)
    await karin.page.waitForURL(/proposals\/[0-9a-f-]{36}/)
    await karin.tap('Voorstellen bij de werkgever')
    await karin.reads('Voorgesteld, nog geen antwoord')
    await karin.leave()
    const employer = await open.as(null, { on: 'phone', javaScript: false })
    await employer.goTo(card)
    await employer.reads('Naomi van den Brink')
    await employer.tap('Ja, bel mij')
    await employer.reads(/Wij bellen u binnen één werkdag/)
    expect(employer.inputs()).toBe(1)
    await employer.leave()
  })

  it('Naomi takes her name back, and the employer reads it no longer', async () => {
    const naomi = await open.as('Naomi van den Brink', { on: 'phone', javaScript: false })
    await naomi.goTo('/my')
    await naomi.tap('Het werk')
    await naomi.tap('Ik wil dit niet meer')
    await naomi.tap('Ik kies een andere plek.')
    expect(naomi.inputs()).toBeLessThanOrEqual(4)
    const employer = await open.as(null, { on: 'phone', javaScript: false })
    await employer.goTo(card)
    await employer.doesNotRead(/Naomi|Brink/)
    await employer.leave()
    await naomi.leave()
  })

  it('Naomi reads who looked at her data, and why', async () => {
    const naomi = await open.as('Naomi van den Brink', { on: 'phone', javaScript: false })
    await naomi.goTo('/my')
    await naomi.tap('Wie keek in mijn gegevens?')
    await naomi.reads(/Karin Wassink/)
    await naomi.reads('Werkcentrum Hanzestroom')
    await naomi.leave()
  })
})
