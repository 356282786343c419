import type { Act, PlatformTables } from '#platform/public.ts'
import { instantOf } from '#values/public.ts'

/** Newest first. */
export async function listLetters(act: Act, atMost: number) {
  const rows = await act
    .figures<PlatformTables>()
    .selectFrom('platform.mail')
    .select(['id', 'by', 'to_address', 'subject', 'body', 'queued_at', 'sent_at', 'shown_only', 'stopped_at'])
    .orderBy('queued_at', 'desc')
    .limit(atMost)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    isSms: row.by === 'sms',
    to: row.to_address,
    subject: row.subject,
    body: row.body,
    queuedAt: instantOf(row.queued_at),
    state: stateOf(row),
  }))
}

type Moments = { sent_at: Date | null; stopped_at: Date | null; shown_only: boolean }

const stateOf = ({ sent_at, stopped_at, shown_only }: Moments) => {
  if (sent_at) return 'sent' as const
  if (stopped_at) return 'stopped' as const
  return shown_only ? ('shown' as const) : ('waiting' as const)
}
