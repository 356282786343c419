import type { Row } from './who-and-whose.ts'

/** Hours as money. */
export const claimsPages: Readonly<Record<string, { readonly opens?: Row; readonly sends?: Row }>> = {
  claims: { opens: ['sees hours'] },
  'claims/accountability': { opens: ['sees hours'] },
  'claims/accountability/file': { opens: ['sees hours'] },
  'claims/audits': { opens: ['sees hours'], sends: ['with a BSN'] },
  'claims/audits/:id': { opens: ['sees hours', 'audit'], sends: ['with a BSN', 'audit'] },
  'claims/audits/dossiers/:id': { opens: ['sees hours', 'audit dossier'], sends: ['with a BSN', 'audit dossier'] },
  'claims/new': { opens: ['claims hours', 'nothing at all'], sends: ['claims hours', 'nothing at all'] },
  'claims/many': { opens: ['claims hours'], sends: ['claims hours'] },
  'claims/receiving': { opens: ['with a BSN'], sends: ['with a BSN'] },
  'claims/:id/invoice': { opens: ['sees hours', 'claim'] },
  'claims/terms': { opens: ['sees hours'], sends: ['claims hours'] },
  'claims/:id': { opens: ['sees hours', 'claim'], sends: ['claims hours', 'claim'] },
  'claims/:id/hours': { opens: ['sees hours', 'claim'] },
  'coaching/hours/:session/correction': { opens: ['enters hours', 'session'], sends: ['enters hours', 'session'] },
}
