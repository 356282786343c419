import { describe, expect, it } from 'vitest'
import { conditions, dayparts, occupations, sectors, talents, transports } from '#vocabulary/public.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { groupsOf, inGroup, withGroup } from './own-groups.rules.ts'
import { hourRanges, isSaidAlready, ownParts, readSaid } from './own-parts.rules.ts'
import { pictograms } from './pictograms.ts'
import { termOf } from './said-terms.rules.ts'
import { standsNow, takenOver } from './take-over.rules.ts'

const dossier = {
  name: { given: 'Naomi', prefix: '', family: 'Brink' },
  town: 'Zwolle',
  occupations: ['gardener'],
  occupationAsGiven: null,
  hours: { min: 16, max: 24, now: 12 },
  dayparts: ['day'],
  transports: [{ kind: 'bike', maxKm: 12 }],
  talents: ['Is altijd vrolijk.'],
} as unknown as Dossier

describe('what she says of herself', () => {
  it('comes from the list, each once, and no more than the dossier has room for', () => {
    expect(readSaid('travel', ['bike', 'bike'])).toMatchObject({ value: ['bike'] })
    expect(readSaid('travel', ['rocket'])).toMatchObject({ refusal: { because: 'not-in-the-list' } })
    expect(readSaid('hours', ['to-8', 'to-16'])).toMatchObject({ refusal: { because: 'too-many', most: 1 } })
    expect(readSaid('words', ['a', 'b', 'c', 'd']).done).toBe(false)
  })

  it('may be that nothing is needed, or that she cannot travel; of the rest something is chosen', () => {
    expect(readSaid('helps', []).done).toBe(true)
    expect(readSaid('travel', []).done).toBe(true)
    expect(readSaid('talents', [])).toMatchObject({ refusal: { because: 'nothing-chosen' } })
  })

  it('is not said again where it stands already; of work the first wish comes first', () => {
    expect(isSaidAlready('dayparts', ['day', 'early'], ['early', 'day'])).toBe(true)
    expect(isSaidAlready('work', ['gardener', 'baker'], ['baker', 'gardener'])).toBe(false)
    expect(isSaidAlready('words', ['Ik lach veel.'], ['Komt op tijd.', 'Ik lach veel.'])).toBe(true)
    expect(isSaidAlready('helps', [], null)).toBe(false)
  })

  it('of one screen leaves what she chose on the others, and what she ticked off is gone', () => {
    const chosen = withGroup('work', 'green', { now: ['baker', 'gardener'], chosen: ['florist-helper', 'baker'] })
    expect(chosen).toEqual(['baker', 'florist-helper'])
  })
})

describe('the questions', () => {
  it('of kinds hold everything there is, each once', () => {
    const all = (part: 'work' | 'helps') => groupsOf(part).flatMap((group) => inGroup(part, group))
    expect(all('work').toSorted()).toEqual(occupations.map(({ id }) => id).toSorted())
    expect(all('helps').toSorted()).toEqual(conditions.map(({ id }) => id as string).toSorted())
  })

  it('have a sign of their own and a word for everything that can be chosen', () => {
    const drawn = [...conditions, ...sectors, ...dayparts, ...transports, ...talents, ...hourRanges].map(({ id }) => id)
    expect([...drawn, ...ownParts, ...groupsOf('helps')].filter((id) => !pictograms[id])).toEqual([])
    expect(termOf('hours', 'to-8')).toMatchObject({ nl: 'Tot 8 uur', en: 'Up to 8 hours' })
    expect(termOf('words', 'Ik lach veel.').nl).toBe('Ik lach veel.')
  })
})

describe('taking over what she says', () => {
  it('writes it in the words of the dossier', () => {
    expect(takenOver('hours', ['to-32'], dossier)).toMatchObject({ value: { hours_min: 24, hours_max: 32 } })
    expect(takenOver('work', ['baker'], dossier)).toMatchObject({ value: { occupations: ['baker'] } })
    expect(standsNow('hours', dossier, null)).toEqual(['to-24'])
    expect(standsNow('hours', { ...dossier, hours: { min: 20, max: 24, now: null } }, null)).toEqual(['20-24'])
    expect(termOf('hours', '20-24').nl).toBe('20 tot 24 uur')
    expect(standsNow('helps', dossier, ['quiet-place'])).toEqual(['quiet-place'])
  })

  it('keeps how far she wants to travel', () => {
    const taken = takenOver('travel', ['bike', 'bus'], dossier)
    expect(taken.done && JSON.parse(String(taken.value.transports))).toEqual([
      { kind: 'bike', maxKm: 12 },
      { kind: 'bus', maxKm: null },
    ])
  })

  it('puts her sentences beside those of a professional, and never in their place', () => {
    expect(takenOver('talents', ['calm'], dossier)).toMatchObject({
      value: { talents: ['Is altijd vrolijk.', 'Blijft rustig.'] },
    })
    const full = { ...dossier, talents: ['a', 'b', 'c', 'd', 'e'] }
    expect(takenOver('words', ['Ik lach veel.'], full)).toMatchObject({ refusal: { because: 'no-room', room: 5 } })
  })
})
