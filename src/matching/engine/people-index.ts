import type { Demand } from '../fit/demand.ts'
import type { Profile } from '../fit/profile.ts'
import type { FitSettings } from '../fit/settings.ts'
import type { Weights } from '../fit/weights.rules.ts'
import { type Asked, bestFor, type Found, foundOf, type IdOrder } from './asked.ts'
import { rowsInCell } from './cells.ts'
import type { Codebook } from './codes.ts'
import { compareIds, idOrder, readIdAt, writeId } from './ids.ts'
import type { Kinship } from './kinship.ts'
import { person, personLists, placeShift, readPerson, slicedOfPerson, writePerson } from './person-record.ts'
import { int, type Records, short, stride, written } from './records.ts'
import { search } from './search.ts'
import { skillWeigher } from './skill-weights.ts'
import { startOf } from './skilled.ts'
import { emptyTable, inGoodOrder, type Layout, tableBytes } from './table.ts'
import { scalesOf, type Tally } from './weigh.ts'
import { reachOfRow, workAsks } from './work-asks.ts'

const listsOf = ({ ints }: Records, row: number) => int(ints, row * stride + person.lists)

/** One person has a row for each organisation that keeps a dossier of her. */
const layout: Layout = {
  lists: person.lists,
  sliced: slicedOfPerson,
  id: person.id,
  place: person.lat,
  isPlaced: (ints, at) => ((int(ints, at + person.says) >>> placeShift) & 1) === 1,
  isSame: (a, atA, b, atB) =>
    compareIds(a, atA + person.id, b, atB + person.id) === 0 &&
    int(a, atA + person.holder) === int(b, atB + person.holder),
  occupations: (of, row) => {
    const from = startOf(of.lists, listsOf(of, row), 0)
    return [...of.lists.subarray(from, from + short(of.lists, listsOf(of, row)))]
  },
  lengthOf: (of, row) => startOf(of.lists, listsOf(of, row), personLists.length) - listsOf(of, row),
}

export interface FoundPersonRow {
  readonly subject: Profile['subject']
  readonly holder: Profile['holder']
  readonly score: number
  readonly row: number
}

/** Everybody who looks for work, laid out so that the best for one vacancy are found without weighing the rest. */
export interface PeopleIndex {
  readonly size: () => number
  /** New or changed: she counts in the next answer, whole or not at all. */
  readonly put: (profile: Profile) => void
  readonly remove: (who: Pick<Profile, 'subject' | 'holder'>) => boolean
  readonly putInOrder: () => void
  readonly unordered: () => number
  readonly find: (demand: Demand, weights: Weights, settings: FitSettings, asked: Asked) => Found<FoundPersonRow>
  readonly personAt: (row: number) => Profile
  readonly bytes: () => number
}

export function peopleIndex(codes: Codebook, kin: Kinship): PeopleIndex {
  let table = emptyTable(layout, kin)
  let reaches: number[] = []
  const weighSkills = skillWeigher(codes.skills)
  const scratch = new Int32Array(written)

  function widenReach(row: number) {
    const cell = Math.floor(row / rowsInCell)
    const { ints, lists } = table.rows
    reaches[cell] = Math.max(reaches[cell] ?? 0, reachOfRow(ints, lists, row))
  }
  const find: PeopleIndex['find'] = (demand, weights, settings, asked) => {
    const { rows } = table
    const scales = scalesOf(weights, settings)
    const best = bestFor(asked, orderOf(rows, codes))
    const tally: Tally = { fits: 0, toAsk: 0, almost: 0 }
    const skillWeights = () => weighSkills(settings.skillWeights)
    const searching = { table, codes, kin, scales, skillWeights, best, tally, asked, except: new Set<number>() }
    const asker = workAsks(demand, searching, (cell) => reaches[cell] ?? 0)
    search(table.cells, rows.count, asker, scales.roads, best)
    return foundOf(best, tally, table.sizeFor(asked.sees), ({ row, score }) => {
      const { subject, holder } = keyAt(rows, row, codes)
      return { subject, holder, score, row }
    })
  }
  return {
    size: () => table.size(),
    put: (profile) => widenReach(table.put(scratch, writePerson(profile, codes, scratch))),
    remove: ({ subject, holder }) => {
      writeId(subject, scratch, person.id)
      scratch[person.holder] = codes.holders.codeOf(holder)
      return table.remove(scratch)
    },
    putInOrder: () => {
      table = inGoodOrder(table, layout, kin)
      reaches = []
      for (let row = 0; row < table.rows.count; row++) widenReach(row)
    },
    unordered: () => table.rows.count - table.inOrder,
    find,
    personAt: (row) => readPerson(table.rows, row, codes),
    bytes: () => tableBytes(table),
  }
}

const keyAt = ({ ints }: Records, row: number, codes: Codebook) => ({
  subject: readIdAt(ints, row * stride + person.id) as Profile['subject'],
  holder: codes.holders.idOf(int(ints, row * stride + person.holder)) as Profile['holder'],
})

/** By person, then by organisation, as text. */
function orderOf(rows: Records, codes: Codebook): IdOrder {
  const subjects = idOrder(rows.ints, person.id)
  const holderOf = (row: number) => keyAt(rows, row, codes).holder
  return {
    compare: (rowA, rowB) => subjects.compare(rowA, rowB) || compareText(holderOf(rowA), holderOf(rowB)),
    versus: (id) => {
      const [subject = '', holder = ''] = id.split(':')
      const bySubject = subjects.versus(subject)
      return (row) => bySubject(row) || compareText(holderOf(row), holder)
    },
  }
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
