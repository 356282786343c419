import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectDone } from '#values/public.ts'
import { type FreshHouse, freshHouse } from '../../../tests/fresh-region.ts'
import { aBsn, aCsv } from '../../../tests/make-file.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { previewImport } from './preview-import.ts'
import { seeImport } from './see-import.ts'
import { storeImport } from './store-import.ts'
import { templateCsv, templateXlsx } from './template.ts'

const file = join(import.meta.dirname, '../../../../shared/standards/sonar/dashboard-export.xlsx')

describe('the Sonar export', () => {
  let fresh: FreshHouse
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshHouse()
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  const bringIn = async (bytes: Buffer) => previewImport(fresh.house, region.karin, { name: 'export.xlsx', bytes })

  it.runIf(existsSync(file))('comes in as it is, and changes nothing the second time', async () => {
    const first = expectDone(await bringIn(readFileSync(file)))
    expect(first.counts).toEqual({ new: 12, changed: 0, unchanged: 0, refused: 0 })
    const { layout, notRead, unread } = expectDone(await seeImport(fresh.house, region.karin, first))
    expect(layout).toBe('sonar')
    expect(notRead.filter(({ why }) => why === 'private').map(({ heading }) => heading)).toEqual([
      '1e uitk dag (niet WW)',
      'Geslacht',
      'Leeftijd',
      'Klantprofiel',
      'Participatieladder',
    ])
    expect(notRead.filter(({ why }) => why === 'unknown-heading')).toEqual([])
    expect(unread).toContainEqual({ column: 'Banenafspraak', said: '2', rows: 12 })
    expectDone(await storeImport(fresh.house, region.karin, first))
    const second = expectDone(await bringIn(readFileSync(file)))
    expect(second.counts).toEqual({ new: 0, changed: 0, unchanged: 12, refused: 0 })
  })
  it.runIf(!existsSync(file))('was not tried: ../shared/standards/sonar is not here', () => {
    expect(existsSync(file)).toBe(false)
  })

  it('has our own template beside it, which says that nobody stands in it yet', async () => {
    for (const bytes of [templateCsv(), await templateXlsx()])
      expect(await bringIn(bytes)).toMatchObject({ done: false, refusal: { because: 'no-rows' } })
  })

  it('is no limit: 5,000 rows are shown within seconds', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, n) => `${aBsn(2 * n)};Jan;Jansen${n};80${11 + (n % 80)} AB;kok;24;fiets`,
    )
    const bytes = aCsv('BSN;Voornaam;Achternaam;Postcode;Gewenst werk;Uren per week;Vervoer', ...rows)
    const started = performance.now()
    const { counts } = expectDone(await bringIn(bytes))
    expect(counts.new + counts.changed + counts.unchanged + counts.refused).toBe(5000)
    expect(performance.now() - started).toBeLessThan(15_000)
  })
})
