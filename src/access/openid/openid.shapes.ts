import { z } from 'zod'
import { audiences, isAllowedIssuer } from './openid.rules.ts'

const line = z.string().trim().min(1).max(200)
const claim = z.string().trim().max(100).regex(/^\S+$/)

/** Several answers in one field: each on a line of its own, or with a comma between them. */
const listOf = (one: z.ZodType<string, string>) =>
  z
    .string()
    .max(4000)
    .default('')
    .transform((text) => [...new Set(text.split(/[\s,;]+/).filter(Boolean))])
    .pipe(z.array(one).max(20))

const domain = z
  .string()
  .toLowerCase()
  .regex(/^([a-z0-9-]+\.)+[a-z0-9-]+$/)
  .max(253)

/** What the administrator fills in; the secret only when it is new. */
export const ProviderSettings = z
  .object({
    audience: z.enum(audiences),
    organisation: z.uuid().optional(),
    emailDomains: listOf(domain),
    button: z.string().trim().min(1).max(60),
    issuer: z.string().trim().max(500).refine(isAllowedIssuer),
    clientId: line,
    clientSecret: z.string().trim().min(1).max(500).optional(),
    scope: z
      .string()
      .trim()
      .max(300)
      .regex(/^[\x21\x23-\x5b\x5d-\x7e ]*$/)
      .default('openid')
      .transform((text) => [...new Set(['openid', ...text.split(' ').filter(Boolean)])].join(' ')),
    subjectClaim: claim.default('sub'),
    emailClaim: claim.optional(),
    bsnClaim: claim.optional(),
    kvkClaim: claim.optional(),
    levelClaim: claim.default('acr'),
    levels: listOf(line),
    leastLevel: line.optional(),
    secondFactorLevel: line.optional(),
  })
  .superRefine((asked, context) => {
    const say = (path: string) => context.addIssue({ code: 'custom', path: [path], message: path })
    if ((asked.audience === 'professionals') !== (asked.organisation !== undefined)) say('organisation')
    if (asked.audience !== 'professionals' && asked.levels.length === 0) say('levels')
    if (asked.audience !== 'professionals' && !asked.leastLevel) say('leastLevel')
    if (asked.leastLevel && !asked.levels.includes(asked.leastLevel)) say('leastLevel')
    if (asked.secondFactorLevel && !asked.levels.includes(asked.secondFactorLevel)) say('secondFactorLevel')
  })
export type ProviderSettings = z.infer<typeof ProviderSettings>
