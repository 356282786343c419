import { describe, expect, it } from 'vitest'
import { day } from '#values/public.ts'
import { aCsv, aWorkbook, aZip } from '../../../tests/make-file.ts'
import { fileKindOf } from './file-kind.ts'
import { readBytes } from './read-bytes.ts'
import { readPeople } from './read-people.ts'
import { largestFile } from './table.rules.ts'

/** Without a thread of its own. */
async function readHere(bytes: Uint8Array) {
  const kind = fileKindOf(bytes)
  return kind.done ? readBytes(bytes, kind.value) : kind
}

const rowsOf = async (bytes: Uint8Array) => {
  const read = await readHere(bytes)
  return read.done ? (read.value[0]?.rows ?? []).map(({ cells }) => cells) : read.refusal.because
}
const today = day('2026-11-23')
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
    expect(read).toMatchObject({ done: true, value: [{ rows: [{ row: 1 }, { row: 4 }] }] })
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

  it('is larger than 20 MB: nothing of it is read', async () => {
    expect(await readPeople(Buffer.alloc(largestFile + 1, 'PK'), today)).toMatchObject({
      refusal: { because: 'too-large' },
    })
  })
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

describe('reading beside the server', () => {
  it('gives the rows of a good file, and the reason for a bad one', async () => {
    const good = await readPeople(aCsv('Naam;Plaats', 'Elif Kaya;Zwolle'), today)
    expect(good).toMatchObject({ done: true, value: { rows: [{ row: 2, person: { town: 'Zwolle' } }] } })
    const bad = await readPeople(aZip([workbook]).subarray(0, 60), today)
    expect(bad).toMatchObject({ refusal: { because: 'broken-file' } })
  })
})
