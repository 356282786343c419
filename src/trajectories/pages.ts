import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: readonly PageEntry[] = [
  { path: 'proposals/:id', file: 'trajectories/proposals/proposal.page.tsx', frame: 'staff' },
  { path: 'card/:token', file: 'trajectories/proposals/employer-card.page.tsx', frame: 'public' },
]
