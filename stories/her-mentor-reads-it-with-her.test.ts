import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'
import type { Somebody } from './by/somebody.ts'

describe('Her mentor reads it with her', () => {
  let open: OpenRegion
  let riet: Somebody
  beforeAll(async () => {
    open = await openRegion()
  }, 120_000)
  afterAll(() => open?.close())

  const onHerPhone = () => open.as('Naomi van den Brink', { on: 'phone', javaScript: false })

  it('who keeps the file of Naomi writes down that Riet may act for her, and until when', async () => {
    const saskia = await open.as('Saskia Veenstra')
    const { rows } = (await open.ask('Saskia Veenstra', '/people?q=brink')) as { rows: { id: string }[] }
    await saskia.goTo(`/people/${rows[0]?.id}/acting`)
    await saskia.reads('Niemand regelt namens deze persoon.')
    await saskia.fill(/^Naam$/, 'Riet Scholten')
    await saskia.choose(/^Is$/, 'Iemand met een machtiging')
    await saskia.choose(/^Berust op$/, 'Getekende machtiging')
    await saskia.fill(/^Tot en met/, '31-10-2027')
    await saskia.fill(/^E-mailadres/, 'riet.scholten@mentoren.example')
    await saskia.tap('Toevoegen')
    await saskia.reads('alles op de eigen pagina’s')
    await saskia.leave()
  })

  it('Naomi reads on her phone that he can, since when and until when', async () => {
    const naomi = await onHerPhone()
    await naomi.goTo('/my')
    await naomi.tap('Wie regelt voor mij')
    await naomi.reads('Riet Scholten, met een machtiging')
    await naomi.reads(/tot en met 31 oktober 2027/)
    await naomi.leave()
  })

  it('Riet, who is the mentor of three others, chooses for whom, and every page says it', async () => {
    riet = await open.as('Riet Scholten', { on: 'phone', javaScript: false })
    await riet.goTo('/my')
    await riet.reads('Voor wie regelt u iets?')
    expect(await riet.page.getByRole('button', { name: /^Voor / }).count()).toBe(4)
    await riet.doesNotRead(/Winterkoop/)
    await riet.tap('Voor Naomi van den Brink')
    await riet.reads('U regelt dit voor Naomi van den Brink.')
    await riet.goTo('/my/account')
    await riet.doesNotRead(/Naomi/)
  })

  it('he reads the question about work with her, and says yes for her in two taps', async () => {
    await riet.goTo('/my')
    const before = riet.inputs()
    await riet.tap('Lees de vraag')
    await riet.reads(/Mag Winterkoop.* uw naam zien/)
    await riet.reads('U regelt dit voor Naomi van den Brink.')
    await riet.tap('Ja')
    await riet.reads('Riet Scholten zei ja voor u')
    expect(riet.inputs() - before).toBe(2)
  })

  it('Naomi reads on her own pages that it was he who said so, and that he looked', async () => {
    const naomi = await onHerPhone()
    await naomi.goTo('/my')
    await naomi.reads('Riet Scholten zei ja voor u')
    await naomi.doesNotRead('U zei ja')
    await naomi.goTo('/my/consent')
    await naomi.reads('Riet Scholten gaf antwoord voor u')
    await naomi.goTo('/my/looks')
    await naomi.reads('Riet Scholten regelt voor u')
    await naomi.leave()
    const karin = await open.as('Karin Wassink')
    await karin.goTo('/proposals?phase=person-yes')
    await karin.tap(/Naomi/)
    await karin.reads(/door Riet Scholten/)
    await karin.leave()
  })

  it('she stops it with one tap, and with his next step he is out, while the others are still there', async () => {
    const naomi = await onHerPhone()
    await naomi.goTo('/my/acting')
    await naomi.tap('Stop hiermee')
    await naomi.reads('Niemand regelt iets voor u.')
    expect(naomi.inputs()).toBe(1)
    await naomi.leave()
    await riet.goTo('/my/consent')
    await riet.reads('Voor wie regelt u iets?')
    await riet.doesNotRead(/Naomi|Winterkoop/)
    expect(await riet.page.getByRole('button', { name: /^Voor / }).count()).toBe(3)
    await riet.leave()
  })
})
