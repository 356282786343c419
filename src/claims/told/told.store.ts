import type { Act, Read } from '#platform/public.ts'
import type { ClaimsTables } from '../claims.tables.ts'

/** Everything that was claimed for her, in the order in which it was sent. */
export const claimsToTell = (act: Act, { subject, holder }: Read) =>
  act
    .tables<ClaimsTables>()
    .selectFrom('claims.claim')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('made_at')
    .execute()

/** Samples in which hers was drawn. */
export const auditedToTell = (act: Act, { subject, holder }: Read) =>
  act
    .tables<ClaimsTables>()
    .selectFrom('claims.audit_dossier')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('id')
    .execute()

export const linesToTell = (act: Act, { subject, holder }: Read) =>
  act
    .tables<ClaimsTables>()
    .selectFrom('claims.line')
    .selectAll()
    .where('subject_id', '=', subject)
    .where('holder_id', '=', holder)
    .orderBy('claim_id')
    .orderBy('id')
    .execute()
