import { text } from 'node:stream/consumers'
import { makeHouse, systemClock } from '../src/app/start/make-house.ts'
import { claimMany } from '../src/claims/claiming/claim-many.ts'
import { type Caller, type Config, type DatabaseUrls, openKeys } from '../src/platform/public.ts'

/** What the test sends on standard input: where the database is, who claims, and for which grants. */
export interface ToClaimAll {
  readonly urls: DatabaseUrls
  readonly config: Config
  readonly caller: Caller
  readonly periods: string[]
}

/** A server of its own that makes one claim after another, until somebody pulls the plug. */
const { urls, config, caller, periods } = JSON.parse(await text(process.stdin)) as ToClaimAll
const house = await makeHouse({ urls, config, keys: openKeys(Buffer.alloc(32, 7)), clock: systemClock })
await claimMany(house, caller, { periods })
