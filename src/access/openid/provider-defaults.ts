import type { Audience } from './openid.rules.ts'

interface Known {
  readonly button: string
  readonly scope: string
  readonly emailClaim: string
  readonly bsnClaim: string
  readonly kvkClaim: string
  readonly levels: readonly string[]
  readonly least: string
}

const saml = 'urn:oasis:names:tc:SAML:2.0:ac:classes'
const nothing = { emailClaim: '', bsnClaim: '', kvkClaim: '', levels: [], least: '' }

/** How the houses that are best known here speak. A broker in between may use other words: then these are typed over. */
export const defaultsFor: Readonly<Record<Audience, Known>> = {
  candidates: {
    ...nothing,
    button: 'DigiD',
    scope: 'openid',
    bsnClaim: 'bsn',
    // Basis, midden, substantieel and hoog, as DigiD writes them.
    levels: ['PasswordProtectedTransport', 'MobileTwoFactorContract', 'Smartcard', 'SmartcardPKI'].map(
      (level) => `${saml}:${level}`,
    ),
    least: `${saml}:Smartcard`,
  },
  employers: {
    ...nothing,
    button: 'eHerkenning',
    scope: 'openid',
    kvkClaim: 'kvk',
    levels: ['loa2', 'loa2plus', 'loa3', 'loa4'].map((level) => `urn:etoegang:core:assurance-class:${level}`),
    least: 'urn:etoegang:core:assurance-class:loa3',
  },
  professionals: { ...nothing, button: '', scope: 'openid email', emailClaim: 'email' },
}
