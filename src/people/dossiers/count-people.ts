import { colleaguesById, organisationNames } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { countFacets } from './facets.store.ts'
import type { PeopleQuestion } from './people.shapes.ts'
import { findReach } from './reach.ts'
import { peopleMeant } from './spell.ts'

/** One answer to a filter: how many of the people asked for have it, and how many of everybody in reach. */
export interface FacetCount {
  readonly value: string
  readonly label: string | null
  readonly chosen: number
  readonly everybody: number
}

type FacetName = 'stage' | 'town' | 'register' | 'lead' | 'holder' | 'available' | 'occupation'

export interface PeopleCounts {
  readonly total: number
  readonly everybody: number
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>
}

/** How many people fit, and how many fit each filter. Nobody is shown, so nobody is looked at. */
export const countPeople = (house: House, caller: Caller, asked: PeopleQuestion) =>
  house.db.act(caller, 'see-people', async (act) => {
    const counted = await countSpelled(act, asked)
    const names = await namesIn(act, counted)
    const facet = (name: FacetName) =>
      counted.flatMap(({ facet: of, value, chosen, everybody }) =>
        of === name && value !== null ? [{ value, label: names.get(value) ?? null, chosen, everybody }] : [],
      )
    const total = counted.find((row) => row.facet === 'total')
    const counts: PeopleCounts = {
      total: total?.chosen ?? 0,
      everybody: total?.everybody ?? 0,
      facets: {
        stage: facet('stage'),
        town: facet('town'),
        register: facet('register'),
        lead: facet('lead'),
        holder: facet('holder'),
        available: facet('available'),
        occupation: facet('occupation'),
      },
    }
    return done(counts)
  })

/** The same words as the list: as typed, and when that is nobody, as they may have been meant. */
async function countSpelled(act: Act, asked: PeopleQuestion) {
  const reach = await findReach(act)
  const counted = await countFacets(act, reach, asked)
  const nobody = counted.find(({ facet }) => facet === 'total')?.chosen === 0
  const spelled = nobody && asked.q ? await peopleMeant(act, reach, asked) : undefined
  return spelled ? countFacets(act, reach, { ...asked, spelled }) : counted
}

/** Professionals and organisations are counted by id, and shown by name. */
async function namesIn(act: Act, rows: readonly { facet: string; value: string | null }[]) {
  const of = (facet: string) =>
    rows.flatMap((row) => (row.facet === facet && row.value && row.value !== 'nobody' ? [row.value] : []))
  const leads = await colleaguesById(act, of('lead'))
  const holders = await organisationNames(act, of('holder'))
  return new Map([...[...leads.values()].map(({ id, name }) => [id as string, name] as const), ...holders])
}
