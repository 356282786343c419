import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: readonly PageEntry[] = [
  { path: 'erasures', file: 'privacy/erasure/endings.page.tsx', frame: 'staff' },
  { path: 'erasures/:subject', file: 'privacy/erasure/ending.page.tsx', frame: 'staff' },
  { path: 'emergency', file: 'privacy/emergency/open.page.tsx', frame: 'staff' },
  { path: 'emergency/:id', file: 'privacy/emergency/file.page.tsx', frame: 'staff' },
  { path: 'emergency/:id/review', file: 'privacy/emergency/review.page.tsx', frame: 'staff' },
  { path: 'my/emergencies', file: 'privacy/emergency/my-emergencies.page.tsx', frame: 'person' },
]
