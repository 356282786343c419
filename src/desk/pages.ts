import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: readonly PageEntry[] = [
  { path: 'work', file: 'desk/work/work.page.tsx', frame: 'staff' },
  { path: 'search', file: 'desk/search/search.page.tsx', frame: 'staff' },
  { path: 'proposals', file: 'desk/proposals/proposals.page.tsx', frame: 'staff' },
  { path: 'my', file: 'desk/my/my-route.page.tsx', frame: 'person' },
  { path: 'my/questions/:id', file: 'desk/my/question.page.tsx', frame: 'person' },
  { path: 'my/looks', file: 'desk/my/looks.page.tsx', frame: 'person' },
  { path: 'my/looks/:look', file: 'desk/my/ask-look.page.tsx', frame: 'person' },
  { path: 'look-questions/:id', file: 'desk/look-questions/look-question.page.tsx', frame: 'staff' },
  { path: 'vacancies/:id', file: 'desk/vacancy/who-fits.page.tsx', frame: 'staff' },
  { path: 'vacancies/:id/almost', file: 'desk/vacancy/almost.page.tsx', frame: 'staff' },
  { path: 'vacancies/:id/to-ask', file: 'desk/vacancy/to-ask.page.tsx', frame: 'staff' },
  { path: 'vacancies/:id/proposed', file: 'desk/vacancy/proposed.page.tsx', frame: 'staff' },
  { path: 'vacancies/:id/about', file: 'desk/vacancy/about.page.tsx', frame: 'staff' },
  { path: 'vacancies/:id/people/:dossier', file: 'desk/vacancy/pair.page.tsx', frame: 'staff' },
  { path: 'people/:id', file: 'desk/dossier/dossier.page.tsx', frame: 'staff' },
  { path: 'people/:id/vacancies', file: 'desk/dossier/vacancies.page.tsx', frame: 'staff' },
]
