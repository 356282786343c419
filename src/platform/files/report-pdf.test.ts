import { describe, expect, it } from 'vitest'
import { writeReport } from './report-pdf.ts'

const aReport = {
  ...({ name: 'report', lang: 'nl', title: 'Łukasz Yıldız', lead: ['Gesprek met Nadežda Đorđević.'] } as const),
  sections: [{ title: 'Ş', say: 'ğ', heads: ['Naam', 'Aantal'], rows: [['Żaneta', '1']] }],
  page: (n: number, of: number) => `${n} van ${of}`,
}

describe('a report on paper', () => {
  it('brings the letters of every name along, so that it reads the same on every machine', async () => {
    const written = (await writeReport(aReport)).toString('latin1')
    expect(written.match(/\/FontFile[23]/g)).toHaveLength(2)
    expect(written).not.toContain('/BaseFont /Helvetica')
  })
})
