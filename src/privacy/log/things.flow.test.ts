import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMonday, freshApp } from '../../../tests/fresh-region.ts'
import { rowsPastPolicies } from '../../../tests/past-policies.ts'
import { logWords } from './log.words.ts'

const src = join(import.meta.dirname, '../..')

/** What the code says it looks at: the last text in a call of `look`. */
const looked = () =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
    .flatMap((file) => [
      ...readFileSync(join(src, file), 'utf8').matchAll(/\.look\((?:[^;]*?),\s*'([a-z_-]+)',?\s*\)/g),
    ])
    .map(([, what]) => what ?? '')

describe('what stands in the log', () => {
  let fresh: Awaited<ReturnType<typeof freshApp>>
  beforeAll(async () => {
    fresh = await freshApp({ on: aMonday })
  })
  afterAll(() => fresh.close())

  /** What the database writes by itself when something about somebody changes. */
  const changed = async () => {
    const rows = await rowsPastPolicies<{ args: string }>(
      fresh,
      `select encode(tgargs, 'escape') as args from pg_trigger t join pg_proc p on p.oid = t.tgfoid
        where p.proname = 'record_change' and not tgisinternal`,
    )
    return rows.map(({ args }) => args.split('\\000')[1]?.split('.')[1] ?? '')
  }

  it.each(['nl', 'en'] as const)(
    'has a name for people who read it (%s), of each look and of each change',
    async (lang) => {
      const whats = [...new Set([...looked(), ...(await changed())])].filter(
        (what) => what !== 'test' && what !== 'tests',
      )
      expect(whats.length).toBeGreaterThan(60)
      expect(whats.filter((what) => !Object.hasOwn(logWords[lang].things, what)).toSorted()).toEqual([])
    },
  )
})
