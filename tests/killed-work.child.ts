import { text } from 'node:stream/consumers'
import { makeHouse, systemClock } from '../src/app/start/make-house.ts'
import { changeVacancy } from '../src/employers/vacancies/add-vacancy.ts'
import { ChangedVacancy } from '../src/employers/vacancies/vacancy.shapes.ts'
import { type Caller, type Config, type DatabaseUrls, openKeys } from '../src/platform/public.ts'

/** What the test sends on standard input: where the database is, who changes, and which work as it was entered. */
export interface ToChange {
  readonly urls: DatabaseUrls
  readonly config: Config
  readonly caller: Caller
  readonly work: readonly { readonly id: string; readonly version: number; readonly employer: string }[]
}

/** A server of its own that changes one piece of work after another, and says each, until somebody pulls the plug. */
const { urls, config, caller, work } = JSON.parse(await text(process.stdin)) as ToChange
const house = await makeHouse({ urls, config, keys: openKeys(Buffer.alloc(32, 7)), clock: systemClock })
for (let round = 0; ; round++)
  for (const { id, version, employer } of work) {
    const given = { employer, title: 'Bakkerijmedewerker', occupation: 'bakery-worker', hoursMax: 40 }
    const now = ChangedVacancy.parse({ ...given, hoursMin: 8 + (round % 30), version: version + round })
    const changed = await changeVacancy(house, caller, id, now)
    if (!changed.done) throw new Error(JSON.stringify(changed))
    console.log(id)
  }
