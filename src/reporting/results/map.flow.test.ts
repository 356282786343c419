import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '#people/dossiers/add-person.ts'
import { NewPerson } from '#people/dossiers/new-person.shapes.ts'
import { day, expectDone } from '#values/public.ts'
import { goBack, previewReference, type ReferenceKind, storeReference } from '#vocabulary/reference.ts'
import { freshApp } from '../../../tests/fresh-region.ts'
import { aCsv, aZip } from '../../../tests/make-file.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { throughHttp } from '../../../tests/through-http.ts'

function square(west: number, south: number, size: number) {
  const [east, north] = [west + size, south + size]
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [corners] }
}
const named = (statcode: string, statnaam: string, geometry: object) => ({
  ...{ type: 'Feature', geometry, properties: { statcode, statnaam } },
})
const deventer = named('GM0150', 'Deventer', square(6.1, 52.2, 0.3))
const ede = named('GM0228', 'Ede', square(5.5, 52, 0.3))
const json = (...features: object[]) => Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }))

describe('the borders of a region on the map of its results', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshApp({ on: day('2026-11-23') })
    region = await smallRegion(fresh.house)
    const person = { given: 'Naomi', family: 'Brink', town: 'Deventer' }
    expectDone(await addPerson(fresh.house, region.karin, NewPerson.parse(person)))
  })
  afterAll(() => fresh.close())

  const look = (kind: ReferenceKind, bytes: Buffer, from = day('2026-01-01')) =>
    previewReference(fresh.house, region.ton, { kind, files: [{ name: `${kind}-2025`, bytes }], from })
  const keep = (kind: ReferenceKind) => storeReference(fresh.house, region.ton, { kind })
  const page = async () =>
    (await throughHttp(fresh).get(region.karin, `/results?organisation=${region.workCentre}`)).body
  const onMap = async () => {
    const body = await page()
    return [...body.matchAll(/<path class="is-land" d="(M[^"]+Z)"><title>([^<]+)</g)].map(([, , name]) => name)
  }

  it('come in by version; the same file again changes nothing, in a zip or with its rows turned round', async () => {
    expect(await onMap()).toEqual([])
    expect(await look('borders', json(deventer, ede))).toMatchObject({ value: { counts: { new: 2 } } })
    expect(await keep('borders')).toMatchObject({ value: { number: 1, isNew: true } })
    const turned = aZip([{ name: 'gemeenten.geojson', content: json(ede, deventer) }])
    expect(await look('borders', turned)).toMatchObject({ value: { counts: { new: 0, unchanged: 2 } } })
    expect(await keep('borders')).toMatchObject({ value: { number: 1, isNew: false } })
  })

  it('are drawn around where most people live, and told to who cannot see them', async () => {
    expect(await onMap()).toEqual(['Deventer'])
    expect(await page()).toContain('aria-label="Waar mensen wonen, met de grenzen van de regio"')
  })

  it('are of the labour-market region that is called like ours, with all of its municipalities', async () => {
    const heads = 'gemeentecode,gemeente,arbeidsmarktregiocode,arbeidsmarktregio'
    expectDone(await look('regions', aCsv(heads, 'GM0150,Deventer,AM14,Elders', 'GM0228,Ede,AM18,Regio Hanzestroom')))
    expectDone(await keep('regions'))
    expect(await onMap()).toEqual(['Ede'])
    expectDone(await look('regions', aCsv(heads, 'GM0150,Deventer,AM14,Elders', 'GM0228,Ede,AM14,Elders')))
    expectDone(await keep('regions'))
    expect(await onMap()).toEqual(['Deventer', 'Ede'])
  })

  it.each([
    ['no-borders', json()],
    ['no-borders', Buffer.from('[{"type":"Feature"}]')],
    ['wrong-type', Buffer.from('code;name')],
    ['broken-file', Buffer.from('{"type":"FeatureCollection","features":[')],
    ['bad-value', json(deventer, named('GM0001', 'Nergens', { type: 'Polygon', coordinates: [[[6, 52]]] }))],
    ['no-degrees', json(named('GM0001', 'Rijks', square(207_000, 473_000, 900)))],
    ['too-much-in-it', aZip([{ name: 'a.geojson', content: '{', claims: 300 * 1024 * 1024 }])],
  ])('are refused because of %s, and what counts stays', async (because, bytes) => {
    expect(await look('borders', bytes)).toMatchObject({ refusal: { because, kind: 'invalid' } })
    expect(await onMap()).toHaveLength(2)
  })

  it('go when the version before counts again', async () => {
    expectDone(await goBack(fresh.house, region.ton, { kind: 'borders', to: 0 }))
    expect(await onMap()).toEqual([])
  })
})
