import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: PageEntry[] = [{ path: 'kit', file: 'platform/ui/kit/kit.page.tsx', frame: 'public' }]
