import { organisationNames, type ToldPart } from '#access/public.ts'
import type { Act, Read } from '#platform/public.ts'
import { dayAt } from '#values/public.ts'
import { auditedToTell, claimsToTell, linesToTell } from './told.store.ts'

/** What was asked for her help and of whom, and what the answer was. Amounts are money of others, and still about her hours. */
export async function tellClaims(act: Act, person: Read): Promise<readonly ToldPart[]> {
  const claims = await claimsToTell(act, person)
  const lines = await linesToTell(act, person)
  const audited = await auditedToTell(act, person)
  const names = await organisationNames(
    act,
    [...claims, ...audited].flatMap(({ firm_id, payer_id }) => (payer_id ? [firm_id, payer_id] : [firm_id])),
  )
  const item = 'coaching'
  return [
    {
      part: 'claimed',
      item,
      tables: ['claims.claim'],
      rows: claims.map((row) => ({
        day: row.sent_on,
        organisation: names.get(row.firm_id) ?? null,
        payer: row.payer_name ?? names.get(row.payer_id ?? '') ?? null,
        from: row.from_day,
        until: row.until_day,
        minutes: row.minutes,
        euros: Number(row.net_cents) / 100,
        phase: row.phase,
        since: row.phase_since,
        written: dayAt(row.made_at),
        restsOn: { whole: row.basis },
      })),
    },
    {
      part: 'audited',
      item,
      tables: ['claims.audit_dossier'],
      rows: audited.map((row) => ({
        organisation: names.get(row.firm_id) ?? null,
        payer: names.get(row.payer_id) ?? null,
        restsOn: { whole: row.frozen },
        verdict: row.finding,
        why: row.words,
        day: row.found_on,
        said: row.answer,
        decided: row.answered_on,
        completed: row.stands,
      })),
    },
    {
      part: 'claimedLines',
      item,
      tables: ['claims.line'],
      rows: lines.map((row) => ({
        minutes: row.minutes,
        euros: Number(row.cents) / 100,
        decision: row.said,
        reason: row.reason,
        why: row.words,
        decided: row.said_on,
      })),
    },
  ]
}
