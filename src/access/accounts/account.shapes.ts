import { z } from 'zod'
import { DayText } from '#platform/web/day-text.ts'
import { professionalRoles } from '../permits/roles.ts'

const name = z.string().trim().min(1).max(200)
const email = z.string().trim().toLowerCase().max(254).pipe(z.email())
const phone = z.string().trim().max(40).optional()
const motto = z.string().trim().max(300).optional()
const role = z.enum(professionalRoles)

export const Seat = z.object({ organisation: z.uuid(), role })
export type Seat = z.infer<typeof Seat>

export const NewAccount = z.object({
  name,
  email,
  phone,
  lang: z.enum(['nl', 'en']).default('nl'),
  motto,
  seats: z.array(Seat).max(20),
})
export type NewAccount = z.infer<typeof NewAccount>

/** One person, and what they do first; more roles come on their own page. */
export const Invitation = z.object({
  name,
  email,
  phone,
  lang: z.enum(['nl', 'en']).default('nl'),
  organisation: z.uuid(),
  role,
})
export type Invitation = z.infer<typeof Invitation>

export const AccountDetails = z.object({
  ...{ name, phone, motto, lang: z.enum(['nl', 'en']) },
  digest: z.enum(['daily', 'never']).optional(),
})
export type AccountDetails = z.infer<typeof AccountDetails>

export const NewSeat = z
  .object({ organisation: z.uuid(), role, from: DayText.optional(), until: DayText.optional() })
  .refine(({ from, until }) => !from || !until || until >= from, { path: ['until'], message: 'ends-before-it-begins' })
export type NewSeat = z.infer<typeof NewSeat>

/** Where safety asks for it, a person reads what a colleague does instead of who it is. */
export const ShownAs = z.object({ shownAs: z.enum(['name', 'function']) })
export type ShownAs = z.infer<typeof ShownAs>

export const AccountQuery = z.object({
  q: z.string().trim().max(100).optional(),
  after: z.string().max(400).optional(),
})
export type AccountQuery = z.infer<typeof AccountQuery>
