import { describe, expect, it } from 'vitest'
import { purposesInUse } from '../permits/permits.ts'
import { bases, basisOf, restsOnConsent } from './bases.ts'
import { basisOfItem, dataItems } from './data-items.ts'

describe('what allows a use of data', () => {
  it('is known for every purpose that a permit has', () => {
    expect(purposesInUse.filter((purpose) => !basisOf(purpose))).toEqual([])
  })

  it('is never consent for what a permit allows by itself: nobody is asked where a no would change nothing', () => {
    expect(purposesInUse.filter(restsOnConsent)).toEqual([])
  })

  it('names an article and where it can be read, for every purpose and every item', () => {
    for (const basis of [...Object.values(bases), ...dataItems.map(basisOfItem)])
      expect([basis.article, basis.source].every((text) => text.length > 5)).toBe(true)
  })

  it('is consent for an item only when all it is kept for rests on consent', () => {
    for (const item of dataItems)
      expect([...item.purposes].map(restsOnConsent)).toEqual(
        item.purposes.map(() => basisOfItem(item).is === 'consent'),
      )
  })

  it('is health for what helps at work, with its own article', () => {
    const helps = dataItems.find(({ id }) => id === 'what-helps')
    expect(helps && basisOfItem(helps).special).toBe('9(2)b')
  })
})
