import { colleaguesWithRole, organisationsHere, professionalRoles } from '#access/public.ts'
import type { Act, Ranks } from '#platform/public.ts'
import { occupations, sectors } from '#vocabulary/public.ts'

/** In which order somebody reads what is kept as an id. Asked only for a list that is sorted by it. */
export async function ranksFor(act: Act, sort: string): Promise<Ranks> {
  const { lang } = act.caller
  const byName = <One>(all: readonly One[], nameOf: (one: One) => string) =>
    all.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), lang))
  const order = sort.replace('-', '')
  if (order === 'sector') return byName(sectors, (one) => one[lang]).map(({ id }) => id)
  if (order === 'occupation') return byName(occupations, (one) => one[lang]).map(({ id }) => id)
  if (order === 'team') return byName(await organisationsHere(act), ({ name }) => name).map(({ id }) => id)
  const isColleague = order === 'lead' || order === 'colleague'
  return isColleague ? (await colleaguesWithRole(act, professionalRoles)).map(({ id }) => id) : []
}
