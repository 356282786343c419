import { setTimeout as sleep } from 'node:timers/promises'
import type { House } from '#platform/public.ts'
import { jobCaller } from '../sessions/guest.ts'
import { sealAll, sealLooks } from './seal-looks.ts'

/** A link in the transaction of the look itself makes all looks wait for each other; a moment later it costs little. */
const pause = 200

/** Seals the log for as long as the server runs. Several servers may do so at once: the database lets one through. */
export function keepSealing(house: House): { stop(): Promise<void> } {
  const ending = new AbortController()
  const sealing = keepOn(house, ending.signal)
  return {
    stop: async () => {
      ending.abort()
      await sealing
    },
  }
}

async function keepOn(house: House, ending: AbortSignal): Promise<void> {
  while (!ending.aborted) {
    await once(house, sealLooks)
    await sleep(pause, undefined, { signal: ending }).catch(() => {})
  }
  await once(house, sealAll)
}

/** What does not work now is tried again: the rows wait in the database. */
async function once(house: House, seal: typeof sealAll): Promise<void> {
  try {
    const installation = await house.db.installation()
    if (installation) await seal(house, jobCaller(installation.region, 'seal-looks'))
  } catch (error) {
    house.log.warn({ sealing: error instanceof Error ? error.message : 'failed' })
  }
}
