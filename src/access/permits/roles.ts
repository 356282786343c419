/** What somebody does in an organisation. One person can have several, in several organisations. */
export const professionalRoles = [
  'account-manager',
  'case-manager',
  'work-expert',
  'job-coach',
  'approver',
  'secondment-consultant',
  'meeting-chair',
  'programme-manager',
  'career-adviser',
  'internship-coordinator',
  'employer-side',
  'privacy-officer',
  'administrator',
] as const

export type Role = (typeof professionalRoles)[number]

export const isRole = (text: unknown): text is Role => professionalRoles.some((role) => role === text)
