import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'

describe('Who looked at my file', () => {
  let open: OpenRegion
  beforeAll(async () => {
    open = await openRegion()
  }, 120_000)
  afterAll(() => open?.close())

  it('Saskia and Karin open the file of Naomi, and Karin meets her in a list as well', async () => {
    for (const name of ['Saskia Veenstra', 'Karin Wassink']) {
      const professional = await open.as(name)
      await professional.goTo('/people?q=brink')
      await professional.tap(/Brink, Naomi/)
      await professional.leave()
    }
  })

  it('Naomi reads on her phone who and why, one line for each of them on a day, and asks why with three taps', async () => {
    const naomi = await open.as('Naomi van den Brink', { on: 'phone', javaScript: false })
    await naomi.goTo('/my')
    await naomi.tap('Wie keek in mijn gegevens?')
    for (const text of ['Saskia Veenstra', 'Karin Wassink', 'om samen werk te zoeken']) await naomi.reads(text)
    await naomi.tap('Vraag waarom: Karin Wassink')
    await naomi.tap('Stuur mijn vraag')
    await naomi.reads('U vroeg waarom. Iemand geeft antwoord.')
    expect([naomi.inputs(), naomi.typedFields()]).toEqual([3, 0])
    await naomi.leave()
  })

  it('Saskia, who leads with Naomi, answers, and Naomi reads it', async () => {
    const saskia = await open.as('Saskia Veenstra')
    await saskia.goTo('/work')
    await saskia.tap(/Naomi .* vraagt wie er keek/)
    await saskia.fill('Antwoord', 'Karin zoekt met u mee.')
    await saskia.tap('Antwoord versturen')
    await saskia.reads('Je antwoord is verstuurd')
    await saskia.leave()
    const naomi = await open.as('Naomi van den Brink', { on: 'phone', javaScript: false })
    await naomi.goTo('/my/looks')
    await naomi.reads('Saskia Veenstra antwoordt: Karin zoekt met u mee.')
    await naomi.leave()
  })
})
