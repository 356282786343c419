import { Watch } from '#platform/ui/ui.tsx'

interface Shown {
  readonly id: string
  readonly state: string
}

/** Looks whether what this page shows is still allowed, and loads the page anew as soon as something changed. */
export function StillAllowed({ releases }: { releases: readonly Shown[] }) {
  const shown = releases.slice(0, 100).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  if (shown.length === 0) return null
  const address = `/consent/stamp?of=${shown.map(({ id }) => id).join(',')}`
  return <Watch address={address} stamp={shown.map(({ id, state }) => `${id} ${state}`).join('\n')} />
}
