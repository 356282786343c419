import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: PageEntry[] = [
  { path: 'people', file: 'people/dossiers/list.page.tsx', frame: 'staff' },
  { path: 'people/new', file: 'people/dossiers/add.page.tsx', frame: 'staff' },
  { path: 'people/export', file: 'people/export/export.page.tsx', frame: 'none' },
  { path: 'people/:id/removal', file: 'people/dossiers/removal.page.tsx', frame: 'none' },
]
