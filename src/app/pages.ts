import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: PageEntry[] = [{ path: '*', file: 'app/frames/not-found.page.tsx', frame: 'public' }]
