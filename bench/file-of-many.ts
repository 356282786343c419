import { execFileSync } from 'node:child_process'
import { writeSync } from 'node:fs'
import { aZip } from '../tests/make-file.ts'

type Kind = 'csv' | 'xlsx'

const most = 64 * 1024 * 1024

/** A file with so many invented people, made by a process of its own: what making it takes does not count. */
export const fileOfMany = (rows: number, kind: Kind): Buffer =>
  execFileSync(process.execPath, [import.meta.filename, String(rows), kind], { maxBuffer: most })

function headings(): string[] {
  return 'BSN,Voornaam,Achternaam,E-mailadres,Telefoon,Postcode,Woonplaats,Gewenst werk,Uren per week,Vervoer'.split(
    ',',
  )
}

function* lines(rows: number): Generator<string[]> {
  for (let n = 0; n < rows; n++) yield person(n)
}

const towns = ['Zwolle', 'Deventer', 'Zutphen', 'Raalte']
const works = ['magazijnmedewerker', 'kok', 'schoonmaker', 'iets met dieren', 'vrachtwagenchauffeur']

function person(n: number): string[] {
  const place = n % towns.length
  return [
    bsnOf(n),
    `Voornaam${n % 400}`,
    `Achternaam${n}`,
    `persoon${n}@voorbeeld.nl`,
    `06-${String(10_000_000 + n)}`,
    `80${11 + (n % 80)} AB`,
    towns[place] ?? '',
    works[n % works.length] ?? '',
    String(8 + (n % 32)),
    n % 3 === 0 ? 'fiets, bus' : 'NNB',
  ]
}

/** Invented, in the range that is never given out, with the last digit that the check asks. */
function bsnOf(n: number): string {
  const free = 990_000_00 + Math.floor(n * 1.2)
  const sum = [...String(free)].reduce((total, digit, at) => total + Number(digit) * (9 - at), 0)
  return sum % 11 === 10 ? bsnOf(n + 100_000) : `${free}${sum % 11}`
}

function csvOf(rows: number): Buffer {
  return Buffer.from([headings(), ...lines(rows)].map((cells) => cells.join(';')).join('\r\n'))
}

function workbookOf(rows: number): Buffer {
  const all = [headings(), ...lines(rows)]
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
  const sheet = `<worksheet><sheetData>${all.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`
  return aZip([
    { name: 'xl/workbook.xml', content: '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>' },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheet },
  ])
}

/** Run by itself, it writes the file. */
function main(): void {
  const [rows = 0, kind] = [Number(process.argv[2]), process.argv[3]]
  const made = kind === 'xlsx' ? workbookOf(rows) : csvOf(rows)
  for (let at = 0; at < made.length; ) at += writeSync(1, made, at)
}

if (process.argv[1] === import.meta.filename) main()
