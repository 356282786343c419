import type { Reader } from './field-table.ts'

interface Who {
  readonly kind: 'professional' | 'person' | 'acting' | 'guest' | 'job'
  readonly organisationKind: string | null
  readonly roles: readonly string[]
  /** The dossier is kept by the organisation they work for. */
  readonly keeps: boolean
}

/** Who is paid to help somebody find or keep work, and does not decide about her. */
const providers = ['social-employment-company', 'coach-firm', 'union', 'school', 'training', 'other']

/** Who steers the work at a provider and does not do it with her. */
const managers = ['programme-manager', 'approver', 'meeting-chair', 'privacy-officer', 'administrator']

/**
 * As whom somebody reads, from where they work, what they do there, and whether the dossier is kept there. Somebody of
 * whom nothing is known reads nothing.
 */
export function readerOf({ kind, organisationKind, roles, keeps }: Who): Reader | null {
  if (kind === 'person' || kind === 'acting') return 'candidate'
  if (kind !== 'professional' || organisationKind === null || roles.length === 0) return null
  if (organisationKind === 'employer' || roles.every((role) => role === 'employer-side')) return 'employer'
  if (organisationKind === 'research') return 'researcher'
  if (providers.includes(organisationKind))
    return roles.every((role) => managers.includes(role)) ? 'provider-manager' : 'own-coach'
  if (organisationKind === 'service-point' && !keeps) return 'service-point'
  return 'case-owner'
}
