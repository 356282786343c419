import type { Caller, Permit } from '#platform/public.ts'
import type { Role } from './roles.ts'
import { freshProofFor } from './step-up.ts'

/** 'codes': whose account needs a telephone with codes, since it reaches other people's data. */
type Who =
  | 'everybody'
  | 'guest'
  | 'herself'
  | 'person'
  | 'acting'
  | 'signed-in'
  | 'account'
  | 'codes'
  | 'job'
  | readonly Role[]

/** Who work with people: they see those with whom their organisation has a relation, and no others. */
const withPeople = [
  'account-manager',
  'case-manager',
  'work-expert',
  'job-coach',
  'secondment-consultant',
  'meeting-chair',
  'programme-manager',
  'career-adviser',
  'internship-coordinator',
] as const satisfies readonly Role[]

const withEmployers = [...withPeople, 'employer-side'] as const satisfies readonly Role[]
const administrators = ['administrator'] as const satisfies readonly Role[]
const research = ['programme-manager', 'privacy-officer'] as const satisfies readonly Role[]

/**
 * Every permission with who may and for which purpose. How far it reaches is not said here: that follows from
 * relations, which row-level security reads. A permission that is not in this table is nobody's.
 */
const permits: Readonly<Record<string, { readonly who: Who; readonly purpose: string; readonly jobToo?: true }>> = {
  'find-caller': { who: 'everybody', purpose: 'access' },
  'sign-in': { who: 'everybody', purpose: 'access' },
  'sign-out': { who: 'everybody', purpose: 'access' },
  'use-one-time-link': { who: 'everybody', purpose: 'access' },
  'look-around': { who: 'guest', purpose: 'access' },
  'start-region': { who: 'guest', purpose: 'access' },
  'see-public-pages': { who: 'everybody', purpose: 'access' },
  'answer-by-link': { who: 'everybody', purpose: 'placement' },
  'sign-by-link': { who: 'everybody', purpose: 'placement' },

  'keep-draft': { who: 'signed-in', purpose: 'own-work' },
  'keep-views': { who: 'signed-in', purpose: 'own-work' },
  'change-own-account': { who: 'signed-in', purpose: 'access' },
  'change-own-sign-in': { who: 'account', purpose: 'access' },
  'change-own-codes': { who: 'codes', purpose: 'access' },
  'change-own-keys': { who: 'account', purpose: 'access' },
  'prove-again': { who: 'account', purpose: 'access' },
  // What a word may mean: jobs, skills and towns. A candidate asks it too, and it is about no person.
  'find-concepts': { who: 'account', purpose: 'access' },
  'see-who-is-who': { who: 'signed-in', purpose: 'access' },
  // Who leads a team arranges who stands in for whom, within the own organisation.
  'arrange-stand-ins': { who: ['programme-manager'], purpose: 'access' },
  'see-fields': { who: 'signed-in', purpose: 'accountability' },
  'see-register': { who: ['privacy-officer'], purpose: 'accountability', jobToo: true },
  'change-fields': { who: ['privacy-officer'], purpose: 'accountability' },

  'see-people': { who: withPeople, purpose: 'mediation' },
  'see-dossier': { who: withPeople, purpose: 'mediation' },
  'change-dossier': { who: withPeople, purpose: 'mediation' },
  'open-what-helps': { who: withPeople, purpose: 'mediation' },
  'merge-people': { who: withPeople, purpose: 'mediation' },
  'open-bsn': { who: ['case-manager', 'work-expert'], purpose: 'identification' },
  'see-documents': { who: withPeople, purpose: 'mediation' },
  'change-documents': { who: withPeople, purpose: 'mediation' },
  'write-note': { who: withPeople, purpose: 'mediation' },
  'see-messages': { who: withPeople, purpose: 'mediation' },
  'write-message': { who: withPeople, purpose: 'mediation' },
  'keep-consent': { who: withPeople, purpose: 'mediation' },
  'share-dossier': { who: withPeople, purpose: 'mediation' },
  'bring-in-people': { who: withPeople, purpose: 'mediation' },
  'export-people': { who: withPeople, purpose: 'mediation' },

  'see-employers': { who: withEmployers, purpose: 'employers' },
  'change-employer': { who: withEmployers, purpose: 'employers' },
  'see-vacancies': { who: withEmployers, purpose: 'employers' },
  'change-vacancy': { who: withEmployers, purpose: 'employers' },

  'see-matches': { who: withPeople, purpose: 'matching' },

  'see-proposals': { who: withPeople, purpose: 'placement' },
  propose: { who: withPeople, purpose: 'placement' },
  'see-introductions': { who: withPeople, purpose: 'placement' },
  introduce: { who: withPeople, purpose: 'placement' },
  'see-placements': { who: withPeople, purpose: 'placement' },
  place: { who: withPeople, purpose: 'placement' },
  // Who decides for the payer of the benefit; of which payer, the placement itself says.
  'decide-trial': { who: ['case-manager', 'work-expert'], purpose: 'placement' },

  // Coaching at work. Who approves hours, and for whom, the papers of the firm say besides the role.
  'see-coaching': { who: [...withPeople, 'approver'], purpose: 'coaching' },
  'refer-to-coaching': { who: ['case-manager', 'work-expert'], purpose: 'coaching' },
  coach: { who: ['job-coach', 'approver', 'programme-manager'], purpose: 'coaching' },
  'decide-coaching': { who: ['case-manager', 'work-expert'], purpose: 'coaching' },
  'enter-hours': { who: ['job-coach'], purpose: 'coaching' },
  'see-hours': {
    who: ['job-coach', 'approver', 'case-manager', 'work-expert', 'programme-manager'],
    purpose: 'coaching',
  },
  'approve-hours': { who: ['approver'], purpose: 'coaching' },
  'see-firm-papers': { who: 'signed-in', purpose: 'accountability' },
  'keep-firm-papers': {
    who: ['approver', 'programme-manager', 'administrator'],
    purpose: 'administration',
    jobToo: true,
  },
  // Hours as money: the firm claims, who pays answers, and the books are the firm's.
  'see-claims': {
    who: ['job-coach', 'approver', 'programme-manager', 'case-manager', 'work-expert'],
    purpose: 'coaching',
  },
  'claim-hours': { who: ['approver', 'programme-manager'], purpose: 'coaching' },
  'answer-claims': { who: ['case-manager', 'work-expert'], purpose: 'coaching' },
  'see-own-coaching': { who: 'person', purpose: 'own-data' },

  'see-criteria': { who: [...withPeople, 'administrator'], purpose: 'mediation' },
  'define-criteria': { who: ['programme-manager', 'administrator'], purpose: 'mediation' },
  'see-screenings': { who: withPeople, purpose: 'mediation' },
  screen: { who: withPeople, purpose: 'mediation' },
  'change-gaps': { who: withPeople, purpose: 'mediation' },
  'export-gaps': { who: withPeople, purpose: 'mediation' },

  // Numbers that name nobody; which of them are rounded, the results decide by who asks.
  'see-results': { who: [...withPeople, 'privacy-officer', 'administrator'], purpose: 'results' },

  'see-worklist': { who: 'signed-in', purpose: 'mediation' },
  'keep-tasks': { who: 'signed-in', purpose: 'mediation' },
  'search-everything': { who: 'signed-in', purpose: 'mediation' },

  'see-own-route': { who: 'person', purpose: 'own-data' },
  'answer-own-question': { who: 'person', purpose: 'own-data' },
  'see-own-documents': { who: 'person', purpose: 'own-data' },
  'say-own-profile': { who: 'person', purpose: 'own-data' },
  'write-own-message': { who: 'person', purpose: 'own-data' },
  'share-own-cv': { who: 'person', purpose: 'own-data' },
  'read-cv-by-link': { who: 'everybody', purpose: 'own-data' },
  'see-own-looks': { who: 'person', purpose: 'own-data' },
  'ask-about-look': { who: 'person', purpose: 'own-data' },
  'answer-look-question': { who: [...withPeople, 'privacy-officer', 'administrator'], purpose: 'accountability' },

  // Opens one file for an hour, and reads it. Nothing else is for an emergency: it counts in no list, search or match.
  'open-in-emergency': { who: withPeople, purpose: 'emergency' },
  'read-in-emergency': { who: withPeople, purpose: 'emergency' },
  'review-emergency': { who: [...withPeople, 'privacy-officer', 'administrator'], purpose: 'emergency-review' },
  'see-own-emergencies': { who: 'person', purpose: 'own-data' },

  // Whatever she may do on her own pages, who acts for her in everything does there too, for a purpose of its own.
  'keep-acting': { who: withPeople, purpose: 'mediation' },
  'end-acting': { who: withPeople, purpose: 'mediation' },
  'see-own-acting': { who: 'person', purpose: 'own-data' },
  'take-back-acting': { who: 'herself', purpose: 'own-data' },
  'choose-for-whom': { who: 'acting', purpose: 'on-behalf' },

  'see-own-data': { who: 'person', purpose: 'own-data' },
  'ask-for-right': { who: 'person', purpose: 'own-data' },
  'enter-right': { who: withPeople, purpose: 'rights' },
  'see-rights': { who: ['privacy-officer', 'administrator'], purpose: 'rights' },
  // A correction is made by who works with the dossier; the rest is answered by who guards privacy.
  'answer-right': { who: [...withPeople, 'privacy-officer', 'administrator'], purpose: 'rights' },
  'post-letters': { who: [...withPeople, 'privacy-officer', 'administrator'], purpose: 'upkeep' },
  'review-log': { who: ['privacy-officer'], purpose: 'log-review' },
  'export-log': { who: ['privacy-officer'], purpose: 'log-review' },
  'make-access-file': { who: ['privacy-officer'], purpose: 'rights' },

  // A coded file for research: one asks for it and takes it along, another decides.
  'see-research-files': { who: research, purpose: 'research-file' },
  'ask-research-file': { who: research, purpose: 'research-file' },
  'decide-research-file': { who: ['privacy-officer'], purpose: 'research-file' },
  'make-research-file': { who: research, purpose: 'research-file' },

  'see-endings': { who: ['privacy-officer'], purpose: 'retention' },
  'decide-retention': { who: ['privacy-officer'], purpose: 'retention' },
  'hold-ending': { who: ['privacy-officer'], purpose: 'retention' },

  'manage-organisations': { who: administrators, purpose: 'administration', jobToo: true },
  'change-roles': { who: administrators, purpose: 'administration', jobToo: true },
  'manage-accounts': { who: administrators, purpose: 'administration', jobToo: true },
  'see-outgoing-mail': { who: administrators, purpose: 'administration' },
  'manage-ways-in': { who: administrators, purpose: 'administration' },
  'keep-reference-data': { who: administrators, purpose: 'administration' },
  // What others keep for everybody: it is about no person.
  'ask-reference-data': { who: 'signed-in', purpose: 'own-work' },
  // Rules and amounts, about no person.
  'see-regulations': { who: 'signed-in', purpose: 'own-work' },
  'keep-regulations': { who: administrators, purpose: 'administration' },
  'manage-region': { who: administrators, purpose: 'administration', jobToo: true },

  'erase-person': { who: 'job', purpose: 'retention' },
  'run-job': { who: 'job', purpose: 'upkeep' },
  'settle-region': { who: 'job', purpose: 'access' },
}

