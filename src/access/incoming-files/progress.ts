import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { findProgress, type ProgressStep, saveProgress } from './progress.store.ts'

export interface Progress {
  readonly step: ProgressStep
  readonly done: number
  /** Null while a file is read: nobody knows its length before its end. */
  readonly all: number | null
}

/** Whoever asked for the work hears how far it is. */
export type TellProgress = (progress: Progress) => void

export const tellNobody: TellProgress = () => {}

/**
 * Tells it in acts of their own, because the act at work shows nothing before it ends. At most one at a time and none
 * that anybody waits for: when it cannot be told, the work goes on.
 */
export function progressOnPage(house: House, caller: Caller, permission: string, id: string): TellProgress {
  const { idempotency: _once, ...teller } = caller
  let busy = false
  return (progress) => {
    if (busy) return
    busy = true
    house.db
      .act(teller, permission, async (act) => {
        await saveProgress(act, id, progress)
        return done()
      })
      .catch(() => {})
      .finally(() => {
        busy = false
      })
  }
}

/** How far the file is; null when nothing is under way. */
export const seeProgress = (house: House, caller: Caller, permission: string, { id }: { id: string }) =>
  house.db.act(caller, permission, async (act) => done((await findProgress(act, id)) ?? null))
