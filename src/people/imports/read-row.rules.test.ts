import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, day, isNotKnown } from '#values/public.ts'
import { readDutch, readHours, readLicences, readTransports, readYesNo } from '#vocabulary/public.ts'
import { aBsn } from '../../../tests/make-file.ts'
import { readHeadings } from './headings.rules.ts'
import { readRow } from './read-row.rules.ts'
import { readSheets } from './read-sheet.rules.ts'
import { templateHeadings } from './template.ts'

const today = day('2026-11-23')

/** One row under headings that we know. */
function reading(cells: Readonly<Record<string, Cell>>) {
  const all: Record<string, Cell> = { Naam: 'Elif Kaya', Plaats: 'Zwolle', ...cells }
  const headings = readHeadings(Object.keys(all))
  return readRow({ row: 2, cells: Object.values(all) }, headings?.columns ?? [], today)
}
const faultsOf = (cells: Readonly<Record<string, Cell>>) => reading(cells).faults.map(({ because }) => because)

describe('headings', () => {
  it('of our own template are all known', () => {
    const headings = readHeadings(templateHeadings)
    expect(headings).toMatchObject({ layout: 'template', notRead: [] })
    expect(headings?.columns).toHaveLength(templateHeadings.length)
  })
  it('that say who somebody is or what she lives on are left out, and so are those nobody knows', () => {
    const headings = readHeadings(['Naam', 'Plaats', 'Geslacht', 'Leeftijd', 'Participatieladder', 'Lievelingskleur'])
    expect(headings?.notRead).toEqual([
      { heading: 'Geslacht', why: 'private' },
      { heading: 'Leeftijd', why: 'private' },
      { heading: 'Participatieladder', why: 'private' },
      { heading: 'Lievelingskleur', why: 'unknown-heading' },
    ])
  })
  it('mean what somebody said before, but what must not enter never does', () => {
    const chosen = new Map([
      ['client', 'fullName'],
      ['geslacht', 'town'],
      ['lievelingskleur', 'none'],
    ] as const)
    const headings = readHeadings(['Client', 'Plaats', 'Geslacht', 'Lievelingskleur'], chosen)
    expect(headings?.columns.map(({ field }) => field)).toEqual(['fullName', 'town'])
    expect(headings?.notRead.map(({ why }) => why)).toEqual(['private', 'left-out-by-you'])
  })
  it('are not a row of answers', () => expect(readHeadings(['Elif Kaya', 'Zwolle'])).toBeUndefined())
})

describe('not known', () => {
  it.each(['', '  ', 'NNB', 'n.n.b.', '?', '??', 'Onbekend', '-', 'n.v.t.'])('is what "%s" says', (text) =>
    expect(isNotKnown(text)).toBe(true),
  )
  it('is never a no', () => {
    expect(reading({ Banenafspraak: 'NNB', Rijbewijs: '??', Vervoer: 'Onbekend' }).person).toMatchObject({
      registered: null,
      licences: null,
      licencesAbsent: null,
      transports: null,
    })
  })
})

describe('what a cell says', () => {
  it.each([
    ['40', { min: null, max: 40 }],
    ['32,0', { min: null, max: 32 }],
    ['32,5 uur', { min: null, max: 32 }],
    ['24-32', { min: 24, max: 32 }],
    ['16 tot 24', { min: 16, max: 24 }],
    ['0', { min: null, max: null }],
  ])('%s hours', (text, hours) => expect(readHours(text)).toEqual({ done: true, value: hours }))
  it.each(['240', '61', 'veel', '-4'])('%s is no number of hours', (text) => expect(readHours(text).done).toBe(false))
  it('a way to travel; a motorcycle is on no list and stays unread', () => {
    expect(readTransports('Scooter').known).toEqual(['moped'])
    expect(readTransports('AUTO, fiets').known).toEqual(['car', 'bike'])
    expect(readTransports('OV').known).toEqual(['bus', 'train'])
    expect(readTransports('MOTOR')).toEqual({ known: [], unread: ['MOTOR'] })
  })
  it('driving licences, with those that the law asks first', () => {
    expect(readLicences('A,B,C,D,BE,CE,DE,T').known).toEqual([
      'driving-a',
      'driving-b',
      'driving-c',
      'driving-d',
      'driving-be',
      'driving-ce',
      'driving-t',
    ])
    expect(readLicences('C1').unread).toEqual(['C1'])
    expect(readLicences('Heftruckcertificaat; VCA').known).toEqual(['forklift', 'vca'])
  })
  it('no licence at all is a fact, not a gap', () => {
    expect(readLicences('geen')).toMatchObject({ known: [], absent: expect.arrayContaining(['driving-b']) })
  })
  it('Dutch on the scale of the export, or not known', () => {
    expect(['1', '2', '3', '4', '5', 'B1', 'goed'].map(readDutch)).toEqual(['A1', 'A2', 'B1', 'B2', null, 'B1', null])
  })
  it('only a plain yes or no for the register: a number or a ground is not known, and told', () => {
    expect(['Ja', 'nee', '2', 'Wet banenafspraak'].map(readYesNo)).toEqual([true, false, null, null])
    expect(reading({ Banenafspraak: 2 })).toMatchObject({
      person: { registered: null },
      unread: [{ column: 'Banenafspraak', said: '2' }],
    })
  })
  it('a day as a day, as a serial number, or as people write it', () => {
    for (const given of [{ day: day('2027-01-31') }, 46418, '31-01-2027', '31 januari 2027'] as Cell[])
      expect(reading({ 'Beschikbaar vanaf': given }).person?.availableFrom).toBe('2027-01-31')
    expect(reading({ 'Beschikbaar vanaf': 'per direct' }).person).toMatchObject({
      availableFrom: today,
      availableNow: true,
    })
  })
  it('a number that lost its nought', () => {
    expect(reading({ Telefoon: 612345678 }).person?.phone).toBe('0612345678')
    expect(reading({ BSN: Number(aBsn(7)) }).person?.bsn).toBe(aBsn(7))
  })
})

