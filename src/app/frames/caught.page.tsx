import { Outlet, useRouteLoaderData } from 'react-router'
import { Problem } from '#platform/ui/ui.tsx'
import type { loader } from '#root.tsx'

export default function Caught() {
  return <Outlet />
}

/** What goes wrong in a page is said inside its frame, so that one can go on. */
export function ErrorBoundary({ error }: { error: unknown }) {
  const root = useRouteLoaderData<typeof loader>('root')
  return <Problem error={error} number={root?.number} />
}
