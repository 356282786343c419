import { deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'

/** A workbook with one sheet, as somebody makes it in a minute. */
export async function aWorkbook(rows: readonly (readonly ExcelJS.CellValue[])[], name = 'Blad 1'): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(name)
  for (const row of rows) sheet.addRow([...row])
  return Buffer.from(await book.xlsx.writeBuffer())
}

export const aCsv = (...lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'))

interface Part {
  readonly name: string
  readonly content: string | Buffer
  /** What the list says, when that is not true. */
  readonly claims?: number
}

/** A zip by hand, so that its list can lie. */
export function aZip(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const { name, content, claims } of parts) {
    const plain = Buffer.from(content)
    const packed = deflateRawSync(plain)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(claims ?? plain.length, 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(claims ?? plain.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    bodies.push(head, Buffer.from(name), packed)
    list.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(Buffer.concat(list).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, ...list, end])
}

/** An invented BSN that passes the check on its digits: for tests only, in the range that is never given out. */
export function aBsn(n: number): string {
  for (let last = 0; last < 10; last++) {
    const digits = `9999${String(n).padStart(4, '0')}${last}`
    const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0)
    if (sum % 11 === 0) return digits
  }
  return aBsn(n + 1)
}
