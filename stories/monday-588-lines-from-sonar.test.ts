import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBsn, aCsv, aWorkbook } from '../tests/make-file.ts'
import { type OpenRegion, openRegion } from './by/region-with-pages.ts'
import type { Somebody } from './by/somebody.ts'

const original = join(import.meta.dirname, '../../shared/standards/sonar/dashboard-export.xlsx')
const isHere = existsSync(original)
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

describe('Monday: 588 lines from Sonar', () => {
  let open: OpenRegion
  let karin: Somebody
  beforeAll(async () => {
    open = await openRegion()
    karin = await open.as('Karin Wassink')
  })
  afterAll(() => open.close())

  const bring = async (name: string, buffer: Buffer, mimeType = xlsx) => {
    await karin.goTo('/imports/new')
    await karin.bring('Bestand', { name, mimeType, buffer })
    await karin.tap('Controleer dit bestand')
  }

  it(
    isHere
      ? 'Karin brings in the export as it comes: twelve people, 575 empty lines, and nothing is stored yet'
      : 'Karin brings in a made-up export of the same form, as no original is here, and nothing is stored yet',
    async () => {
      await bring('dashboard-export.xlsx', isHere ? readFileSync(original) : await sameForm())
      await karin.reads('Er is nog niets bewaard')
      await karin.reads('12 rijen bewaren')
      await karin.reads('Leeftijd')
      await karin.doesNotRead('NNB')
    },
  )

  it('what it says of nobody stays not known, and with one tap all twelve are in', async () => {
    await karin.tap('12 rijen bewaren')
    await karin.reads('Het bestand is bewaard')
  })

  it('a colleague sends another list, with headings of her own: Karin says once what they are', async () => {
    await bring('lijst.csv', theList('0412 QA'), 'text/csv')
    await karin.reads('Wat staat er in deze kolommen?')
    await karin.choose('Client', 'Hele naam')
    await karin.choose('Woont bij', 'Postcode')
    await karin.tap('Lees het bestand zo')
    await karin.reads('Wij onthouden wat je koos')
    await karin.reads('1 rij bewaren. Lees de 1 andere later in.')
  })

  it('she stores what is right, and takes the refused line along to correct', async () => {
    await karin.tap('1 rij bewaren')
    await karin.reads('Het bestand is bewaard')
    const [file] = await Promise.all([karin.page.waitForEvent('download'), karin.tap('Download deze rijen')])
    const corrected = readFileSync(await file.path())
    expect(file.suggestedFilename()).toBe('niet-gelezen.xlsx')
    await bring('niet-gelezen.xlsx', corrected)
    await karin.reads('Deze postcode bestaat niet')
  })

  it('corrected, it comes in by itself: nobody asks again what the columns are', async () => {
    await bring('lijst.csv', theList('8011 AB'), 'text/csv')
    await karin.reads('1 rij bewaren')
    await karin.tap('1 rij bewaren')
    await karin.reads('Het bestand is bewaard')
  })
})

const theList = (postcode: string): Buffer =>
  aCsv('Client;Woont bij', 'Wiebe Hoekzema;8011 AB', `Marijke Oosterom;${postcode}`)

const works = ['Secretaresse', 'Magazijnbediende', 'Softwaredeveloper', 'Pakketdienstbezorger', 'Metselaar']

/** The export as professionals know it: links, 'NNB' and '??', numbers as text, and hundreds of empty lines. */
function sameForm(): Promise<Buffer> {
  const heads =
    'Datum melding;BSN;Beschikbare uren/wk;Bemiddelingsberoep;Rijbewijs;Leeftijd;Volledige Naam;E-mailadres;Postcode;Plaats;Banenafspraak;Toestemming'
  const people = Array.from({ length: 12 }, (_, n) => [
    new Date('2022-01-01'),
    aBsn(6000 + 7 * n),
    n % 2 === 0 ? '32' : 'NNB',
    works[n % works.length] ?? null,
    n % 3 === 0 ? 'A,B,C,D,BE,CE,DE,T' : '??',
    41,
    `Piet Testman${'abcdefghijkl'[n]}`,
    { text: `piet${n}@testdorp.org`, hyperlink: `mailto:piet${n}@testdorp.org` },
    '1234AB',
    'Onbekend',
    '??',
    'Ja',
  ])
  return aWorkbook([heads.split(';'), ...people, ...Array.from({ length: 575 }, () => [' '])])
}
