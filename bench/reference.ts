import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { House } from '../src/platform/public.ts'
import { expectDone } from '../src/values/public.ts'
import { previewReference, storeReference } from '../src/vocabulary/reference.ts'
import { smallRegion } from '../tests/small-region.ts'
import { withBenchHouse } from './bench-house.ts'

/**
 * `npm run bench:reference`: the whole of ESCO from its first byte to its last concept; then the same files again,
 * which change nothing. The files are read beside the project, as they were downloaded.
 */
const folder = '../shared/standards/occupations'
const files = ['esco-1.1.1-en-csv.zip', 'esco-1.1.1-relations-csv.zip', 'esco-1.1.1-occupations_nl.csv']
  .map((name) => `${folder}/${name}`)
  .filter((file) => existsSync(file))
const goal = { mb: 512 }

if (files.length < 3) throw new Error(`The files of ESCO are not in ${folder}.`)
const figures = await withBenchHouse(({ house }) => run(house))
console.log(JSON.stringify(figures))
process.exitCode = figures.peak_mb < goal.mb ? 0 : 1

async function run(house: House) {
  const { ton } = await smallRegion(house)
  const given = files.map((file) => ({ name: basename(file), bytes: readFileSync(file) }))
  const began = performance.now()
  const { counts, dangling } = expectDone(await previewReference(house, ton, { kind: 'esco', files: given }))
  const looked = performance.now()
  expectDone(await storeReference(house, ton, { kind: 'esco' }))
  const stored = performance.now()
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  const again = expectDone(await previewReference(house, ton, { kind: 'esco', files: given }))
  if (again.counts.unchanged !== counts.new) throw new Error('The same files changed something the second time.')
  return {
    concepts: counts.new,
    dangling,
    seconds: tenths(stored - began),
    looking_seconds: tenths(looked - began),
    storing_seconds: tenths(stored - looked),
    peak_mb: peak,
  }
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10
}
