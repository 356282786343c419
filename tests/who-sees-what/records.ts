/** Whose a record is, seen from a case manager of the municipality that keeps it. */
export const whose = [
  'own',
  'a colleague’s',
  'shared',
  'no longer shared',
  'of another organisation',
  'removed',
  'of another region',
  'nobody’s',
] as const
export type Whose = (typeof whose)[number]

/** One record of each kind, by what an address calls it. */
export interface RecordIds {
  readonly dossier: string
  readonly subject: string
  /** Another dossier of the same keeper, about somebody of the same name. */
  readonly lookAlike: string
  readonly merge: string
  readonly note: string
  readonly message: string
  readonly document: string
  readonly removedDocument: string
  readonly finishedNote: string
  readonly task: string
  readonly relation: string
  readonly endedRelation: string
  readonly question: string
  readonly screening: string
  readonly gap: string
  readonly criteriaSet: string
  readonly proposal: string
  readonly answered: string
  readonly agreedProposal: string
  readonly introduction: string
  readonly token: string
  readonly placement: string
  readonly agreedWork: string
  readonly assignment: string
  readonly trialToDecide: string
  readonly trialByLetter: string
  readonly trialToSign: string
  readonly signToken: string
  readonly vacancy: string
  readonly import: string
  readonly vacancyImport: string
  readonly employer: string
  readonly contact: string
  readonly moment: string
  readonly closedMoment: string
  readonly account: string
  readonly colleague: string
  readonly disabledAccount: string
  readonly seat: string
  readonly organisation: string
  readonly standIn: string
  readonly wayIn: string
  readonly apiToken: string
  readonly workplace: string
  readonly look: string
  readonly lookQuestion: string
  readonly rightsRequest: string
  readonly paperLetter: string
  readonly accessRequest: string
  readonly researchFile: string
  readonly emergency: string
  readonly emergencyToReview: string
  readonly consent: string
  readonly acting: string
  readonly statement: string
  readonly cvLink: string
  readonly route: string
  readonly pause: string
  readonly request: string
  readonly sentRequest: string
  readonly decidedRequest: string
  readonly coachingToken: string
  readonly workToken: string
  readonly period: string
  readonly session: string
  readonly line: string
  readonly claim: string
  readonly report: string
  readonly audit: string
  readonly auditDossier: string
  readonly activationPart: string
}
