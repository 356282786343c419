import { describe, expect, it } from 'vitest'
import { largestFile } from '#platform/sheets/sheets.ts'
import { day } from '#values/public.ts'
import { aCsv, aZip } from '../../../tests/make-file.ts'
import { readPeople } from './read-people.ts'

const today = day('2026-11-23')

async function piecesOf(bytes: Uint8Array, anyHeadings = false) {
  const pieces = []
  for await (const piece of readPeople({ bytes, today, chosen: [], anyHeadings })) pieces.push(piece)
  return pieces
}

describe('reading beside the server', () => {
  it('gives what the file is and then its rows, and the reason for a bad one', async () => {
    expect(await piecesOf(aCsv('Naam;Plaats', 'Elif Kaya;Zwolle'))).toMatchObject([
      { head: { layout: 'other' } },
      { rows: [{ row: 2, person: { town: 'Zwolle' } }] },
    ])
    const workbook = { name: 'xl/workbook.xml', content: '<workbook/>' }
    expect(await piecesOf(aZip([workbook]).subarray(0, 60))).toMatchObject([{ refusal: { because: 'broken-file' } }])
  })
  it('gives a long file in parts, a thousand rows at a time', async () => {
    const rows = Array.from({ length: 2500 }, (_, n) => `Jan Jansen${n};Zwolle`)
    const sizes = (await piecesOf(aCsv('Naam;Plaats', ...rows))).flatMap((piece) =>
      'rows' in piece ? [piece.rows.length] : [],
    )
    expect(sizes).toEqual([1000, 1000, 500])
  })
  it('reads nothing of a file that is larger than 20 MB', async () => {
    expect(await piecesOf(Buffer.alloc(largestFile + 1, 'PK'))).toMatchObject([{ refusal: { because: 'too-large' } }])
  })
  it('takes headings that nobody knows only where somebody will say what they are', async () => {
    const file = aCsv('Client;Woont te', 'Elif Kaya;Zwolle')
    expect(await piecesOf(file)).toMatchObject([{ refusal: { because: 'no-headings' } }])
    expect(await piecesOf(file, true)).toMatchObject([
      {
        head: {
          headings: [
            { heading: 'Client', field: null },
            { heading: 'Woont te', field: null },
          ],
        },
      },
      { rows: [{ person: null, cells: ['Elif Kaya', 'Zwolle'] }] },
    ])
  })
  it('takes profiles of the exchange, and no other records', async () => {
    const profile = {
      idWerkzoekende: 'd2c58e62b1ff434880e279fe162cd316',
      mobiliteit: { bemiddelingspostcode: '2995VD' },
      werktijden: { aantalWerkurenPerWeekMaximaal: 75, aantalWerkurenPerWeekMinimaal: 6 },
      eisAanWerk: { indicatieBegeleiding: 1 },
      persoonlijkePresentatie: 'Ik hou van koken.',
      telefoonnummer: ['straks'],
    }
    const [head, rows] = await piecesOf(Buffer.from(JSON.stringify([profile])))
    expect(head).toMatchObject({ head: { layout: 'vum' } })
    expect(rows).toMatchObject({
      rows: [
        {
          person: { reference: profile.idWerkzoekende, postcode: '2995VD', hoursMin: 6, hoursMax: 60, phone: null },
          unread: [{ column: 'Telefoonnummer', said: 'straks' }],
        },
      ],
    })
    expect(JSON.stringify(rows)).not.toMatch(/koken|egeleiding/)
    expect(await piecesOf(Buffer.from('[{"naam":"Elif"}]'))).toMatchObject([{ refusal: { because: 'wrong-type' } }])
    expect(await piecesOf(Buffer.from('{"half":'))).toMatchObject([{ refusal: { because: 'broken-file' } }])
  })
})
