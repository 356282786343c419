import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { movableClock } from '../tests/fresh-region.ts'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'

describe('An emergency look and its review', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let open: OpenRegion
  let file: string
  beforeAll(async () => {
    open = await openRegion({ clock: time.clock })
  }, 120_000)
  afterAll(() => open?.close())

  it('Henk finds Femke in no list, and opens her file with a reason, one line and one press', async () => {
    const henk = await open.as('Henk Slotboom')
    await henk.goTo(`/search?q=${encodeURIComponent("Femke 't Hart Lochem")}`)
    await henk.doesNotRead(/Hart, Femke/)
    await henk.tap(/Is er nood/)
    await henk.reads('Dossier openen in nood')
    const before = henk.inputs()
    await henk.choose('Iemand is nu in gevaar')
    await henk.fill(/Wat is er aan de hand/, 'Haar broer staat boos voor de deur.')
    await henk.tap('Open het dossier voor 60 minuten')
    await henk.reads("Hart, Femke 't")
    await henk.reads('Nood: te lezen tot 10.30 uur')
    await henk.reads('Wim Nijland')
    expect(henk.inputs() - before).toBe(3)
    expect(henk.typedFields()).toBe(1)
    file = new URL(henk.page.url()).pathname
    await henk.goTo('/people?q=femke')
    await henk.doesNotRead(/Hart, Femke/)
    await henk.leave()
  })

  it('after an hour the file is not there for Henk any more', async () => {
    time.passes(61 * 60)
    const henk = await open.as('Henk Slotboom')
    expect((await henk.page.goto(open.address + file))?.status()).toBe(404)
    await henk.leave()
  })

  it('Wim, who leads with Femke, finds the review among his tasks and judges it', async () => {
    const wim = await open.as('Wim Nijland')
    await wim.goTo('/work')
    await wim.tap(/Nakijken: Femke/)
    await wim.reads('Henk Slotboom, Werkbedrijf De Kade')
    await wim.reads('Haar broer staat boos voor de deur.')
    await wim.choose('Ja, terecht')
    await wim.fill('Waarom, in één regel', 'Haar zus moest gebeld.')
    await wim.tap('Oordeel bewaren')
    await wim.reads('Het oordeel is bewaard')
    await wim.doesNotRead(/Nakijken: Femke/)
    await wim.leave()
  })

  it('Femke reads on her phone who looked and what was decided, in plain words and without any script', async () => {
    const femke = await open.as("Femke 't Hart", { on: 'phone', javaScript: false })
    await femke.goTo('/my')
    await femke.tap('In nood geopend')
    await femke.reads('Henk Slotboom keek op 23 november 2026.')
    await femke.reads('Iemand was in gevaar.')
    await femke.reads('Wij keken dit na. Het mocht.')
    await femke.doesNotRead(/broer|zus/)
    expect(femke.typedFields()).toBe(0)
    await femke.goTo('/my/looks')
    await femke.reads('het was een noodgeval')
    await femke.leave()
  })
})
