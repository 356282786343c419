import { claimMany } from '../src/claims/claiming/claim-many.ts'
import { withClient } from '../src/platform/public.ts'
import { coachingRegion } from '../tests/coaching-region.ts'
import { type BenchHouse, withBenchHouse } from './bench-house.ts'
import { booksOf, byFirm, makeClaimsToMake } from './claims-to-make.ts'

/** `npm run bench:claims`: ten thousand claims of eight lines each, one after the other; `-- --claims N` makes another number. */
const at = process.argv.indexOf('--claims')
const count = at < 0 ? 10_000 : Number(process.argv[at + 1])

console.log(JSON.stringify(await withBenchHouse(run)))

async function run({ house, adminUrl }: BenchHouse) {
  const region = await coachingRegion(house)
  const coached = { region: region.region, holder: region.workCentre, payer: region.uwv, firm: region.stapsteen }
  return withClient(adminUrl, async (client) => {
    console.error(`Making ${count} grants …`)
    await makeClaimsToMake(client, coached, count)
    const firms = await byFirm(client, region.nadia)
    const began = performance.now()
    for (const { caller, periods } of firms) await claimMany(house, caller, { periods })
    const seconds = Math.round((performance.now() - began) / 100) / 10
    const { claims, balanced } = await booksOf(client)
    process.exitCode = claims === count && balanced ? 0 : 1
    return { claims, seconds, ledger_balanced: balanced }
  })
}
