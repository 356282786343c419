import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: readonly PageEntry[] = [
  { path: 'results', file: 'reporting/results/results.page.tsx', frame: 'staff' },
  { path: 'results/file', file: 'reporting/results/results-file.page.tsx', frame: 'none' },
]
