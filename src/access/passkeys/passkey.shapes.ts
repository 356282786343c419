import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'

/** What a browser gives is a text in a form. Whether it is right is judged by its signature, not by its shape. */
const Answer = z
  .string()
  .max(20_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: 'not-an-answer' })
      return z.NEVER
    }
  })
  .pipe(z.looseObject({ id: z.string().min(1).max(1400), rawId: z.string(), type: z.literal('public-key') }))

export const SignedAnswer = Answer.transform((answer) => answer as unknown as AuthenticationResponseJSON)
export const NewPasskey = z.object({
  passkey: Answer.transform((answer) => answer as unknown as RegistrationResponseJSON),
  name: z.string().trim().max(60).optional(),
})