/** What the permits are for, each once: every one of them has a basis in `purposes/`. */
export const purposesInUse: readonly string[] = [...new Set(Object.values(permits).map(({ purpose }) => purpose))]

/** Every permission with who may and what for: the register of processing is written from it. */
export const permissionsInUse: readonly {
  readonly permission: string
  readonly who: string
  readonly purpose: string
}[] = Object.entries(permits).map(([permission, { who, purpose }]) => ({
  permission,
  who: typeof who === 'string' ? who : who.join(', '),
  purpose,
}))

export function permitFor(caller: Caller, permission: string): Permit | undefined {
  const permit = permits[permission]
  if (!permit || !(isOneOf(caller, permit.who) || (caller.kind === 'job' && permit.jobToo))) return undefined
  return { permission, purpose: purposeOf(caller, permit), ...freshProofFor(permission) }
}

/** What is done for her by somebody else stands in the log as such. */
const purposeOf = (caller: Caller, { who, purpose }: { readonly who: Who; readonly purpose: string }): string =>
  caller.kind === 'acting' && who === 'person' ? 'on-behalf' : purpose

/** Pages ask this to leave out what somebody may not do; the act asks it again. */
export const mayDo = (caller: Caller | null, permission: string): boolean =>
  caller !== null && permitFor(caller, permission) !== undefined

function isOneOf(caller: Caller, who: Who): boolean {
  if (caller.kind === 'job') return who === 'job' || who === 'everybody'
  if (who === 'everybody') return true
  if (who === 'guest') return caller.kind === 'guest'
  if (who === 'signed-in') return caller.kind === 'professional'
  if (who === 'account') return ['professional', 'person', 'acting'].includes(caller.kind)
  if (who === 'codes') return caller.kind === 'professional' || caller.kind === 'acting'
  if (who === 'herself') return caller.kind === 'person'
  if (who === 'person') return caller.kind === 'person' || caller.actsFor !== undefined
  if (who === 'acting') return caller.kind === 'acting'
  return who !== 'job' && caller.roles.some((role) => who.some((allowed) => allowed === role))
}
