import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectDone } from '#values/public.ts'
import { type FreshHouse, freshHouse } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { previewImport } from './preview-import.ts'
import { storeImport } from './store-import.ts'
import { undoImport } from './undo-import.ts'

const sonar = '../shared/standards/sonar/dashboard-export.xlsx'
describe('x', () => {
  let fresh: FreshHouse
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshHouse()
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())
  it('works', async () => {
    const bytes = readFileSync(sonar)
    const one = expectDone(await previewImport(fresh.house, region.karin, { name: 'x.xlsx', bytes }))
    expect(one.counts).toEqual({ new: 12, changed: 0, unchanged: 0, refused: 0 })
    expectDone(await storeImport(fresh.house, region.karin, one))
    const two = expectDone(await previewImport(fresh.house, region.karin, { name: 'x.xlsx', bytes }))
    expect(two.counts).toEqual({ new: 0, changed: 0, unchanged: 12, refused: 0 })
    console.log(await undoImport(fresh.house, region.karin, one))
    const t = expectDone(await previewImport(fresh.house, region.karin, { name: 'x.xlsx', bytes }))
    console.log(t, await storeImport(fresh.house, region.karin, t))
    const lines = ['BSN;Voornaam;Achternaam;Postcode;Gewenst werk;Uren per week;Vervoer']
    for (let i = 0; i < 5000; i++)
      lines.push(`;Jan;Jansen${i};80${10 + (i % 80)} AB;magazijnmedewerker;24-32;fiets, bus`)
    console.time('preview')
    const big = expectDone(
      await previewImport(fresh.house, region.karin, { name: 'x.csv', bytes: Buffer.from(lines.join('\n')) }),
    )
    console.timeEnd('preview')
    console.time('store')
    console.log(await storeImport(fresh.house, region.karin, big))
    console.timeEnd('store')
    console.time('undo')
    console.log(await undoImport(fresh.house, region.karin, big))
    console.timeEnd('undo')
  }, 120000)
})
