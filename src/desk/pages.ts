import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: readonly PageEntry[] = [
  { path: 'vacancies/:id', file: 'desk/vacancy/who-fits.page.tsx', frame: 'staff' },
  { path: 'vacancies/:id/almost', file: 'desk/vacancy/almost.page.tsx', frame: 'staff' },
  { path: 'vacancies/:id/to-ask', file: 'desk/vacancy/to-ask.page.tsx', frame: 'staff' },
  { path: 'vacancies/:id/people/:dossier', file: 'desk/vacancy/pair.page.tsx', frame: 'staff' },
  { path: 'people/:id/vacancies', file: 'desk/dossier/vacancies.page.tsx', frame: 'staff' },
]
