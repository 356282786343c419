import { colleaguesWithRole, organisationsHere, professionalRoles } from '#access/public.ts'
import type { Act, Ranks } from '#platform/public.ts'
import { occupations } from '#vocabulary/public.ts'
import type { Order } from './place.rules.ts'

/** In which order somebody reads what is kept as an id. Asked only for a list that is sorted by it. */
export async function ranksFor(act: Act, order: Order): Promise<Ranks> {
  const { lang } = act.caller
  const byName = <One>(all: readonly One[], nameOf: (one: One) => string) =>
    all.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), lang))
  if (order === 'work') return byName(occupations, (one) => one[lang]).map(({ id }) => id)
  if (order === 'lead') return (await colleaguesWithRole(act, professionalRoles)).map(({ id }) => id)
  if (order === 'holder') return byName(await organisationsHere(act), ({ name }) => name).map(({ id }) => id)
  return []
}
