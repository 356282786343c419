import { z } from 'zod'
import { professionalRoles } from '../permits/roles.ts'

export const Seat = z.object({
  organisation: z.uuid(),
  role: z.enum(professionalRoles),
})
export type Seat = z.infer<typeof Seat>

export const NewAccount = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.string().trim().toLowerCase().pipe(z.email()),
  phone: z.string().trim().max(40).optional(),
  lang: z.enum(['nl', 'en']).default('nl'),
  motto: z.string().trim().max(300).optional(),
  seats: z.array(Seat).max(20),
})
export type NewAccount = z.infer<typeof NewAccount>
