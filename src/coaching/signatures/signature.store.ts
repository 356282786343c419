import type { Selectable } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import type { How, Role, Signature } from '#trajectories/public.ts'
import { type Day, dayAt, type Id } from '#values/public.ts'
import type { CoachingRequestSignature, CoachingTables } from '../coaching.tables.ts'

const table = (act: Act) => act.tables<CoachingTables>()

export type Signer = Pick<Signature, 'role' | 'name'> & Partial<Pick<Signature, 'relation' | 'acting'>>

export const keepSigner = (act: Act, text: Id<'RequestText'>, about: Read, signer: Signer) =>
  table(act)
    .insertInto('coaching.request_signature')
    .values({
      region_id: act.caller.region,
      subject_id: about.subject,
      holder_id: about.holder,
      text_id: text,
      role: signer.role,
      name: signer.name,
      relation: signer.relation ?? null,
      acting_id: signer.acting ?? null,
    })
    .execute()

const toSignature = (row: Selectable<CoachingRequestSignature>): Signature => ({
  id: row.id as Id<'Signature'>,
  role: row.role as Role,
  name: row.name,
  relation: row.relation as Signature['relation'],
  acting: row.acting_id as Signature['acting'],
  how: row.how as How | null,
  signedOn: dayAt(row.signed_at),
  paperOn: row.paper_on as Day | null,
  linkUntil: row.link_until as Day | null,
})

export async function signaturesUnder(act: Act, text: Id<'RequestText'>): Promise<readonly Signature[]> {
  const rows = await table(act)
    .selectFrom('coaching.request_signature')
    .selectAll()
    .where('text_id', '=', text)
    .orderBy('role')
    .execute()
  return rows.map(toSignature)
}

/** By the link alone: whose it is, and under which text. A link that has run out is none. */
export async function signatureByToken(act: Act, tokenHash: Buffer) {
  const row = await table(act)
    .selectFrom('coaching.request_signature')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('link_until', '>=', act.today)
    .executeTakeFirst()
  return row && { signature: toSignature(row), text: row.text_id as Id<'RequestText'> }
}

/** Only who it is for, without reading anything about anybody. */
export async function roleByToken(act: Act, tokenHash: Buffer): Promise<Role | undefined> {
  const row = await act
    .figures<CoachingTables>()
    .selectFrom('coaching.request_signature')
    .select('role')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row?.role as Role | undefined
}

export async function saveLink(act: Act, id: Id<'Signature'>, tokenHash: Buffer, until: Day): Promise<boolean> {
  const saved = await table(act)
    .updateTable('coaching.request_signature')
    .set({ token_hash: tokenHash, link_until: until })
    .where('id', '=', id)
    .where('signed_at', 'is', null)
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}

export interface Signing {
  readonly how: How
  readonly paperOn: Day | null
  readonly readHash: Buffer
  readonly name?: string | undefined
}

/** False when it was signed already: a signature is never written over. */
export async function saveSignature(act: Act, id: Id<'Signature'>, signing: Signing): Promise<boolean> {
  const saved = await table(act)
    .updateTable('coaching.request_signature')
    .set({
      how: signing.how,
      signed_at: act.now,
      paper_on: signing.paperOn,
      read_hash: signing.readHash,
      entered_by: act.caller.account,
      ...(signing.name && { name: signing.name }),
    })
    .where('id', '=', id)
    .where('signed_at', 'is', null)
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}
