import { z } from 'zod'
import { type Audience, audiences, isAllowedIssuer } from './openid.rules.ts'

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

/** What the administrator fills in, beside the lists. */
const settings = {
  audience: z.enum(audiences),
  button: z.string().trim().min(1).max(60).describe('The text of the button'),
  issuer: z.string().trim().max(500).meta({ format: 'uri' }).refine(isAllowedIssuer),
  clientId: line.describe('Our name there'),
  scope: z
    .string()
    .trim()
    .max(300)
    .regex(/^[\x21\x23-\x5b\x5d-\x7e ]*$/)
    .default('openid')
    .transform((text) => [...new Set(['openid', ...text.split(' ').filter(Boolean)])].join(' ')),
  subjectClaim: claim.default('sub'),
  levelClaim: claim.default('acr'),
}

interface Settings {
  readonly audience: Audience
  readonly organisation?: string | undefined
  readonly levels: readonly string[]
  readonly leastLevel?: string | undefined
  readonly secondFactorLevel?: string | undefined
}

/** What belongs together. */
function belongTogether(asked: Settings, context: z.RefinementCtx): void {
  const say = (path: string) => context.addIssue({ code: 'custom', path: [path], message: path })
  if ((asked.audience === 'professionals') !== (asked.organisation !== undefined)) say('organisation')
  if (asked.audience !== 'professionals' && asked.levels.length === 0) say('levels')
  if (asked.audience !== 'professionals' && !asked.leastLevel) say('leastLevel')
  if (asked.leastLevel && !asked.levels.includes(asked.leastLevel)) say('leastLevel')
  if (asked.secondFactorLevel && !asked.levels.includes(asked.secondFactorLevel)) say('secondFactorLevel')
}
/** As a form sends it; the secret only when it is new. */
export const ProviderSettings = z
  .object({
    ...settings,
    organisation: z.uuid().optional(),
    emailDomains: listOf(domain),
    clientSecret: z.string().trim().min(1).max(500).optional(),
    emailClaim: claim.optional(),
    bsnClaim: claim.optional(),
    kvkClaim: claim.optional(),
    levels: listOf(line),
    leastLevel: line.optional(),
    secondFactorLevel: line.optional(),
  })
  .superRefine(belongTogether)
export type ProviderSettings = z.infer<typeof ProviderSettings>

/** Left out or null: what a program reads from us it can send back. */
const maybe = <T extends z.ZodType>(one: T) => one.nullish().transform((given) => given ?? undefined)

/** As a program sends it. */
export const ProviderBody = z
  .object({
    ...settings,
    organisation: maybe(z.uuid()).describe('Whose own way it is; for professionals alone'),
    emailDomains: z.array(domain).max(20).default([]),
    clientSecret: maybe(z.string().trim().min(1).max(500)).describe(
      'Our secret there. It is never read again; left out, the one that is kept stays',
    ),
    emailClaim: maybe(claim),
    bsnClaim: maybe(claim),
    kvkClaim: maybe(claim),
    levels: z.array(line).max(20).default([]).describe('How sure it can be, the least sure first'),
    leastLevel: maybe(line),
    secondFactorLevel: maybe(line),
  })
  .superRefine(belongTogether)
