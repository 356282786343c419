import { addressOf, readTogether, type TogetherAsked } from '#matching/public.ts'

/** A table from its address. */
export const tableIn = (params: URLSearchParams): TogetherAsked =>
  readTogether({
    ...{ vacancy: params.getAll('vacancy'), person: params.getAll('person') },
    almost: params.get('almost') === 'yes' ? 'yes' : 'no',
    ...{ pin: params.getAll('pin'), not: params.getAll('not') },
    ...{ apart: params.getAll('apart'), least: params.getAll('least'), most: params.getAll('most') },
  })

/**
 * What a list or a form hands in is not an address yet: rows that were ticked, work from a choice, or the two halves of a rule. Gives the
 * address it means, or null when it already is one.
 */
export function addressMeant(params: URLSearchParams): string | null {
  const made = new URLSearchParams(params)
  const take = (name: string) => {
    const said = made.get(name)
    made.delete(name)
    return said
  }
  const list = take('table')
  if (list !== null) {
    const chosen = made.getAll('chosen')
    const fresh = new URLSearchParams(chosen.map((id) => [list === 'people' ? 'person' : 'vacancy', id]))
    return chosen.length === 0 && made.has('all') ? '/together?all=yes' : addressOf(tableIn(fresh))
  }
  const another = take('another')
  if (another) made.append('vacancy', another)
  let isMeant = another !== null
  for (const [kind, one, two] of halves) {
    const said = [take(one), take(two)]
    if (said.some((half) => half !== null)) isMeant = true
    if (said.every(Boolean)) made.append(kind, said.join('.'))
  }
  return isMeant ? addressOf(tableIn(made)) : null
}

const halves = [
  ['apart', 'one', 'two'],
  ['least', 'employer', 'at-least'],
  ['most', 'organisation', 'at-most'],
] as const
