import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: readonly PageEntry[] = [
  { path: 'coaching', file: 'coaching/routes/routes.page.tsx', frame: 'staff' },
  { path: 'coaching/new', file: 'coaching/routes/begin.page.tsx', frame: 'staff' },
  { path: 'coaching/firm', file: 'coaching/firm/firm.page.tsx', frame: 'staff' },
  { path: 'my/coaching', file: 'coaching/own/my-coaching.page.tsx', frame: 'person' },
  { path: 'coaching/approvals', file: 'coaching/approvals/approvals.page.tsx', frame: 'staff' },
  { path: 'coaching/approvals/:line', file: 'coaching/approvals/send-back.page.tsx', frame: 'staff' },
  { path: 'coaching/:id', file: 'coaching/routes/route.page.tsx', frame: 'staff' },
  { path: 'coaching/:id/steps/:step', file: 'coaching/routes/step.page.tsx', frame: 'staff' },
  { path: 'coaching/:id/pause', file: 'coaching/routes/pause.page.tsx', frame: 'staff' },
  { path: 'coaching/:id/activation', file: 'coaching/activation/activation.page.tsx', frame: 'staff' },
  { path: 'coaching/:id/payer', file: 'coaching/routes/payer.page.tsx', frame: 'staff' },
  { path: 'placements/:id/costs', file: 'coaching/costs/costs.page.tsx', frame: 'staff' },
  { path: 'coaching/requests', file: 'coaching/requests/requests.page.tsx', frame: 'staff' },
  { path: 'coaching/requests/new', file: 'coaching/requests/begin-request.page.tsx', frame: 'staff' },
  { path: 'coaching/requests/:id', file: 'coaching/requests/request.page.tsx', frame: 'staff' },
  { path: 'coaching/requests/:id/parts/:part', file: 'coaching/requests/part.page.tsx', frame: 'staff' },
  { path: 'coaching/requests/:id/decision', file: 'coaching/decisions/decision.page.tsx', frame: 'staff' },
  { path: 'coaching/requests/:id/letter', file: 'coaching/decisions/letter.page.tsx', frame: 'staff' },
  { path: 'coaching-sign/:token', file: 'coaching/signatures/coaching-sign.page.tsx', frame: 'public' },
  { path: 'my/coaching-requests/:id', file: 'coaching/signatures/my-request.page.tsx', frame: 'person' },
]
