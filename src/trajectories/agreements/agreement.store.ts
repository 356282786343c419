import { createHash } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Act, Read } from '#platform/public.ts'
import { type Day, dayAt, type Id } from '#values/public.ts'
import type { TrajectoriesAgreement, TrajectoriesSignature, TrajectoriesTables } from '../trajectories.tables.ts'
import type { Agreement, Body, How, Role, Signature } from './agreement.ts'

const table = (act: Act) => act.tables<TrajectoriesTables>()

/** The text that was there before is replaced: its signatures stay with it, and count no more. */
export async function keepAgreement(act: Act, about: Read & { readonly placement: Id<'Placement'> }, body: Body) {
  await table(act)
    .updateTable('trajectories.agreement')
    .set({ replaced_at: act.now })
    .where('placement_id', '=', about.placement)
    .where('replaced_at', 'is', null)
    .execute()
  const text = JSON.stringify(body)
  const kept = await table(act)
    .insertInto('trajectories.agreement')
    .values({
      region_id: act.caller.region,
      subject_id: about.subject,
      holder_id: about.holder,
      placement_id: about.placement,
      body: text,
      body_hash: hashOfText(text),
      made_by: act.caller.account,
      made_at: act.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return kept.id as Id<'Agreement'>
}

const hashOfText = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest()

export type Signer = Pick<Signature, 'role' | 'name'> & Partial<Pick<Signature, 'relation' | 'acting'>>

export const keepSigner = (act: Act, agreement: Id<'Agreement'>, about: Read, signer: Signer) =>
  table(act)
    .insertInto('trajectories.signature')
    .values({
      region_id: act.caller.region,
      subject_id: about.subject,
      holder_id: about.holder,
      agreement_id: agreement,
      role: signer.role,
      name: signer.name,
      relation: signer.relation ?? null,
      acting_id: signer.acting ?? null,
    })
    .execute()

/** Another name in the same place, as long as nobody signed there. A link that was made for the one before opens nothing. */
export const changeSigner = (act: Act, id: Id<'Signature'>, { name, relation, acting }: Signer) =>
  table(act)
    .updateTable('trajectories.signature')
    .set({ name, relation: relation ?? null, acting_id: acting ?? null, token_hash: null, link_until: null })
    .where('id', '=', id)
    .where('signed_at', 'is', null)
    .execute()

/** Nobody needs to sign there any more. A job does this. */
export const dropSigner = (act: Act, id: Id<'Signature'>) =>
  table(act).deleteFrom('trajectories.signature').where('id', '=', id).where('signed_at', 'is', null).execute()

/** Work whose text waits for who acts for somebody: it may be over by now. Nobody is named. */
export async function waitingForWhoActs(act: Act): Promise<readonly Id<'Placement'>[]> {
  const rows = await act
    .figures<TrajectoriesTables>()
    .selectFrom('trajectories.signature as s')
    .innerJoin('trajectories.agreement as a', 'a.id', 's.agreement_id')
    .select('a.placement_id')
    .where('s.acting_id', 'is not', null)
    .where('s.signed_at', 'is', null)
    .where('a.replaced_at', 'is', null)
    .execute()
  return rows.map(({ placement_id }) => placement_id as Id<'Placement'>)
}

/** The text that counts now for this work. */
export async function currentAgreement(act: Act, placement: Id<'Placement'>): Promise<Agreement | undefined> {
  const row = await table(act)
    .selectFrom('trajectories.agreement')
    .selectAll()
    .where('placement_id', '=', placement)
    .where('replaced_at', 'is', null)
    .executeTakeFirst()
  return row && toAgreement(row)
}

export async function agreementById(act: Act, id: Id<'Agreement'>): Promise<Agreement | undefined> {
  const row = await table(act).selectFrom('trajectories.agreement').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toAgreement(row)
}

const toAgreement = (row: Selectable<TrajectoriesAgreement>): Agreement => ({
  id: row.id as Id<'Agreement'>,
  placement: row.placement_id as Id<'Placement'>,
  subject: row.subject_id as Id<'Subject'>,
  holder: row.holder_id as Id<'Organisation'>,
  body: JSON.parse(row.body),
  bodyHash: row.body_hash,
  madeOn: dayAt(row.made_at),
  replaced: row.replaced_at !== null,
})

export async function signaturesUnder(act: Act, agreement: Id<'Agreement'>): Promise<readonly Signature[]> {
  const rows = await table(act)
    .selectFrom('trajectories.signature')
    .selectAll()
    .where('agreement_id', '=', agreement)
    .orderBy('role')
    .execute()
  return rows.map(toSignature)
}

const toSignature = (row: Selectable<TrajectoriesSignature>): Signature => ({
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

/** By the link alone: whose it is, and under which text. A link that has run out is none. */
export async function signatureByToken(act: Act, tokenHash: Buffer) {
  const row = await table(act)
    .selectFrom('trajectories.signature')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('link_until', '>=', act.today)
    .executeTakeFirst()
  return row && { signature: toSignature(row), agreement: row.agreement_id as Id<'Agreement'> }
}

/** Only who it is for, without reading anything about anybody. */
export async function roleByToken(act: Act, tokenHash: Buffer): Promise<Role | undefined> {
  const row = await act
    .figures<TrajectoriesTables>()
    .selectFrom('trajectories.signature')
    .select('role')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row?.role as Role | undefined
}

export async function saveLink(act: Act, id: Id<'Signature'>, tokenHash: Buffer, until: Day): Promise<boolean> {
  const saved = await table(act)
    .updateTable('trajectories.signature')
    .set({ token_hash: tokenHash, link_until: until })
    .where('id', '=', id)
    .where('signed_at', 'is', null)
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}

export interface Signing {
  readonly how: How
  readonly paperOn: Day | null
  readonly bodyHash: Buffer
  readonly name?: string
}

/** False when it was signed already: a signature is never written over. */
export async function saveSignature(act: Act, id: Id<'Signature'>, signing: Signing): Promise<boolean> {
  const saved = await table(act)
    .updateTable('trajectories.signature')
    .set({
      how: signing.how,
      signed_at: act.now,
      paper_on: signing.paperOn,
      body_hash: signing.bodyHash,
      entered_by: act.caller.account,
      ...(signing.name && { name: signing.name }),
    })
    .where('id', '=', id)
    .where('signed_at', 'is', null)
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}
