import { describe, expect, test } from 'vitest'
import { type Flash, flashHeader, isOwnAddress, readFlash } from '#platform/web/flash.ts'

const said: Flash = { id: '1', text: 'Bewaard', undo: { action: '/people/1/removal', fields: { version: '2' } } }
const cookieOf = (flash: unknown) => Buffer.from(JSON.stringify(flash)).toString('base64url')

describe('what a page says once', () => {
  test('arrives at the next page as it was written', () => {
    const cookie = flashHeader(said).split(';')[0]?.split('=')[1]
    expect(readFlash(cookie)).toEqual(said)
  })

  test('is not said when the cookie is not ours', () => {
    expect(readFlash('no-json')).toBeNull()
    expect(readFlash(cookieOf({ text: 7 }))).toBeNull()
    expect(readFlash(cookieOf(null))).toBeNull()
    expect(readFlash(undefined)).toBeNull()
  })

  test('offers no way back to another site', () => {
    const elsewhere = { ...said, undo: { action: 'https://example.org/' } }
    expect(readFlash(cookieOf(elsewhere))).toEqual({ ...said, undo: null })
  })
})

test.each([
  '//example.org',
  '/\\example.org',
  '/\t/example.org',
  '/a\r\nset-cookie: a=b',
  'https://example.org',
  'people',
  '',
  null,
])('%s is not our address', (address) => {
  expect(isOwnAddress(address)).toBe(false)
})

test('a path is our address', () => {
  expect(isOwnAddress('/people?q=a')).toBe(true)
})
