import { previewImport, storeImport } from '../src/people/public.ts'
import type { Caller, House } from '../src/platform/public.ts'
import { expectDone } from '../src/values/public.ts'
import { smallRegion } from '../tests/small-region.ts'
import { withBenchHouse } from './bench-house.ts'
import { fileOfMany } from './file-of-many.ts'

/**
 * `npm run bench:import`: a file of 50,000 people from its first byte to its last dossier; then the same file again,
 * which changes nothing. `-- --xlsx` brings a workbook, `-- --rows=500` a short file to see whether it works. The memory is
 * that of the process that brings it in and of its thread, held to a heap of 256 MB as on a small server: with more at
 * hand rubbish is cleared up later. The longest wait is what everybody else in that process would have noticed.
 */
const given = process.argv.find((one) => one.startsWith('--rows='))
const rows = given ? Number(given.slice('--rows='.length)) : 50_000
const goal = { mb: 512 }
const say = (sentence: string) => console.error(sentence)

const figures = await withBenchHouse(({ house }) => run(house))
console.log(JSON.stringify(figures))
process.exitCode = figures.peak_mb < goal.mb ? 0 : 1

async function run(house: House) {
  const { karin } = await smallRegion(house)
  say(`Making a file of ${rows} people …`)
  const bytes = await fileOfMany(rows, process.argv.includes('--xlsx') ? 'xlsx' : 'csv')
  const waits = watchWaits()
  const began = performance.now()
  const { counts, storing } = await bringIn(house, karin, bytes)
  const seconds = (performance.now() - began) / 1000
  if (counts.new !== rows) throw new Error(`${counts.new} of ${rows} came in.`)
  const again = expectDone(await previewImport(house, karin, { name: 'many', bytes }))
  if (again.counts.unchanged !== rows) throw new Error(`${rows - again.counts.unchanged} changed the second time.`)
  return {
    rows,
    seconds: tenths(seconds),
    peak_mb: Math.round(process.resourceUsage().maxRSS / 1024),
    storing_seconds: tenths(storing),
    longest_wait_ms: Math.round(waits.stop()),
  }
}

async function bringIn(house: House, caller: Caller, bytes: Uint8Array) {
  const tell = ({ step, done }: { step: string; done: number }) => {
    if (done % 10_000 === 0) say(`${step}: ${done}`)
  }
  const preview = expectDone(await previewImport(house, caller, { name: 'many', bytes }, { tell }))
  const began = performance.now()
  const { counts } = expectDone(await storeImport(house, caller, preview, { tell }))
  return { counts, storing: (performance.now() - began) / 1000 }
}

/** How long somebody else's turn had to wait at most. */
function watchWaits() {
  let [longest, last] = [0, performance.now()]
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - 10)
    last = now
  }, 10)
  return {
    stop: () => {
      clearInterval(timer)
      return longest
    },
  }
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10
}
