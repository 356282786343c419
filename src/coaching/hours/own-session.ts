import type { Act } from '#platform/public.ts'
import { readId } from '#values/public.ts'
import { listLines } from './line.store.ts'
import { findSession } from './session.store.ts'
import type { Line, Session } from './session.ts'

export interface OwnSession {
  readonly session: Session
  readonly lines: readonly Line[]
}

/** Only who was there changes what he wrote. */
export async function ownSession(act: Act, text: string): Promise<OwnSession | undefined> {
  const id = readId<'Session'>(text)
  const session = id.done ? await findSession(act, id.value) : undefined
  if (!session || session.coach !== act.caller.account || session.firm !== act.caller.organisation) return undefined
  const lines = await listLines(act, { session: session.id })
  await act.look(lines, 'coaching')
  return lines.length < session.group ? undefined : { session, lines }
}
