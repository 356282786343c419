import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: readonly PageEntry[] = [
  { path: '', file: 'app/front/front.page.tsx', frame: 'none' },
  { path: 'look-around', file: 'app/front/look-around.page.tsx', frame: 'public' },
  { path: 'about', file: 'app/front/about.page.tsx', frame: 'public' },
  { path: 'privacy', file: 'app/front/privacy.page.tsx', frame: 'public' },
  { path: 'accessibility', file: 'app/front/accessibility.page.tsx', frame: 'public' },
  { path: 'working-for', file: 'app/frames/working-for.page.tsx', frame: 'public' },
  { path: '*', file: 'app/frames/not-found.page.tsx', frame: 'public' },
]
