import type { Act } from '#platform/public.ts'
import type { Day, Id } from '#values/public.ts'
import { unstoredImports } from './waiting.store.ts'

export interface WaitingImport {
  readonly id: Id<'Import'>
  readonly account: Id<'Account'>
  readonly file: string
  /** New and changed people in it. */
  readonly rows: number
  readonly on: Day
}

/** A file that was read and not stored is work that somebody forgot. */
export const importsWaiting = async (
  act: Act,
  accounts: readonly Id<'Account'>[],
): Promise<readonly WaitingImport[]> => (accounts.length === 0 ? [] : unstoredImports(act, accounts))
