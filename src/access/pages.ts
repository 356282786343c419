import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: readonly PageEntry[] = [
  { path: 'sign-in', file: 'access/sign-in/sign-in.page.tsx', frame: 'none' },
  { path: 'sign-in/as', file: 'access/sign-in/sign-in-as.page.tsx', frame: 'public' },
  { path: 'sign-in/code', file: 'access/sign-in/code.page.tsx', frame: 'public' },
  { path: 'sign-in/telephone', file: 'access/sign-in/telephone.page.tsx', frame: 'public' },
  { path: 'sign-out', file: 'access/sign-in/sign-out.page.tsx', frame: 'public' },
  { path: 'forgotten-password', file: 'access/links/forgotten.page.tsx', frame: 'public' },
  { path: 'link', file: 'access/links/link.page.tsx', frame: 'public' },
  { path: 'start-region', file: 'access/region/start-region.page.tsx', frame: 'public' },
]
