import fc from 'fast-check'
import type { Question } from './question.rules.ts'

const some = (word: string, most: number) =>
  fc.uniqueArray(
    fc.integer({ min: 0, max: 99 }).map((n) => `${word}-${n}`),
    { maxLength: most },
  )

/** Tables small enough to try every plan; few different points, so that many plans tie. */
export const smallQuestions: fc.Arbitrary<Question> = fc
  .tuple(some('person', 5), some('place', 4), fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }))
  .chain(([people, ids, seats]) => {
    const places = ids.map((id, at) => ({ id, seats: seats[at] as number }))
    const all = people.flatMap((person) => ids.map((place) => ({ person, place })))
    return fc
      .array(fc.option(fc.integer({ min: 0, max: 6 })), { minLength: all.length, maxLength: all.length })
      .map((points) => ({
        people,
        places,
        pairs: all.flatMap((pair, at) => {
          const worth = points[at]
          return worth === null || worth === undefined ? [] : [{ ...pair, points: worth }]
        }),
      }))
  })
