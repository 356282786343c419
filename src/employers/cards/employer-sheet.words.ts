import type { Sheet } from '#platform/public.ts'
import { bilingual } from '#platform/words.ts'
import type { Lang } from '#values/public.ts'
import { sectors } from '#vocabulary/public.ts'
import { labelIn } from '../said.ts'
import type { EmployerRow } from './see-employers.ts'

export const employerSheetWords = bilingual({
  voice: 'B1',
  en: {
    file: 'employers',
    heads: {
      name: 'Name',
      kvk: 'KvK number',
      town: 'Town',
      sector: 'Sector',
      size: 'People',
      bond: 'Bond',
      lead: 'Lead contact',
      spoken: 'Last spoken',
      vacancies: 'Open work',
      promise: 'Next promise',
    },
    bonds: { ambassador: 'Ambassador', regular: 'Regular', once: 'Once', never: 'Not yet' },
  },
  nl: {
    file: 'werkgevers',
    heads: {
      name: 'Naam',
      kvk: 'KvK-nummer',
      town: 'Plaats',
      sector: 'Branche',
      size: 'Mensen',
      bond: 'Band',
      lead: 'Aanspreekpunt',
      spoken: 'Laatst gesproken',
      vacancies: 'Open werk',
      promise: 'Volgende afspraak',
    },
    bonds: { ambassador: 'Ambassadeur', regular: 'Vaste werkgever', once: 'Eén keer', never: 'Nog niet' },
  },
})

/** Where each column of the list stands in the sheet. */
export const placesInEmployerSheet: Readonly<Record<string, readonly number[]>> = {
  name: [0],
  kvk: [1],
  town: [2],
  sector: [3],
  size: [4],
  bond: [5],
  lead: [6],
  spoken: [7],
  vacancies: [8],
  promise: [9],
}

/** The list of employers as a sheet. */
export function employerSheet(rows: readonly EmployerRow[], lang: Lang): Sheet {
  const t = employerSheetWords[lang]
  return {
    name: t.file,
    heads: Object.values(t.heads),
    rows: rows.map((row) => [
      row.name,
      row.kvk,
      row.town,
      row.sector && labelIn(sectors, row.sector, lang),
      row.size,
      row.bond && (t.bonds[row.bond as keyof typeof t.bonds] ?? row.bond),
      row.lead,
      row.lastSpoken && { day: row.lastSpoken },
      row.openVacancies,
      row.nextPromise && { day: row.nextPromise },
    ]),
  }
}
