import { describe, expect, test } from 'vitest'
import type { Caller } from '#platform/house.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { done, notFound, refused } from '#values/public.ts'

const visit = { url: new URL('http://schakel.test/people/new'), caller: { name: 'Fatima' } } as Visit<Caller>
const statusOf = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (thrown) {
    return (thrown as { init: { status: number } }).init.status
  }
}

describe('what a page needs', () => {
  test('is the value when it was done', () => {
    expect(need(done('here'))).toBe('here')
  })

  test('is the page that says why not, when it was refused', () => {
    expect(statusOf(() => need(notFound()))).toBe(404)
    expect(statusOf(() => need(refused({ because: 'own-hours', kind: 'not-allowed' })))).toBe(403)
  })
})

describe('the key of a form', () => {
  const printOf = (values: Record<string, string>) => callerWithKey(visit, values).idempotency

  test('goes along with a print of what was filled in', () => {
    expect(printOf({ _key: 'k', a: '1', b: '2' })).toEqual(printOf({ b: '2', a: '1', _key: 'k' }))
    expect(printOf({ _key: 'k', a: '1' })).not.toEqual(printOf({ _key: 'k', a: '2' }))
  })

  test('is not made up when the form has none', () => {
    expect(printOf({ a: '1' })).toBeUndefined()
  })
})

test('what was saved is said on the next page', () => {
  const answer = saved('/people', 'Bewaard')
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/people')
  expect(answer.headers.get('set-cookie')).toMatch(/^said=[\w-]+; Path=\/; HttpOnly/)
})
