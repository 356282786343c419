import type { PageEntry } from '#platform/web/page-entry.ts'

export const pages: readonly PageEntry[] = [
  { path: 'claims', file: 'claims/claiming/claims.page.tsx', frame: 'staff' },
  { path: 'claims/new', file: 'claims/claiming/new-claim.page.tsx', frame: 'staff' },
  { path: 'claims/many', file: 'claims/claiming/many-claims.page.tsx', frame: 'staff' },
  { path: 'claims/terms', file: 'claims/terms/terms.page.tsx', frame: 'staff' },
  { path: 'claims/receiving', file: 'claims/receiving/receiving.page.tsx', frame: 'staff' },
  { path: 'claims/accountability', file: 'claims/accountability/account.page.tsx', frame: 'staff' },
  { path: 'claims/accountability/file', file: 'claims/accountability/account-file.page.tsx', frame: 'none' },
  { path: 'claims/audits', file: 'claims/audits/audits.page.tsx', frame: 'staff' },
  { path: 'claims/audits/:id', file: 'claims/audits/audit.page.tsx', frame: 'staff' },
  { path: 'claims/audits/dossiers/:id', file: 'claims/audits/audit-dossier.page.tsx', frame: 'staff' },
  { path: 'claims/:id/invoice', file: 'claims/invoice/invoice-file.page.tsx', frame: 'none' },
  { path: 'claims/:id', file: 'claims/claiming/claim.page.tsx', frame: 'staff' },
  { path: 'claims/:id/hours', file: 'claims/hours-out/hours-file.page.tsx', frame: 'none' },
]
