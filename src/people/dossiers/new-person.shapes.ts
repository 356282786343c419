import { z } from 'zod'
import { readBsn, readPostcode } from '#values/public.ts'

const PostcodeText = z
  .string()
  .max(10)
  .meta({ description: '1234 AB' })
  .transform((text, context) => {
    const read = readPostcode(text)
    if (read.done) return read.value
    context.addIssue({ code: 'custom', message: read.refusal.because })
    return z.NEVER
  })

const BsnText = z
  .string()
  .max(20)
  .meta({ description: 'Nine digits. It is sealed at once, and no answer ever holds it.' })
  .transform((text, context) => {
    const read = readBsn(text)
    if (read.done) return read.value
    context.addIssue({ code: 'custom', message: read.refusal.because })
    return z.NEVER
  })

/** Who somebody is and how to reach her. */
export const ContactData = z.object({
  given: z.string().trim().min(1).max(100),
  prefix: z.string().trim().max(30).default(''),
  family: z.string().trim().min(1).max(100),
  town: z.string().trim().max(100).nullish(),
  postcode: PostcodeText.nullish(),
  email: z.email().max(200).nullish(),
  phone: z
    .string()
    .trim()
    .max(30)
    .regex(/^[+\d][\d\s().-]{5,}$/)
    .nullish(),
  lettersBy: z.enum(['e-mail', 'sms', 'phone', 'paper']).nullish(),
  representative: z.string().trim().max(200).nullish().describe('Who signs with her or for her'),
})
export type ContactData = z.infer<typeof ContactData>

export const NewPerson = ContactData.omit({ lettersBy: true, representative: true }).extend({ bsn: BsnText.nullish() })
export type NewPerson = z.infer<typeof NewPerson>
