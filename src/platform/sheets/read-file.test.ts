import { describe, expect, it } from 'vitest'
import { aCsv, aWorkbook, aZip } from '../../../tests/make-file.ts'
import { fileKindOf } from './file-kind.ts'
import { readBytes } from './read-bytes.ts'

/** Without a thread of its own. */
async function readHere(bytes: Uint8Array) {
  const kind = fileKindOf(bytes)
  return kind.done ? readBytes(bytes, kind.value) : kind
}

const rowsOf = async (bytes: Uint8Array) => {
  const read = await readHere(bytes)
  return read.done ? [...(read.value[0]?.rows ?? [])].map(({ cells }) => cells) : read.refusal.because
}
const workbook = { name: 'xl/workbook.xml', content: '<workbook/>' }

describe('a csv file', () => {
  it.each([
    ['a semicolon', ';'],
    ['a comma', ','],
    ['a tab', '\t'],
  ])('is read with %s between its cells', async (_, sign) => {
    expect(await rowsOf(aCsv(`Naam${sign}Plaats`, `Elif Kaya${sign}Zwolle`))).toEqual([
      ['Naam', 'Plaats'],
      ['Elif Kaya', 'Zwolle'],
    ])
  })
  it('keeps a sign inside quotes, and the number of each row', async () => {
    const read = await readHere(aCsv('Naam;Plaats', '', '"Kaya; Elif";Zwolle'))
    expect(read).toMatchObject({
      done: true,
      value: [{ rows: [{ row: 1 }, { row: expect.any(Number), cells: ['Kaya; Elif', 'Zwolle'] }] }],
    })
  })
  it('reads the letters of Windows, of UTF-8 with its mark, and of UTF-16', async () => {
    expect(await rowsOf(Buffer.from('Naam;X\nÇelik;José', 'latin1'))).toEqual([
      ['Naam', 'X'],
      ['Çelik', 'José'],
    ])
    expect(await rowsOf(Buffer.from('\ufeffNaam;X\nÇelik;José'))).toEqual([
      ['Naam', 'X'],
      ['Çelik', 'José'],
    ])
    expect(await rowsOf(Buffer.from('\ufeffNaam;X\nÇelik;José', 'utf16le'))).toEqual([
      ['Naam', 'X'],
      ['Çelik', 'José'],
    ])
  })
  it('is refused when its letters broke on the way', async () => {
    const mixture = Buffer.concat([Buffer.from('Naam;Plaats\nÇelik;'), Buffer.from([0xe9]), Buffer.from('x\n')])
    expect(await rowsOf(mixture)).toBe('broken-letters')
    expect(await rowsOf(Buffer.from('Naam;Plaats\nJos\ufffd;Zwolle'))).toBe('broken-letters')
  })
  it('never works out a formula', async () => {
    expect(await rowsOf(aCsv('Uren', '=B2*4'))).toEqual([['Uren'], [{ formula: 'B2*4' }]])
  })
})

describe('a workbook', () => {
  it('gives texts, numbers, days, links and formulas as they are', async () => {
    const bytes = await aWorkbook([
      [
        'Naam',
        40,
        new Date('2027-01-31'),
        { text: 'a@b.nl', hyperlink: 'mailto:a@b.nl' },
        { formula: 'B1*2', result: 80 },
      ],
      [{ richText: [{ text: 'El' }, { text: 'if' }] }, true, null, { error: '#REF!' }],
    ])
    expect(await rowsOf(bytes)).toEqual([
      ['Naam', 40, { day: '2027-01-31' }, 'a@b.nl', { formula: 'B1*2' }],
      ['Elif', true, null, { broken: '#REF!' }],
    ])
  })
  it('leaves out empty rows, and keeps the numbers of the others', async () => {
    const read = await readHere(await aWorkbook([['Naam'], [], [' '], ['Elif Kaya']]))
    expect(read.done && [...(read.value[0]?.rows ?? [])].map(({ row }) => row)).toEqual([1, 4])
  })
})

describe('the sheets of a workbook, as other programs write them', () => {
  const rowsIn = (sheet: string, more: { name: string; content: string }[] = []) =>
    rowsOf(
      aZip([
        {
          name: 'xl/workbook.xml',
          content: '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
        },
        {
          name: 'xl/_rels/workbook.xml.rels',
          content: '<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
        },
        { name: 'xl/worksheets/sheet1.xml', content: sheet },
        ...more,
      ]),
    )
  it('with names in front of every tag, and cells that do not say where they stand', async () => {
    const sheet = '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a &lt; b</x:t></x:is></x:c>'
    expect(await rowsIn(`${sheet}<x:c><x:v>2.5</x:v></x:c></x:row></x:sheetData></x:worksheet>`)).toEqual([
      ['a < b', 2.5],
    ])
  })
  it('with a text in pieces, how it sounds beside it, and a comment between', async () => {
    const shared = '<sst><si><r><t>El</t></r><r><t>if</t></r><rPh><t>ka</t></rPh></si><si><t>_x000D_x</t></si></sst>'
    const sheet =
      '<sheetData><!-- > --><row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c></row></sheetData>'
    expect(await rowsIn(sheet, [{ name: 'xl/sharedStrings.xml', content: shared }])).toEqual([[null, 'Elif', '\rx']])
  })
  it('with a day under a format of its own', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd-mm-jjjj"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>'
    const sheet = '<sheetData><row r="1"><c r="A1" s="1"><v>46418</v></c><c r="B1"><v>46418</v></c></row></sheetData>'
    expect(await rowsIn(sheet, [{ name: 'xl/styles.xml', content: styles }])).toEqual([[{ day: '2027-01-31' }, 46418]])
  })
  it('never looks an entity up', async () => {
    expect(await rowsIn('<sheetData><row><c t="str"><v>&bomb;&#65;</v></c></row></sheetData>')).toEqual([['&bomb;A']])
  })
})

describe('a file that cannot be taken', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7 something'), 'wrong-type'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'wrong-type'],
    ['a web page', Buffer.from('<html><table></table></html>'), 'wrong-type'],
    ['a zip that is no workbook', aZip([{ name: 'a.txt', content: 'a' }]), 'wrong-type'],
    ['bytes that are no letters', Buffer.from([1, 2, 0, 4, 0]), 'wrong-type'],
    ['nothing', Buffer.alloc(0), 'empty-sheet'],
    ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'old-excel'],
    [
      'a file with a password',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      'locked',
    ],
    ['half a workbook', aZip([workbook]).subarray(0, 60), 'broken-file'],
  ])('%s', async (_, bytes, because) => expect(await rowsOf(bytes)).toBe(because))

  it('promises more than 200 MB', async () => {
    expect(await rowsOf(aZip([workbook, { name: 'xl/a.xml', content: 'a', claims: 300 * 1024 * 1024 }]))).toBe(
      'too-much-in-it',
    )
  })
  it('packs too well to be a sheet', async () => {
    expect(await rowsOf(aZip([workbook, { name: 'xl/a.xml', content: Buffer.alloc(9_000_000) }]))).toBe(
      'too-much-in-it',
    )
  })
  it('holds more than it promises', async () => {
    expect(await rowsOf(aZip([workbook, { name: 'xl/a.xml', content: 'x'.repeat(50_000), claims: 10 }]))).toBe(
      'too-much-in-it',
    )
  })
  it('declares entities', async () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    expect(await rowsOf(aZip([workbook, { name: 'xl/worksheets/sheet1.xml', content: bomb }]))).toBe('unsafe-file')
  })
})
