import { describe, expect, it } from 'vitest'
import { refuseThreats } from './threats.ts'

describe('the page of threats', () => {
  const read = (file: string) => (file === 'a.test.ts' ? "it('holds', () => {})" : undefined)
  const whys = (line: string) => refuseThreats(line, read).map(({ why }) => why)

  it('may name a test that is there', () => {
    expect(whys('| Somebody looks | a lock | `a.test.ts` holds |')).toEqual([])
  })

  it.each([
    ['| Somebody looks | a lock | we are careful |', 'names no test'],
    ['| Somebody looks | a lock | `b.test.ts` holds |', 'is not there'],
    ['| Somebody looks | a lock | `a.test.ts` held once |', 'has no test called: held once'],
  ])('is refused for %s', (line, why) => {
    expect(whys(line)).toEqual([why])
  })
})
