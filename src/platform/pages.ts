import type { PageEntry } from '#platform/web/page-entry.ts'

const file = 'platform/ui/kit/kit.page.tsx'

/** The kit in each frame, because each has its own size. */
export const pages: readonly PageEntry[] = [
  { path: 'kit', file, frame: 'public', id: 'kit' },
  { path: 'kit/staff', file, frame: 'staff', id: 'kit-staff' },
  { path: 'kit/person', file, frame: 'person', id: 'kit-person' },
  { path: 'drafts', file: 'platform/drafts/drafts.page.tsx', frame: 'none' },
]
