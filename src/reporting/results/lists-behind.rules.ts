import type { Id } from '#values/public.ts'

interface Counted {
  readonly keeper: { readonly id: Id<'Organisation'> } | null
  readonly exact: boolean
  readonly isToday: boolean
}

/** Where each number comes from, as an address: lists show today, and only for whoever counts exactly. */
export function listsBehind({ keeper, exact, isToday }: Counted) {
  const to = (path: string, asked: Readonly<Record<string, string>>): string | null =>
    exact && isToday && keeper ? `${path}?${new URLSearchParams({ ...asked, holder: keeper.id })}` : null
  return {
    stage: (stage: string) => to('/people', { stage }),
    town: (town: string) => to('/people', { town }),
    running: (kind: string) => to('/placements', { kind, phase: 'running' }),
    gap: (kind: string) => to('/gaps', { kind }),
    missing: (what: string) => (what === 'available-from' ? to('/people', { available: 'not-known' }) : null),
  }
}
