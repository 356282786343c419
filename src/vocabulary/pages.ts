import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: readonly PageEntry[] = [
  { path: 'admin/reference-data', file: 'vocabulary/reference/reference-data.page.tsx', frame: 'staff' },
  { path: 'admin/reference-data/:list', file: 'vocabulary/reference/kind.page.tsx', frame: 'staff' },
]
