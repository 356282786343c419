import { z } from 'zod'

export const organisationKinds = [
  'service-point',
  'benefits-agency',
  'municipality',
  'social-service',
  'social-employment-company',
  'coach-firm',
  'union',
  'school',
  'training',
  'research',
  'employer',
  'other',
] as const

/** Some wear two hats: a municipality also employs, a lender also coaches. */
export const hats = ['refers', 'decides', 'pays', 'employs', 'lends', 'trains', 'coaches', 'hosts-meeting'] as const

export const NewOrganisation = z.object({
  name: z.string().trim().min(1).max(200),
  kind: z.enum(organisationKinds),
  hats: z.array(z.enum(hats)).optional(),
  town: z.string().trim().max(100).optional(),
  phone: z.string().trim().max(40).optional(),
  parent: z.uuid().optional().describe('The organisation of which this is another hat. It stays as it is made.'),
})
export type NewOrganisation = z.infer<typeof NewOrganisation>
