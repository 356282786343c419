import { follow, type Merging, type Moved, type Way } from '#access/public.ts'
import type { Act, House } from '#platform/public.ts'

const tables = ['claims.claim', 'claims.line', 'claims.audit_dossier'] as const

/** Claims go the way of the person; the books name nobody and stay. */
export async function mergeClaims(house: House, act: Act, { holder, kept, merged }: Merging): Promise<void> {
  const way: Way = { holder, from: merged, to: kept }
  for (const table of tables) await follow(house, act, way, { table })
}

/** What hangs below a route that goes back goes with it, also when it was claimed after the merge. */
export async function unmergeClaims(house: House, act: Act, { holder, kept, merged }: Merging, coaching: Moved) {
  const way: Way = { holder, from: kept, to: merged }
  const routes = coaching['coaching.route'] ?? []
  const claims = await follow(house, act, way, { table: 'claims.claim', only: { below: 'route_id', ids: routes } })
  const periods = coaching['coaching.period'] ?? []
  await follow(house, act, way, { table: 'claims.audit_dossier', only: { below: 'period_id', ids: periods } })
  await follow(house, act, way, { table: 'claims.line', only: { below: 'claim_id', ids: claims } })
}
