import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: readonly PageEntry[] = [
  { path: 'proposals/:id', file: 'trajectories/proposals/proposal.page.tsx', frame: 'staff' },
  { path: 'card/:token', file: 'trajectories/proposals/employer-card.page.tsx', frame: 'public' },
  { path: 'placements', file: 'trajectories/placements/placements.page.tsx', frame: 'staff' },
  { path: 'placements/new', file: 'trajectories/placements/begin.page.tsx', frame: 'staff' },
  { path: 'placements/:id', file: 'trajectories/placements/placement.page.tsx', frame: 'staff' },
  { path: 'placements/:id/decision', file: 'trajectories/placements/decision.page.tsx', frame: 'staff' },
  { path: 'placements/:id/change', file: 'trajectories/placements/change.page.tsx', frame: 'staff' },
  { path: 'placements/:id/ending', file: 'trajectories/placements/ending.page.tsx', frame: 'staff' },
  { path: 'placements/:id/takeover', file: 'trajectories/placements/takeover.page.tsx', frame: 'staff' },
  { path: 'placements/:id/paper', file: 'trajectories/agreements/paper.page.tsx', frame: 'staff' },
  { path: 'sign/:token', file: 'trajectories/agreements/sign.page.tsx', frame: 'public' },
  { path: 'my/work', file: 'trajectories/placements/my-work.page.tsx', frame: 'person' },
]
