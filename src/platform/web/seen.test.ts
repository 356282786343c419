import { expect, it } from 'vitest'
import { Seen, VersionRead } from './seen.ts'

it('a version is a number as large as the database counts, and not one more', () => {
  const taken = [1, '7', 2_147_483_647].map((version) => VersionRead.safeParse(version).success)
  const refused = [0, -1, 1.5, 'x', 2_147_483_648].map((version) => VersionRead.safeParse(version).success)
  expect([taken, refused]).toEqual([Array(3).fill(true), Array(5).fill(false)])
  expect(Seen.safeParse({ id: crypto.randomUUID(), version: 2_147_483_648 }).success).toBe(false)
})
