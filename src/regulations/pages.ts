import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: readonly PageEntry[] = [
  { path: 'regulations', file: 'regulations/values/values.page.tsx', frame: 'staff' },
  { path: 'regulations/:key', file: 'regulations/values/history.page.tsx', frame: 'staff' },
  { path: 'regulations/:key/new', file: 'regulations/values/new-value.page.tsx', frame: 'staff' },
]
