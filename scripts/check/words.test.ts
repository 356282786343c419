import { describe, expect, it } from 'vitest'
import { say } from './refusal.ts'
import { faultsOf, sentencesOf, wordsIn } from './sentences.ts'
import { textsOf } from './spoken-texts.ts'
import { judgeWords } from './words.ts'

const words = (nl: unknown, en: unknown, voice = 'B1') =>
  judgeWords('x.words.ts', { xWords: { voice, nl, en } }).map(say)

describe('a dictionary', () => {
  it('is accepted when both languages say the same in short sentences', () => {
    const nl = { title: 'Mensen', rows: { count: (n: number) => (n === 1 ? 'Eén mens' : `${n} mensen`) } }
    const en = { title: 'People', rows: { count: (n: number) => (n === 1 ? 'One person' : `${n} people`) } }
    expect(words(nl, en)).toEqual([])
  })

  it('is refused when one language lacks a word', () => {
    expect(words({ a: 'Ja', b: 'Nee' }, { a: 'Yes', c: 'No' })).toEqual([
      'x.words.ts xWords.c: has no Dutch',
      'x.words.ts xWords.b: has no English',
    ])
  })

  it('is refused when it says nothing', () => {
    expect(words({ a: ' ' }, { a: 'Yes' })).toEqual(['x.words.ts xWords.nl.a: says nothing'])
    expect(judgeWords('x.words.ts', { xWords: { nl: 'Ja' } }).map(say)).toEqual([
      'x.words.ts: holds no bilingual({ voice, en, nl })',
    ])
  })

  it('is refused for a word in a branch that no example reaches', () => {
    const nl = { count: (n: number) => (n === 97 ? `Er zijn ${n} fouten gevonden` : 'Goed') }
    expect(words(nl, { count: (_: number) => 'Good' })).toEqual(['x.words.ts xWords.nl.count(): "fout" is not used'])
  })
})

describe('the texts of a dictionary', () => {
  it('come out of functions that take names, lists and records', () => {
    const spoken = textsOf({
      ask: (name: string) => `Vraag het aan ${name}.`,
      list: (all: string[]) => `Nog ${all.map((one) => one.trim()).join(', ')} te gaan`,
      who: ({ first }: { first: string }) => `Bel ${first.toUpperCase()} vandaag`,
    })
    expect(spoken.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Vraag het aan 3.', 'Bel 3 vandaag', 'Nog 3 te gaan']),
    )
  })
})

describe('a sentence', () => {
  it.each([
    ['Er is iets misgegaan', 'nl', '"er is iets misgegaan" is not used'],
    ['Bel de cliënten', 'nl', '"cliënt" is not used'],
    ['Kies a.u.b. een dag', 'nl', '"a.u.b." is not used'],
    ['Naar het dashboard', 'nl', '"dashboard" is not used'],
    ['This is invalid', 'en', '"invalid" is not used'],
  ] as const)('is refused: %s', (text, lang, fault) => {
    expect(faultsOf(text, lang, 'B1')).toEqual([fault])
  })

  it.each(['Foutje?', 'De uitvallende trein', 'Wij vonden iemand die past bij dit werk.'])(
    'is accepted: %s',
    (text) => {
      expect(faultsOf(text, 'nl', 'B1')).toEqual([])
    },
  )

  it('has ten words for a candidate and fifteen for everybody else', () => {
    const eleven = 'een twee drie vier vijf zes zeven acht negen tien elf.'
    expect(faultsOf(eleven, 'nl', 'A2')).toEqual([`11 words, and 10 is the most for A2: "${eleven}"`])
    expect(faultsOf(eleven, 'nl', 'B1')).toEqual([])
    expect(faultsOf(`${eleven.slice(0, -1)} twaalf dertien veertien vijftien zestien`, 'nl', 'B1')).toHaveLength(1)
  })

  it('ends at a mark, not inside a time, an amount or an initial', () => {
    expect(sentencesOf('Kom om 9.30 uur. U krijgt € 816,07. Bel U. de Vries!')).toEqual([
      'Kom om 9.30 uur.',
      'U krijgt € 816,07.',
      'Bel U. de Vries!',
    ])
    expect(wordsIn('€ 816,07 – voor u')).toBe(3)
  })

  it('speaks to a candidate with u', () => {
    expect(faultsOf('Kies je dag.', 'nl', 'A2')).toEqual(['a candidate is spoken to with u'])
    expect(faultsOf('Kies je dag.', 'nl', 'B1')).toEqual([])
  })
})
