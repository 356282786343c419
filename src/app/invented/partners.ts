import { isRole, NewOrganisation, type Partners, type Role } from '#access/public.ts'
import type { InventedProfessional, InventedRegion } from '../../../reference/hanzestroom/invented-region.ts'

/** Organisations and professionals of the invented region, as `access` moves them in. */
export const partnersOf = ({ name, organisations, professionals, absences }: InventedRegion): Partners => ({
  name,
  helpdeskPhone: '088-123 45 00',
  organisations: organisations.map(({ key, ...organisation }) => ({ key, ...NewOrganisation.parse(organisation) })),
  professionals: professionals.map((one) => ({ ...one, seats: seatsOf(one) })),
  absences,
})

const seatsOf = ({ memberships }: InventedProfessional) =>
  memberships.map(({ organisation, role }) => ({ organisation, role: roleOf(role) }))

function roleOf(role: string): Role {
  if (!isRole(role)) throw new Error(`Nobody can be ${role} here.`)
  return role
}
