import type { Demand } from '../fit/demand.ts'
import type { Profile } from '../fit/profile.ts'
import type { FitSettings } from '../fit/settings.ts'
import type { Weights } from '../fit/weights.rules.ts'
import { type Asked, bestFor, type Found, foundOf } from './asked.ts'
import type { Codebook } from './codes.ts'
import { compareIds, idOrder, readIdAt, writeId } from './ids.ts'
import type { Kinship } from './kinship.ts'
import { personAsks } from './person-asks.ts'
import { int, short, stride, written } from './records.ts'
import { search } from './search.ts'
import { skillWeigher } from './skill-weights.ts'
import { emptyTable, inGoodOrder, type Layout, tableBytes } from './table.ts'
import { scalesOf, type Tally } from './weigh.ts'
import { readWork, slicedOfWork, work, writeWork } from './work-record.ts'

const layout: Layout = {
  lists: work.lists,
  sliced: slicedOfWork,
  id: work.id,
  place: work.lat,
  isPlaced: (ints, at) => ((int(ints, at + work.says) >>> 27) & 1) === 1,
  isSame: (a, atA, b, atB) => compareIds(a, atA + work.id, b, atB + work.id) === 0,
  occupations: ({ ints }, row) => [int(ints, row * stride + work.asks) & 65_535],
  lengthOf: ({ ints, lists }, row) => {
    const asks = int(ints, row * stride + work.asks)
    const skills = ((asks >>> 16) & 255) + (asks >>> 24)
    return skills + 1 + short(lists, int(ints, row * stride + work.lists) + skills)
  },
}

/** A piece of work that was found; `row` reads it back until something is put in order. */
export interface FoundWork {
  readonly vacancy: Demand['vacancy']
  readonly score: number
  readonly row: number
}

/** All open work, laid out so that the best of it for one person is found without weighing the rest. */
export interface WorkIndex {
  readonly size: () => number
  /** New or changed: it counts in the next answer. Work of a team is found by who sees that team, other work by all. */
  readonly put: (demand: Demand, team?: string | null) => void
  /** Which teams' own work somebody sees who is of this one. */
  readonly seenBy: (team: string | null) => Uint8Array
  readonly remove: (vacancy: Demand['vacancy']) => boolean
  /** Puts what came in since in its place. Until then it is found as well, only less quickly. */
  readonly putInOrder: () => void
  readonly unordered: () => number
  readonly find: (profile: Profile, weights: Weights, settings: FitSettings, asked: Asked) => Found<FoundWork>
  /** The work of this row, as it was put in; with `conditions` only of these is said whether they are offered. */
  readonly workAt: (row: number, conditions?: readonly string[]) => Demand
  readonly bytes: () => number
}

export function workIndex(codes: Codebook, kin: Kinship): WorkIndex {
  let table = emptyTable(layout, kin)
  const weighSkills = skillWeigher(codes.skills)
  const scratch = new Int32Array(written)

  const find: WorkIndex['find'] = (profile, weights, settings, asked) => {
    const { rows } = table
    const scales = scalesOf(weights, settings)
    const best = bestFor(asked, idOrder(rows.ints, work.id))
    const except = rowsOf(asked.except ?? [])
    const tally: Tally = { fits: 0, toAsk: 0, almost: 0 }
    const asker = personAsks(profile, {
      table,
      codes,
      kin,
      scales,
      skillWeights: () => weighSkills(settings.skillWeights),
      best,
      tally,
      asked,
      except,
    })
    search(table.cells, rows.count, asker, scales.roads, best)
    return foundOf(best, tally, table.sizeFor(asked.sees) - seenAmong(except, asked.sees), ({ row, score }) => ({
      vacancy: readIdAt(rows.ints, row * stride + work.id) as Demand['vacancy'],
      score,
      row,
    }))
  }
  function rowsOf(ids: readonly string[]): ReadonlySet<number> {
    const rows = ids.map((id) => {
      writeId(id, scratch, work.id)
      return table.rowOf(scratch)
    })
    return new Set(rows.filter((row) => row >= 0))
  }
  const seenAmong = (rows: ReadonlySet<number>, sees: Uint8Array | undefined) =>
    [...rows].filter((row) => !sees || sees[short(table.rows.groups, row)] === 1).length
  return {
    size: () => table.size(),
    put: (demand, team = null) =>
      void table.put(scratch, writeWork(demand, codes, scratch), codes.teams.codeOf(team ?? '')),
    seenBy: (team) => Uint8Array.from(codes.teams.ids, (id) => (id === '' || id === team ? 1 : 0)),
    remove: (vacancy) => {
      writeId(vacancy, scratch, work.id)
      return table.remove(scratch)
    },
    putInOrder: () => {
      table = inGoodOrder(table, layout, kin)
    },
    unordered: () => table.rows.count - table.inOrder,
    find,
    workAt: (row, conditions) => readWork(table.rows, row, codes, conditions),
    bytes: () => tableBytes(table),
  }
}
