import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeSheet } from '#platform/public.ts'
import { expectDone } from '#values/public.ts'
import { type FreshHouse, freshHouse } from '../../../tests/fresh-region.ts'
import { aBsn, aCsv } from '../../../tests/make-file.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { chooseColumns } from './choose-columns.ts'
import { decideRow } from './decide-row.ts'
import type { Field } from './headings.rules.ts'
import { type HowToPreview, previewImport } from './preview-import.ts'
import { refusedSheet } from './refused-sheet.words.ts'
import { seeColumns } from './see-columns.ts'
import { seeImport } from './see-import.ts'
import { seeRefusedRows } from './see-refused-rows.ts'
import { storeImport } from './store-import.ts'
import { peopleCsv, peopleXlsx } from './template.ts'

const standards = join(import.meta.dirname, '../../../../shared/standards')
const profiles = join(standards, 'vum/jobseekers.json')
const file = join(standards, 'sonar/dashboard-export.xlsx')

describe('the Sonar export', () => {
  let fresh: FreshHouse
  let region: SmallRegion
  beforeAll(async () => {
    fresh = await freshHouse()
    region = await smallRegion(fresh.house)
  })
  afterAll(() => fresh.close())

  const bringIn = async (bytes: Buffer, how: HowToPreview = {}, caller = region.karin) =>
    previewImport(fresh.house, caller, { name: 'export.xlsx', bytes }, how)

  if (existsSync(file))
    it('comes in as it is, and changes nothing the second time', async () => {
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
  if (!existsSync(file))
    it('was not tried: ../shared/standards/sonar is not here', () => {
      console.warn(`Not tried: ${file} is not here.`)
    })

  it('has our own template beside it, which says that nobody stands in it yet', async () => {
    for (const bytes of [peopleCsv(), await peopleXlsx()])
      expect(await bringIn(bytes)).toMatchObject({ done: false, refusal: { because: 'no-rows' } })
  })

  it('says the columns once: the next file with the same headings goes by itself', async () => {
    const file = aCsv('Clientnaam;Woont te;Lievelingskleur', 'Omar Said;Deventer;groen')
    const first = expectDone(await bringIn(file, { anyHeadings: true }))
    expect(first).toMatchObject({ knowsWho: false, counts: { refused: 1 } })
    const { columns } = expectDone(await seeColumns(fresh.house, region.karin, first))
    expect(columns.map(({ heading, examples }) => [heading, ...examples])).toEqual([
      ['Clientnaam', 'Omar Said'],
      ['Woont te', 'Deventer'],
      ['Lievelingskleur', 'groen'],
    ])
    const fields = new Map<number, Field | 'none'>([
      [0, 'fullName'],
      [1, 'town'],
      [2, 'none'],
    ])
    const chosen = expectDone(await chooseColumns(fresh.house, region.karin, { id: first.id, fields }))
    expect(chosen.counts).toMatchObject({ new: 1, refused: 0 })
    const second = expectDone(await bringIn(file))
    expect(second).toMatchObject({ knowsWho: true, counts: { new: 1 } })
    expect(expectDone(await seeImport(fresh.house, region.karin, second)).notRead).toEqual([
      { heading: 'Lievelingskleur', why: 'left-out-by-you' },
    ])
    expect(await bringIn(file, {}, region.fatima)).toMatchObject({ refusal: { because: 'no-headings' } })
  })

  it('asks when somebody has another e-mail address, and never joins two by itself', async () => {
    const heads = 'Naam;Postcode;E-mail'
    expectDone(
      await storeImport(fresh.house, region.karin, expectDone(await bringIn(aCsv(heads, 'Ada Bos;8011 AB;a@b.nl')))),
    )
    const again = expectDone(await bringIn(aCsv(heads, 'Ada Bos;8011 AB;nieuw@b.nl')))
    expect(again.counts).toMatchObject({ new: 0, refused: 1 })
    const left = expectDone(await storeImport(fresh.house, region.karin, again))
    expect(left.counts).toMatchObject({ new: 0, changed: 0, refused: 1 })
    const asked = expectDone(await bringIn(aCsv(heads, 'Ada Bos;8011 AB;nieuw@b.nl')))
    const same = expectDone(await decideRow(fresh.house, region.karin, { id: asked.id, row: 2, same: true }))
    expect(same.counts).toMatchObject({ changed: 1, refused: 0 })
    expect(await decideRow(fresh.house, region.karin, { id: asked.id, row: 2, same: true })).toMatchObject({
      done: false,
    })
    expect(expectDone(await storeImport(fresh.house, region.karin, asked)).counts).toMatchObject({ changed: 1 })
    expect(expectDone(await bringIn(aCsv(heads, 'Ada Bos;8011 AB;nieuw@b.nl'))).counts).toMatchObject({ unchanged: 1 })
  })

  it('gives the refused rows back to correct, without any BSN, also when the others are stored', async () => {
    const file = aCsv('BSN;Naam;Postcode;Geslacht', `${aBsn(4001)};Rob Klein;0412 QA;M`, ';Eva Groot;8011 AB;V')
    const made = expectDone(await bringIn(file))
    expectDone(await storeImport(fresh.house, region.karin, made))
    const { headings, rows } = expectDone(await seeRefusedRows(fresh.house, region.karin, made))
    expect(headings).toEqual(['BSN', 'Naam', 'Postcode'])
    expect(rows).toMatchObject([
      { row: 2, cells: [null, 'Rob Klein', '0412 QA'], faults: [{ because: 'not-a-postcode' }] },
    ])
    expect(await seeRefusedRows(fresh.house, region.fatima, made)).toMatchObject({ refusal: { because: 'not-found' } })
    const corrected = (await writeSheet(refusedSheet({ headings, rows }, 'nl'), 'csv'))
      .toString()
      .replace('0412 QA', '8011 AB')
    expect(expectDone(await bringIn(Buffer.from(corrected))).counts).toMatchObject({ new: 1, refused: 0 })
  })

  if (existsSync(profiles))
    it('beside the 1,000 profiles of the exchange: all come in, once', async () => {
      const first = expectDone(await bringIn(readFileSync(profiles)))
      expect(first.counts).toEqual({ new: 1000, changed: 0, unchanged: 0, refused: 0 })
      expectDone(await storeImport(fresh.house, region.karin, first))
      expect(expectDone(await bringIn(readFileSync(profiles))).counts).toMatchObject({ new: 0, unchanged: 1000 })
    })
  if (!existsSync(profiles))
    it('the exchange was not tried: ../shared/standards/vum is not here', () => {
      console.warn(`Not tried: ${profiles} is not here.`)
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
