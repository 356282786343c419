import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDemand, anyProfile, nearDemand, nearProfile } from './fit.arbitraries.ts'
import { onDay } from './fit.builders.ts'
import { fitWords, sayReasons } from './fit.words.ts'
import { judge } from './judge.rules.ts'
import { vocabularyLabel } from './label.rules.ts'
import { afterPlace, placeOf } from './place.rules.ts'
import { reasonsOf } from './reasons.rules.ts'
import { usualWeights } from './weights.rules.ts'

const judged = fc
  .tuple(fc.oneof(anyProfile, nearProfile), fc.oneof(anyDemand, nearDemand))
  .map(([person, work]) => judge(person, work, usualWeights, onDay))

describe('the reasons on a card', () => {
  it('show points that add up to the score', () => {
    fc.assert(
      fc.property(judged, (judgement) => {
        const shown = reasonsOf(judgement).map(({ part }) => part?.points ?? 0)
        expect(shown.reduce((sum, points) => sum + points, 0)).toBe(judgement.score)
      }),
    )
  })

  it('leave out nothing that is in the way or not known', () => {
    fc.assert(
      fc.property(judged, (judgement) => {
        const shown = reasonsOf(judgement).map(({ condition }) => condition?.name)
        for (const { name, verdict } of judgement.conditions) if (verdict !== 'yes') expect(shown).toContain(name)
      }),
    )
  })

  it('each have a sentence in both languages, and a name of their own', () => {
    fc.assert(
      fc.property(judged, fc.constantFrom('nl', 'en'), (judgement, lang) => {
        const said = sayReasons(judgement, lang, vocabularyLabel)
        for (const { text } of said) expect(text).not.toBe('')
        expect(new Set(said.map(({ id }) => id)).size).toBe(said.length)
        expect(said.filter(({ part }) => part)).toHaveLength(Object.keys(fitWords[lang].names).length)
      }),
    )
  })
})

describe('a page of a list', () => {
  it('starts after whoever was shown last, also when that person has left the list', () => {
    const scores = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.uuid()), { minLength: 1, maxLength: 12 })
    const listed = scores.map((rows) =>
      rows
        .map(([score, id]) => ({ judgement: { score }, id }))
        .sort((a, b) => b.judgement.score - a.judgement.score || (a.id < b.id ? -1 : 1)),
    )
    fc.assert(
      fc.property(listed, fc.nat(), (rows, at) => {
        const last = rows[at % rows.length]
        if (!last) return
        const place = placeOf(last, ({ id }) => id)
        const left = rows.filter((row) => row !== last)
        const next = left.slice(afterPlace(left, ({ id }) => id, place))
        expect(next).toEqual(rows.slice(rows.indexOf(last) + 1))
      }),
    )
  })
})
