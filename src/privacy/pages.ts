import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: readonly PageEntry[] = [
  { path: 'erasures', file: 'privacy/erasure/endings.page.tsx', frame: 'staff' },
  { path: 'erasures/terms', file: 'privacy/retention/terms.page.tsx', frame: 'staff' },
  { path: 'erasures/:subject', file: 'privacy/erasure/ending.page.tsx', frame: 'staff' },
  { path: 'emergency', file: 'privacy/emergency/open.page.tsx', frame: 'staff' },
  { path: 'emergency/:id', file: 'privacy/emergency/file.page.tsx', frame: 'staff' },
  { path: 'emergency/:id/review', file: 'privacy/emergency/review.page.tsx', frame: 'staff' },
  { path: 'log', file: 'privacy/log/log.page.tsx', frame: 'staff' },
  { path: 'log/:subject/logbook', file: 'privacy/log/logbook.page.tsx', frame: 'none' },
  { path: 'post', file: 'privacy/letters/post.page.tsx', frame: 'staff' },
  { path: 'post/:id', file: 'privacy/letters/letter.page.tsx', frame: 'staff' },
  { path: 'register', file: 'privacy/register/register.page.tsx', frame: 'staff' },
  { path: 'rights', file: 'privacy/rights/rights.page.tsx', frame: 'staff' },
  { path: 'rights/:id', file: 'privacy/rights/right.page.tsx', frame: 'staff' },
  { path: 'rights/:id/file', file: 'privacy/rights/file.page.tsx', frame: 'staff' },
  { path: 'people/:id/rights', file: 'privacy/rights/enter.page.tsx', frame: 'staff' },
  { path: 'my/data', file: 'privacy/rights/my-data.page.tsx', frame: 'person' },
  { path: 'my/rights', file: 'privacy/rights/my-rights.page.tsx', frame: 'person' },
  { path: 'my/rights/:kind', file: 'privacy/rights/ask-right.page.tsx', frame: 'person' },
  { path: 'my/emergencies', file: 'privacy/emergency/my-emergencies.page.tsx', frame: 'person' },
]
