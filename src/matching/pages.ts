import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: readonly PageEntry[] = [
  { path: 'what-counts', file: 'matching/weights/what-counts.page.tsx', frame: 'public' },
  { path: 'what-counts/skills', file: 'matching/skill-weights/skill-weights.page.tsx', frame: 'public' },
  { path: 'what-counts/points', file: 'matching/weights/points.page.tsx', frame: 'staff' },
]
