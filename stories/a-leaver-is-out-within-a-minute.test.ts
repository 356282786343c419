import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addStandIn, makeToken } from '../src/access/public.ts'
import { day, expectDone } from '../src/values/public.ts'
import { movableClock } from '../tests/fresh-region.ts'
import { callerNamed } from '../tests/invented-region.ts'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'
import type { Somebody } from './by/somebody.ts'

const typed = 'Zij belt maandag haar zus over de fiets.'

describe('A leaver is out within a minute', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let open: OpenRegion
  let desk: Somebody
  let telephone: Somebody
  let token: string
  let note: string
  beforeAll(async () => {
    open = await openRegion({ clock: time.clock })
  }, 120_000)
  afterAll(() => open?.close())

  const asProgram = async () =>
    (await fetch(`${open.address}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } })).status

  it('Karin works at her desk and on her telephone, has a program and a stand-in, and is halfway a note', async () => {
    const { house } = open.region
    const karin = await callerNamed(house, 'Karin Wassink')
    const [ton, loes] = [await callerNamed(house, 'Ton Evers'), await callerNamed(house, 'Loes ter Braak')]
    const days = { from: day('2026-11-23'), until: day('2026-11-30') }
    expectDone(await addStandIn(house, ton, { absent: karin.account ?? '', standIn: loes.account ?? '', ...days }))
    token = expectDone(await makeToken(house, karin, { name: 'Mijn rooster' })).token
    desk = await open.as('Karin Wassink')
    telephone = await open.as('Karin Wassink', { on: 'phone' })
    const { rows } = (await open.ask('Karin Wassink', '/people?q=brink')) as { rows: { id: string }[] }
    note = `/people/${rows[0]?.id}/note`
    await desk.goTo(note)
    await desk.page.locator('textarea').first().fill(typed)
    await telephone.goTo('/work')
    expect(await asProgram()).toBe(200)
  })

  it('Ton ends her account with two taps', async () => {
    const ton = await open.as('Ton Evers')
    await ton.goTo('/admin/accounts?q=karin')
    const before = ton.inputs()
    await ton.tap(/Karin Wassink/)
    await ton.tap('Deze persoon nu stoppen')
    await ton.reads('Gestopt en afgemeld')
    expect(ton.inputs() - before).toBe(2)
    expect(ton.typedFields()).toBe(0)
    await ton.leave()
  })

  it('her very next request is refused: at her desk, on her telephone, and by her program', async () => {
    time.passes(20)
    await desk.goTo('/people')
    await desk.reads('Aanmelden')
    expect(new URL(desk.page.url()).pathname).toBe('/sign-in')
    await telephone.goTo('/work')
    expect(new URL(telephone.page.url()).pathname).toBe('/sign-in')
    expect(await asProgram()).toBe(401)
    await desk.leave()
    await telephone.leave()
  })

  it('Loes, who stands in, has the work and reads nothing of what Karin had not saved', async () => {
    const loes = await open.as('Loes ter Braak')
    await loes.goTo('/work')
    await loes.goTo(note)
    await loes.doesNotRead(typed)
    expect(await loes.page.locator('textarea').first().inputValue()).not.toContain('fiets')
    await loes.goTo(note.replace('/note', ''))
    await loes.doesNotRead(typed)
    await loes.leave()
  })
})
