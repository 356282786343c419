import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: readonly PageEntry[] = [
  { path: 'erasures', file: 'privacy/erasure/endings.page.tsx', frame: 'staff' },
  { path: 'erasures/:subject', file: 'privacy/erasure/ending.page.tsx', frame: 'staff' },
]
