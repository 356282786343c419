import { describe, expect, test } from 'vitest'
import { bilingual } from '#platform/words.ts'

describe('words in two languages', () => {
  const words = bilingual({
    voice: 'B1',
    en: { title: 'People', count: (n: number) => `${n} people` },
    nl: { title: 'Mensen', count: (n) => `${n} mensen` },
  })

  test('are found by the language', () => {
    expect([words.nl.title, words.en.count(3), words.voice]).toEqual(['Mensen', '3 people', 'B1'])
  })

  test('do not compile when one is missing, too many, or of another kind', () => {
    // @ts-expect-error the Dutch title is missing
    bilingual({ voice: 'A2', en: { title: 'People' }, nl: {} })
    // @ts-expect-error there is no English for it
    bilingual({ voice: 'A2', en: { title: 'People' }, nl: { title: 'Mensen', more: 'Meer' } })
    // @ts-expect-error it takes a number in English
    bilingual({ voice: 'A2', en: { count: (n: number) => `${n}` }, nl: { count: (n: string) => n } })
    expect(words.en).toBeDefined()
  })
})