describe('a row that stays behind', () => {
  it.each<[string, Readonly<Record<string, Cell>>, string]>([
    ['31 February', { 'Beschikbaar vanaf': '31-02-2027' }, 'no-such-day'],
    ['no day at all', { 'Beschikbaar vanaf': 'binnenkort' }, 'not-a-day'],
    ['a BSN that was mistyped', { BSN: '123456789' }, 'bsn-mistyped'],
    ['a BSN with letters', { BSN: 'geheim' }, 'bsn-not-nine-digits'],
    ['a BSN in another column', { Plaats: `Zwolle ${aBsn(3)}` }, 'bsn-elsewhere'],
    ['a postcode that cannot be', { Postcode: '0412 QA' }, 'not-a-postcode'],
    ['240 hours', { 'Uren per week': 240 }, 'hours-out-of-range'],
    ['a formula', { 'Uren per week': { formula: 'B2*4' } }, 'formula'],
    ['a broken cell', { Plaats: { broken: '#REF!' } }, 'broken-cell'],
    ['no name', { Naam: null }, 'no-name'],
    ['half a name', { Naam: 'Elif' }, 'name-incomplete'],
    ['an e-mail address without a place', { 'E-mail': 'elif' }, 'not-an-email'],
    ['a phone number in words', { Telefoon: 'bel mij maar' }, 'not-a-phone'],
    ['hours that cross', { 'Uren per week vanaf': 32, 'Uren per week tot en met': 24 }, 'hours-crossed'],
    ['no consent', { Toestemming: 'Nee' }, 'no-consent'],
    ['a text without end', { Plaats: 'z'.repeat(201) }, 'too-long'],
  ])('because of %s', (_, cells, because) => {
    expect(reading(cells)).toMatchObject({ person: null, faults: [{ because }] })
  })
  it('tells all its faults at once, with the column and what stands there', () => {
    expect(reading({ Postcode: '0412 QA', 'Uren per week': '240' }).faults).toEqual([
      { because: 'hours-out-of-range', column: 'Uren per week', said: '240' },
      { because: 'not-a-postcode', column: 'Postcode', said: '0412 QA' },
    ])
  })
  it('never shows the digits of a BSN, in whichever column', () => {
    expect(reading({ BSN: '123456789' }).faults[0]?.said).toBeNull()
    expect(JSON.stringify(reading({ 'E-mail': `x ${aBsn(3)}` }).faults)).not.toContain(aBsn(3))
  })
  it('says how long the month is', () => {
    expect(reading({ 'Beschikbaar vanaf': '31-02-2027' }).faults[0]?.facts).toMatchObject({ month: 2, lastDay: 28 })
  })
})

describe('whatever stands in a cell', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null))
  const columns = ['BSN', 'Postcode', 'Telefoon', 'Vervoer', 'Rijbewijs', 'Beschikbaar vanaf', 'Uren per week', 'Naam']
  it('a row is read or refused, and never breaks', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...columns), cell), (cells) => {
        const { person, faults } = reading(cells)
        expect(person === null).toBe(faults.length > 0)
      }),
    )
  })
  it('no row of a sheet is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 20 }), (rows) => {
        const filled = rows.map((cells, place) => ({ row: place + 2, cells: ['x y', ...cells.map(unhashed)] }))
        const read = readSheets(
          [{ name: '', rows: [{ row: 1, cells: ['Naam', 'Plaats', 'Vervoer'] }, ...filled] }],
          today,
        )
        expect(read.done && [...read.value.rows].length).toBe(rows.length)
      }),
    )
  })
})

const unhashed = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replace('#', '') : cell)

it('a formula where a name should be is told once', () => {
  expect(faultsOf({ Naam: { formula: 'A1' } })).toEqual(['formula'])
})
