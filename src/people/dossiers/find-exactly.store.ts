import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'

export interface Exactly {
  /** Every way in which the words of a name can be divided, as it is sorted. */
  readonly names: readonly string[]
  readonly town: string
  readonly bsnHash: Buffer | null
}

/** Whose files these are, also out of reach; the last one changed first. */
export async function filesExactly(act: Act, { names, town, bsnHash }: Exactly): Promise<readonly Read[]> {
  const { rows } = await sql<Read>`
    select subject_id as subject, holder_id as holder
    from people.find_exactly(${names}::text[], ${town}, ${bsnHash}::bytea)`.execute(act.figures())
  return rows
}
