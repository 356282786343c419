import { createHash } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { Act } from '#platform/public.ts'
import type { Body } from '../agreements/agreement.ts'
import type {
  TrajectoriesAgreement,
  TrajectoriesPlacement,
  TrajectoriesPlacementTerm,
  TrajectoriesSignature,
  TrajectoriesTables,
} from '../trajectories.tables.ts'

type Without<Row, Columns extends PropertyKey> = Omit<Insertable<Row>, 'region_id' | Columns>

export interface SettledRows {
  readonly placements: readonly Without<TrajectoriesPlacement, never>[]
  readonly terms: readonly Without<TrajectoriesPlacementTerm, never>[]
  readonly agreements: readonly (Without<TrajectoriesAgreement, 'body' | 'body_hash'> & { readonly body: Body })[]
  readonly signatures: readonly Without<TrajectoriesSignature, 'body_hash'>[]
}

/** All of it in four statements. Who signed, signed the text that stands there. */
export async function keepSettled(act: Act, { placements, terms, agreements, signatures }: SettledRows): Promise<void> {
  const region = { region_id: act.caller.region as string }
  const tables = act.figures<TrajectoriesTables>()
  await tables
    .insertInto('trajectories.placement')
    .values(placements.map((row) => ({ ...row, ...region })))
    .execute()
  await tables
    .insertInto('trajectories.placement_term')
    .values(terms.map((row) => ({ ...row, ...region })))
    .execute()
  const texts = agreements.map(({ body, ...row }) => ({ ...row, ...region, ...frozen(body) }))
  if (texts.length === 0) return
  await tables.insertInto('trajectories.agreement').values(texts).execute()
  const hashes = new Map(texts.map(({ id, body_hash }) => [id, body_hash]))
  const names = signatures.map((row) => ({
    ...row,
    ...region,
    body_hash: row.signed_at ? (hashes.get(row.agreement_id) ?? null) : null,
  }))
  await tables.insertInto('trajectories.signature').values(names).execute()
}

function frozen(body: Body) {
  const text = JSON.stringify(body)
  return { body: text, body_hash: createHash('sha256').update(text, 'utf8').digest() }
}
