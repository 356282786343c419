import { type JsonFile, openJson } from '#platform/sheets/sheets.ts'
import { borderIn, type NamedBorder } from '../borders/geojson.rules.ts'
import { boxOf, eastOf, northOf, type Ring } from '../borders/grid.rules.ts'
import { simpler } from '../borders/simpler.rules.ts'
import { CannotRead, type Entry, type Found } from './entry.ts'
import { spelledNames } from './records.ts'
import type { ReferenceFiles } from './reference-pieces.ts'
import { countDangling } from './tables.ts'

/** The Netherlands have 342 municipalities and 35 regions; generalised they have some hundred thousand points. */
const [mostShapes, mostPoints] = [2_000, 600_000]
/** Of which so many are kept: enough to draw each region by itself. */
const mostKept = 40_000

/** Municipalities and labour-market regions as GeoJSON, each drawn with as few points as a map of a region needs. */
export async function* readBorders(files: ReferenceFiles['files']): AsyncGenerator<Entry, Found> {
  const borders = files.flatMap(openBorders).flatMap(bordersIn)
  const points = borders.reduce((sum, { rings }) => sum + pointsIn(rings), 0)
  if (borders.length > mostShapes || points > mostPoints) throw new CannotRead({ because: 'too-much-in-it' })
  const drawn = simpler(
    borders.map(({ rings }) => rings),
    mostKept,
  )
  if (drawn.reduce((sum, rings) => sum + pointsIn(rings), 0) > 2 * mostKept)
    throw new CannotRead({ because: 'too-much-in-it' })
  for (const [at, { part, key, name }] of borders.entries()) {
    const rings = drawn[at] ?? []
    yield {
      ...{ part, key, nl: name, en: null, names: spelledNames([name, key]) },
      content: { box: boxOf(rings), rings: rings.map(numbersOf) },
    }
  }
  return countDangling().told([])
}

function openBorders(file: ReferenceFiles['files'][number]): JsonFile[] {
  const opened = openJson(file)
  if (opened.done) return opened.value
  throw new CannotRead({ because: opened.refusal.because, file: file.name })
}

function bordersIn({ name, content }: JsonFile): NamedBorder[] {
  const { type, features } = Object(content) as { type?: unknown; features?: unknown }
  if (type !== 'FeatureCollection' || !Array.isArray(features) || features.length === 0)
    throw new CannotRead({ because: 'no-borders', file: name })
  return features.map((feature, at) => {
    const border = borderIn(feature)
    if (border.done) return border.value
    const { because, heading } = border.refusal
    throw new CannotRead({ because, file: name, row: at + 1, heading })
  })
}

const pointsIn = (rings: readonly Ring[]): number => rings.reduce((sum, ring) => sum + ring.length, 0)

/** East and north in turn, as it is kept. */
const numbersOf = (ring: Ring): number[] => ring.flatMap((spot) => [eastOf(spot), northOf(spot)])
