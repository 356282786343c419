import { isAtOwnPages } from '#access/public.ts'
import { findCard } from '#people/public.ts'
import type { Act } from '#platform/public.ts'
import { readId } from '#values/public.ts'
import { findRouteRow, holdRouteRow } from './route.store.ts'
import type { Route } from './route.ts'

/** The route of somebody in reach, or nothing: also when the id is no id at all. Whoever shows it writes the look. */
export async function findRoute(act: Act, id: string): Promise<Route | undefined> {
  const read = readId<'Route'>(id)
  return read.done ? ifStillHere(act, await findRouteRow(act, read.value)) : undefined
}

/** The same, and nobody else changes it until this act is over. */
export async function holdRoute(act: Act, id: string): Promise<Route | undefined> {
  const read = readId<'Route'>(id)
  return read.done ? ifStillHere(act, await holdRouteRow(act, read.value)) : undefined
}

/** Who was taken out of the lists is not coached any more. */
async function ifStillHere(act: Act, route: Route | undefined): Promise<Route | undefined> {
  if (!route || isAtOwnPages(act.caller)) return route
  return (await findCard(act, route)) && route
}
