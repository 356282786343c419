import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'
import type { Somebody } from './by/somebody.ts'

const reader = 'Rob Teunissen'
const organisation = 'Vakbond Dienst & Werk'
const fewest = 4

describe('She takes her profile back', () => {
  let open: OpenRegion
  let naomi: Somebody
  let rob: Somebody
  let dossier: string
  beforeAll(async () => {
    open = await openRegion()
  }, 120_000)
  afterAll(() => open?.close())

  const foundBy = async (name: string) => {
    const { rows } = (await open.ask(name, '/people?q=brink')) as { rows: { id: string; name: string }[] }
    return rows.filter((one) => JSON.stringify(one.name).includes('Naomi'))
  }

  it('an organisation that has nothing to do with her finds nobody', async () => {
    expect(await foundBy(reader)).toEqual([])
  })

  it('Naomi lets one organisation read her profile in four taps, without being asked', async () => {
    naomi = await open.as('Naomi van den Brink', { on: 'phone', javaScript: false })
    await naomi.goTo('/my')
    await naomi.tap('Mijn toestemming')
    await naomi.tap('Deel mijn profiel')
    await naomi.tap(organisation)
    await naomi.reads(new RegExp(`Mag ${organisation} lezen wie u bent`))
    await naomi.tap('Ja')
    await naomi.reads('Dank u. Uw ja is bewaard.')
    expect([naomi.inputs(), naomi.typedFields()]).toEqual([fewest, 0])
  })

  it('the organisation finds her in its list, opens her dossier, and leaves it open', async () => {
    const [found] = await foundBy(reader)
    dossier = found?.id ?? ''
    rob = await open.as(reader)
    await rob.goTo('/people?q=brink')
    await rob.reads(/Brink, Naomi van den/)
    await rob.goTo(`/people/${dossier}`)
    await rob.reads('Zij zei zelf ja')
    await rob.reads('Brink, Naomi van den')
  })

  it('Naomi takes it back in three taps, as easily as she gave it', async () => {
    const before = naomi.inputs()
    await naomi.goTo('/my')
    await naomi.tap('Mijn toestemming')
    await naomi.tap(new RegExp(`Verander: Wat u kunt, ${organisation}`))
    await naomi.tap('Nee, stop hiermee')
    await naomi.reads('Dank u. Het gebeurt niet meer.')
    expect(naomi.inputs() - before).toBeLessThanOrEqual(fewest)
    await naomi.leave()
  })

  it('the screen that was open shows nothing of her any more, without being loaded again', async () => {
    await rob.page.evaluate(() => dispatchEvent(new Event('focus')))
    await rob.page.getByText('Brink, Naomi van den').first().waitFor({ state: 'hidden', timeout: 10_000 })
    await rob.doesNotRead(/Naomi/)
  })

  it('no list, search, count, file or address knows of her', async () => {
    expect(await foundBy(reader)).toEqual([])
    expect(await open.ask(reader, `/people/${dossier}`)).toMatchObject({ because: 'not-found' })
    expect(JSON.stringify(await open.ask(reader, '/search?q=brink'))).not.toContain('Naomi')
    await rob.goTo('/people?q=brink')
    await rob.doesNotRead(/Naomi/)
    await rob.leave()
  })
})
