import type { ApiTag } from '#platform/public.ts'

/** The groups of addresses in the document for programs, in the order in which somebody meets them. */
export const apiTags: readonly ApiTag[] = [
  { name: 'Access', description: 'Who somebody is here, organisations, colleagues, roles and tokens.' },
  { name: 'People', description: 'Dossiers that the own organisation reaches, their notes, and who may see them.' },
  { name: 'Imports', description: 'People and work from a file: look first, then keep, then take back if needed.' },
  { name: 'Employers', description: 'Cards of employers: contacts, visits, questions and promises.' },
  { name: 'Vacancies', description: 'Work that is open in the region, and what it asks.' },
  { name: 'Matching', description: 'Who fits a vacancy and why, and what fits somebody.' },
  { name: 'Trajectories', description: 'Asking the person, proposing, answering and taking back.' },
  { name: 'Coaching', description: 'Help at work, from the referral to approved hours.' },
  { name: 'Claims', description: 'Approved hours as money: what is asked, answered and paid.' },
  { name: 'Regulations', description: 'What the law, a payer, a municipality or a firm says, by day.' },
  { name: 'Results', description: 'What the work brings, as it was known on a day; numbers without names.' },
  { name: 'Privacy', description: 'What is destroyed after its term, and what is held back.' },
  { name: 'Desk', description: 'What there is to do, and searching everything.' },
]
