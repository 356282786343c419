import { describe, expect, it } from 'vitest'
import { dataItems } from '../purposes/data-items.ts'
import { controllersOf } from './controllers.ts'

describe('who answers for which data', () => {
  it('is known for everything that is kept about a person, once', () => {
    const said = controllersOf({ keeper: null, partners: [], region: null }).flatMap(({ items }) => [...items])
    expect(said.toSorted()).toEqual(dataItems.map(({ id }) => id).toSorted())
  })

  it('is the keeper for the dossier, each writer for its notes, and both for a proposal', () => {
    const found = controllersOf({ keeper: 'Gemeente', partners: ['Werkcentrum', 'Gemeente'], region: 'Hanzestroom' })
    expect(found.map(({ situation, is, organisations }) => [situation, is, organisations])).toEqual([
      ['dossier', 'keeper', ['Gemeente']],
      ['notes', 'writers', ['Gemeente', 'Werkcentrum']],
      ['proposal', 'together', ['Gemeente', 'Werkcentrum']],
      ['introduction', 'receiver', []],
      ['log', 'region', ['Hanzestroom']],
    ])
  })
})
