import { guestOf, startRegion } from '#access/public.ts'
import type { House } from '#platform/public.ts'
import { type Id, type Outcome, refused } from '#values/public.ts'
import { loadHanzestroom } from './load-hanzestroom.ts'

/** The door to look around: once, only on this machine, and never beside a real region. */
export async function loadInventedRegion(house: House): Promise<Outcome<Id<'Region'>>> {
  if (!house.config.isLocal) return refused({ because: 'not-local', kind: 'not-found' })
  if (await house.db.installation()) return refused({ because: 'already-a-region', kind: 'conflict' })
  const guest = await guestOf(house, 'nl', 'look-around')
  const started = await startRegion(house, guest, {
    name: 'Hanzestroom',
    invented: true,
    helpdeskPhone: '088-123 45 00',
  })
  if (!started.done) return started
  await loadHanzestroom(house, started.value)
  return started
}
