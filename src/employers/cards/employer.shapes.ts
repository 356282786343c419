import { z } from 'zod'
import { VersionRead } from '#platform/web/seen.ts'
import { formatPostcode, readPostcode } from '#values/public.ts'
import { sectors } from '#vocabulary/public.ts'
import { pageSize, severalOf } from '../asked-list.shapes.ts'
import { bonds, readKvk } from './employer.rules.ts'
import { employerSorts } from './employer.ts'

const text = (most: number) => z.string().trim().min(1).max(most)
const idsOf = <Id extends string>(list: readonly { readonly id: Id }[]) => list.map(({ id }) => id) as [Id, ...Id[]]

const Kvk = z.string().transform((given, context) => {
  const read = readKvk(given)
  if (read.done) return read.value
  context.addIssue({ code: 'custom', message: 'A KvK number has eight digits.' })
  return z.NEVER
})

const PostcodeText = z.string().transform((given, context) => {
  const read = readPostcode(given)
  if (read.done) return formatPostcode(read.value)
  context.addIssue({ code: 'custom', message: 'A postcode has four digits and two letters, as in 7411 AB.' })
  return z.NEVER
})

export const ContactShape = z
  .object({
    name: text(200),
    job: text(100).optional(),
    phone: text(40).optional(),
    email: z.string().trim().toLowerCase().pipe(z.email()).optional(),
  })
  .meta({ id: 'NewContactPerson', description: 'Somebody who works at the employer and speaks for it.' })

const facts = {
  name: text(200).describe('As it is called in the region.'),
  kvk: Kvk.optional().describe('Number of the Chamber of Commerce: eight digits.'),
  sector: z.enum(idsOf(sectors)).optional(),
  size: z.coerce.number().int().min(0).max(1_000_000).optional().describe('How many people work there.'),
  town: text(100).optional(),
  postcode: PostcodeText.optional(),
  bond: z.enum(bonds).optional().describe('How well the employer knows us.'),
  remark: text(4000).optional(),
}

export const NewEmployer = z
  .object({ ...facts, contact: ContactShape.optional() })
  .meta({ id: 'NewEmployer', description: 'An employer that nobody brought in before.' })

export const ChangedEmployer = z
  .object({ ...facts, version: VersionRead })
  .meta({ id: 'ChangedEmployer', description: 'The facts as they should be; what is left out becomes not known.' })

export const LeadChange = z
  .object({ account: z.uuid().nullable().describe('The account of the new lead contact; null for nobody.') })
  .meta({ id: 'LeadChange' })

export const EmployersAsked = z.object({
  q: z.string().max(200).optional().describe('Words of the name, the town or the KvK number.'),
  sector: severalOf(z.enum(idsOf(sectors))),
  town: severalOf(z.string().max(100)),
  bond: severalOf(z.enum(bonds)),
  lead: z
    .union([z.uuid(), z.literal('me')])
    .optional()
    .describe('An account, or `me`.'),
  quiet: z.literal('yes').optional().describe('Only employers nobody spoke to for 180 days.'),
  sort: z.enum(employerSorts).default('name'),
  after: z.string().max(500).optional().describe('Where the next page starts, from `next`.'),
  size: pageSize,
})

export type NewEmployer = z.output<typeof NewEmployer>
export type ChangedEmployer = z.output<typeof ChangedEmployer>
export type ContactShape = z.output<typeof ContactShape>
export type EmployersAsked = z.output<typeof EmployersAsked>
