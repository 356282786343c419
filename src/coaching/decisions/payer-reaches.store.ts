import { sql } from 'kysely'
import type { Act, Read } from '#platform/public.ts'

/** Whether who pays reads this dossier today. */
export async function payerReaches(act: Act, { subject, holder }: Read, payer: string): Promise<boolean> {
  const { rows } = await sql<{ reaches: boolean }>`
    select coaching.payer_reaches(${subject}, ${holder}, ${payer}) as reaches`.execute(act.figures())
  return rows[0]?.reaches ?? false
}
