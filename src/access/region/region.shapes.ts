import { z } from 'zod'

export const RegionSettings = z.object({
  name: z.string().trim().min(1).max(100),
  helpdeskPhone: z.string().trim().max(40).optional(),
  confirmEveryWeeks: z.coerce.number().int().min(1).max(52),
  staffIdleMinutes: z.coerce.number().int().min(5).max(60).default(15),
  personIdleMinutes: z.coerce.number().int().min(5).max(60).default(30),
  sessionHours: z.coerce.number().int().min(1).max(24).default(12),
})
export type RegionSettings = z.infer<typeof RegionSettings>

export const NewOwnRegion = z.object({
  region: z.string().trim().min(1).max(100),
  organisation: z.string().trim().min(1).max(200),
  name: z.string().trim().min(1).max(200),
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  password: z.string().min(1).max(1000),
})
export type NewOwnRegion = z.infer<typeof NewOwnRegion>
