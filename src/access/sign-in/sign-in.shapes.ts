import { z } from 'zod'

export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email())

export const SignIn = z.object({
  email: z.string().trim().toLowerCase().min(1).max(254),
  password: z.string().min(1).max(1000),
})
export type SignIn = z.infer<typeof SignIn>

export const Code = z.object({ code: z.string().trim().min(6).max(40) })

/** An account, and the organisation one works for there, with a space between them. */
export const WhoToBe = z
  .string()
  .transform((text) => text.split(' '))
  .pipe(z.array(z.uuid()).min(1).max(2))
