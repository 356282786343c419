import { isRole, NewOrganisation, type Partners, type Role } from '#access/public.ts'
import type { InventedProfessional, InventedRegion } from '../../../reference/hanzestroom/invented-region.ts'

/** Organisations and professionals of the invented region, as `access` moves them in. */
export const partnersOf = ({ name, organisations, hats, professionals, absences }: InventedRegion): Partners => ({
  name,
  helpdeskPhone: '088-123 45 00',
  organisations: [
    ...organisations.map(({ key, ...organisation }) => ({ key, ...NewOrganisation.parse(organisation) })),
    ...hats.map(({ key, of, worn: _, ...hat }) => ({ key, hatOf: of, ...NewOrganisation.parse(hat) })),
  ],
  professionals: professionals.map((one) => ({ ...one, seats: [...seatsOf(one), ...hatsWornBy(one, hats)] })),
  absences,
})

const seatsOf = ({ memberships }: InventedProfessional) =>
  memberships.map(({ organisation, role }) => ({ organisation, role: roleOf(role) }))

const hatsWornBy = ({ key }: InventedProfessional, hats: InventedRegion['hats']) =>
  hats.flatMap((hat) =>
    hat.worn
      .filter(({ professional }) => professional === key)
      .map(({ role }) => ({ organisation: hat.key, role: roleOf(role) })),
  )

function roleOf(role: string): Role {
  if (!isRole(role)) throw new Error(`Nobody can be ${role} here.`)
  return role
}
