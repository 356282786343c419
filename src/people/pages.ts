import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: readonly PageEntry[] = [
  { path: 'people', file: 'people/dossiers/list.page.tsx', frame: 'staff' },
  { path: 'people/new', file: 'people/dossiers/add.page.tsx', frame: 'staff' },
  { path: 'people/export', file: 'people/export/export.page.tsx', frame: 'none' },
  { path: 'people/:id/note', file: 'people/notes/add.page.tsx', frame: 'staff' },
  { path: 'people/:id/notes', file: 'people/notes/notes.page.tsx', frame: 'staff' },
  { path: 'people/:id/notes/:note/completion', file: 'people/notes/completion.page.tsx', frame: 'none' },
  { path: 'people/:id/sharing', file: 'people/sharing/sharing.page.tsx', frame: 'staff' },
  { path: 'people/:id/sharing/:relation/ending', file: 'people/sharing/ending.page.tsx', frame: 'none' },
  { path: 'people/:id/availability-confirmation', file: 'people/changes/confirmation.page.tsx', frame: 'none' },
  { path: 'people/:id/documents', file: 'people/documents/documents.page.tsx', frame: 'staff' },
  { path: 'people/:id/documents/:document/removal', file: 'people/documents/removal.page.tsx', frame: 'none' },
  { path: 'files/documents/:id', file: 'people/documents/document-file.page.tsx', frame: 'none' },
  { path: 'my/documents', file: 'people/documents/my-documents.page.tsx', frame: 'person' },
  { path: 'people/:id/:part', file: 'people/changes/part.page.tsx', frame: 'staff' },
  { path: 'people/:id/removal', file: 'people/dossiers/removal.page.tsx', frame: 'none' },
  { path: 'imports', file: 'people/imports/imports.page.tsx', frame: 'staff' },
  { path: 'imports/new', file: 'people/imports/new-import.page.tsx', frame: 'staff' },
  { path: 'imports/template.xlsx', file: 'people/imports/template-file.page.tsx', frame: 'none' },
  {
    path: 'imports/template.csv',
    file: 'people/imports/template-file.page.tsx',
    frame: 'none',
    id: 'people-template-csv',
  },
  { path: 'imports/:id', file: 'people/imports/import.page.tsx', frame: 'staff' },
]
