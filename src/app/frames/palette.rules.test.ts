import { describe, expect, it } from 'vitest'
import { pages as accessPages } from '#access/pages.ts'
import { pages as claimsPages } from '#claims/pages.ts'
import { pages as coachingPages } from '#coaching/pages.ts'
import { pages as deskPages } from '#desk/pages.ts'
import { placesMeant, searchWords } from '#desk/public.ts'
import { pages as employersPages } from '#employers/pages.ts'
import { pages as matchingPages } from '#matching/pages.ts'
import { pages as peoplePages } from '#people/pages.ts'
import { pages as privacyPages } from '#privacy/pages.ts'
import { pages as regulationsPages } from '#regulations/pages.ts'
import { pages as reportingPages } from '#reporting/pages.ts'
import { pages as trajectoriesPages } from '#trajectories/pages.ts'
import { pages as vocabularyPages } from '#vocabulary/pages.ts'
import { choicesFor, groupsOf, nextPlace, verbsMeant } from './palette.rules.ts'

const pages = [
  accessPages,
  peoplePages,
  employersPages,
  matchingPages,
  vocabularyPages,
  regulationsPages,
  trajectoriesPages,
  coachingPages,
  claimsPages,
  privacyPages,
  reportingPages,
  deskPages,
].flat()
const may = {
  people: true,
  criteria: true,
  employers: true,
  proposals: true,
  coaching: true,
  hours: true,
  approvals: true,
  claims: true,
  bills: true,
  pays: true,
  imports: true,
  results: true,
  privacy: true,
  rights: true,
  research: true,
  post: true,
  manage: true,
}
const places = placesMeant('', may, searchWords.nl.placeNames).map(({ id, to, icon }) => ({
  ...{ id, to, icon },
  label: searchWords.nl.placeNames[id][0],
  names: searchWords.nl.placeNames[id].join(' '),
}))
const hit = (id: string) => ({ id, label: id, hint: null, to: `/people/${id}` })
const found = {
  people: { hits: [hit('a'), hit('b')], more: false },
  vacancies: { hits: [hit('c')], more: false },
  employers: { hits: [], more: false },
}

/** What another page asks or leads to: it has nothing to show by itself. */
const steps = new Set([
  'people/many',
  'tasks/many',
  'employers/many',
  'vacancies/many',
  'fields/change',
  'consent/stamp',
  'placements/new',
  'coaching/new',
  'coaching/requests/new',
  'claims/new',
  'claims/many',
])

describe('the palette', () => {
  it('reaches every page of a professional that is not about one person, employer or vacancy', () => {
    const reached = new Set(places.map(({ to }) => to.split('?')[0]))
    const missed = pages.filter(
      ({ frame, path }) => frame === 'staff' && !path.includes(':') && !steps.has(path) && !reached.has(`/${path}`),
    )
    expect(missed.map(({ path }) => path)).toEqual([])
  })

  it('leads nowhere that is not there', () => {
    const known = new Set(pages.map(({ path }) => `/${path}`))
    expect(places.map(({ to }) => to.split('?')[0] ?? '').filter((to) => !known.has(to))).toEqual([])
  })

  it('puts places first, so that nothing jumps when the people arrive', () => {
    const without = choicesFor('mensen', places, null)
    const withFound = choicesFor('mensen', places, found)
    expect(without.length).toBeGreaterThan(0)
    expect(withFound.slice(0, without.length)).toEqual(without)
    expect(groupsOf(withFound).map(([group, inGroup]) => [group, inGroup.length])).toEqual([
      ['places', without.length],
      ['people', 2],
      ['vacancies', 1],
    ])
  })

  it('goes round with the arrows, and stays where it is with any other key', () => {
    expect(nextPlace('ArrowDown', 2, 3)).toBe(0)
    expect(nextPlace('ArrowUp', 0, 3)).toBe(2)
    expect(nextPlace('a', 0, 3)).toBeNull()
    expect(nextPlace('ArrowDown', 0, 0)).toBeNull()
  })

  it('takes an act first and then a name: "nieuwe notitie bij naomi"', () => {
    const note = {
      id: 'note',
      group: 'people',
      under: '/note',
      names: 'notitie nieuwe',
      label: (name: string) => `N ${name}`,
    } as const
    expect(verbsMeant('nieuwe notitie bij naomi brink', [note])).toEqual({ verbs: [note], rest: 'naomi brink' })
    expect(verbsMeant('notit naomi', [note])).toEqual({ verbs: [note], rest: 'naomi' })
    expect(verbsMeant('notitie', [note])).toEqual({ verbs: [], rest: 'notitie' })
    expect(verbsMeant('naomi notitie', [note])).toEqual({ verbs: [], rest: 'naomi notitie' })
    const [first] = choicesFor('notitie a', [], found, [note])
    expect(first).toMatchObject({ to: '/people/a/note', label: 'N a', group: 'people' })
  })
})
