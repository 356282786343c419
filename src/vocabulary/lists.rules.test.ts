import { describe, expect, it } from 'vitest'
import {
  atLeast,
  conditions,
  dayparts,
  deviationReasons,
  employerRefusals,
  gapKinds,
  gapOwners,
  licences,
  occupations,
  personRefusals,
  reachOf,
  screeningRests,
  sectors,
  skills,
  spokenDutch,
  starterCriteria,
  type Term,
  transports,
  visitPurposes,
  workEnded,
} from './public.ts'

const lists: Record<string, readonly Term[]> = {
  conditions,
  dayparts,
  deviationReasons,
  employerRefusals,
  gapKinds,
  gapOwners,
  licences,
  occupations,
  personRefusals,
  screeningRests,
  sectors,
  skills,
  spokenDutch,
  starterCriteria,
  transports,
  visitPurposes,
  workEnded,
}

describe.each(Object.entries(lists))('the list of %s', (_, list) => {
  it('names every row in Dutch and in English', () => {
    const texts = list.flatMap((term) => Object.entries(term).filter(([, value]) => typeof value === 'string'))
    expect(texts.filter(([, text]) => String(text).trim() === '')).toEqual([])
    expect(list.filter(({ nl, en }) => !nl || !en)).toEqual([])
  })

  it('has no id twice and no label twice', () => {
    expect(doubles(list.map(({ id }) => id))).toEqual([])
    expect(doubles(list.map(({ nl }) => nl))).toEqual([])
    expect(doubles(list.map(({ en }) => en))).toEqual([])
  })
})

describe('what the lists say', () => {
  it('ids are slugs, so that they may stand in an address', () => {
    const ids = [occupations, skills, licences, conditions].flatMap((list) => list.map(({ id }) => id))
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('no word about a body, a mind or an illness', () => {
    const words = JSON.stringify(lists).toLowerCase()
    expect(words).not.toMatch(
      /ziek(?!enhuis|enverz)|stoornis|autis|adhd|diagnos|medicijn|beperk|handicap|disorder|illness/,
    )
  })

  it('"no click" is no reason: it hides reasons that may not count', () => {
    expect(JSON.stringify(employerRefusals)).not.toMatch(/klik|click/i)
  })

  it('a person reads at most ten words a sentence', () => {
    const sentences = [...personRefusals, ...workEnded].flatMap(({ a2Nl, a2En }) => [a2Nl, a2En])
    expect(sentences.filter((sentence) => sentence.split(' ').length > 10)).toEqual([])
  })

  it('every job has three to six skills it needs and two to four that help, all of them known', () => {
    const known = new Set(skills.map(({ id }) => id))
    for (const { id, skills: asked, sector, isco08 } of occupations) {
      expect([3, 4, 5, 6], id).toContain(asked.essential.length)
      expect([2, 3, 4], id).toContain(asked.optional.length)
      expect(
        [...asked.essential, ...asked.optional].filter((skill) => !known.has(skill)),
        id,
      ).toEqual([])
      expect(doubles([...asked.essential, ...asked.optional]), id).toEqual([])
      expect(
        sectors.map((one) => one.id),
        id,
      ).toContain(sector)
      expect(isco08, id).toMatch(/^[1-9]\d{3}$/)
    }
  })

  it('no name leads to two jobs', () => {
    const names = occupations.flatMap(({ nl, synonymsNl }) => [nl, ...synonymsNl].map((name) => name.toLowerCase()))
    expect(doubles(names)).toEqual([])
  })
})

describe('spoken Dutch', () => {
  it('more is enough where less is asked, and not the other way', () => {
    expect(atLeast('B1', 'A2')).toBe(true)
    expect(atLeast('B1', 'B1')).toBe(true)
    expect(atLeast('A2', 'B1')).toBe(false)
  })
})

describe('travelling', () => {
  it('a bike goes eight kilometres, a moped twenty, a bus where its line goes', () => {
    expect(reachOf('bike')).toBe(8)
    expect(reachOf('ebike')).toBe(15)
    expect(reachOf('moped')).toBe(20)
    expect(reachOf('bus')).toBeNull()
  })
})

function doubles(ids: readonly string[]): string[] {
  return ids.filter((id, place) => ids.indexOf(id) !== place)
}
