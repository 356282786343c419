import { text } from 'node:stream/consumers'
import { makeHouse, systemClock } from '../src/app/start/make-house.ts'
import { storeVacancies } from '../src/employers/public.ts'
import { storeImport } from '../src/people/public.ts'
import { type Caller, type Config, type DatabaseUrls, openKeys } from '../src/platform/public.ts'

/** What the test sends on standard input: where the database is, who asks, and what to store. */
export interface ToStore {
  readonly urls: DatabaseUrls
  readonly config: Config
  readonly caller: Caller
  readonly people: string
  readonly vacancies: string
}

/** A server of its own that stores two files at once, until somebody pulls the plug. */
const { urls, config, caller, people, vacancies } = JSON.parse(await text(process.stdin)) as ToStore
const house = await makeHouse({ urls, config, keys: openKeys(Buffer.alloc(32, 7)), clock: systemClock })
await Promise.all([storeImport(house, caller, { id: people }), storeVacancies(house, caller, { id: vacancies })])
