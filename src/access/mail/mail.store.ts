import type { Act, PlatformTables } from '#platform/public.ts'
import { instantOf } from '#values/public.ts'

/** Newest first. */
export async function listLetters(act: Act, atMost: number) {
  const rows = await act
    .figures<PlatformTables>()
    .selectFrom('platform.mail')
    .select(['id', 'to_address', 'subject', 'body', 'queued_at', 'sent_at', 'shown_only'])
    .orderBy('queued_at', 'desc')
    .limit(atMost)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    to: row.to_address,
    subject: row.subject,
    body: row.body,
    queuedAt: instantOf(row.queued_at),
    state: row.sent_at ? ('sent' as const) : row.shown_only ? ('shown' as const) : ('waiting' as const),
  }))
}
