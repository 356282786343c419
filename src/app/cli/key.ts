import { setTimeout as sleep } from 'node:timers/promises'
import { accessShelves, jobCaller } from '#access/public.ts'
import {
  addKey,
  type Config,
  type House,
  keyUse,
  platformShelves,
  refreshEvery,
  relock,
  retireKey,
} from '#platform/public.ts'
import { type Reached, withHouse } from './beside.ts'
import { cliWords } from './cli.words.ts'
import { type Call, type Command, type ExitCode, exit } from './command.ts'
import { keyWords } from './key.words.ts'

/** All that is locked under the key ring itself. */
export const shelves = [...platformShelves, ...accessShelves]

/** Another master key, beside a server that runs: first both open, then everything is locked again, then the old one goes. */
export const keyCommand: Command = {
  name: 'key',
  usage: ['key rotate', 'key retire ID [--now]'],
  options: { now: { type: 'boolean' } },
  run: async (call) => {
    const [what, id] = call.words
    if (what === 'rotate' && call.words.length === 1) return withHouse(call, (house, at) => rotate(call, house, at))
    if (what === 'retire' && id && call.words.length === 2)
      return withHouse(call, (house, at) => retire(call, house, at, id))
    return call.usage()
  },
}

/** With two keys on the ring an earlier change was not finished: then this finishes it, and makes no third. */
async function rotate(call: Call, house: House, { ring, urls }: Reached): Promise<ExitCode> {
  const words = keyWords[call.lang]
  const region = await regionOf(call, house)
  if (ring.keys.length === 1) {
    const added = await addKey(call.config, urls.owner, ring, house.keys.newKey)
    if (typeof added === 'string') return call.refuse(added, words.refused[added])
    await sleep(1.5 * refreshEvery) // by now every server locks under the new one
  }
  await house.keys.refresh()
  const job = jobCaller(region, 'schakel key rotate')
  let again = 0
  for (let pass = -1; pass !== 0; again += pass) pass = await relockAll(house, job)
  const newest = house.keys.masterKeyId
  const old = house.keys.ids.filter((id) => id !== newest)
  call.print({ newest, old, again }, [
    words.rotated(newest, again),
    words.oldOnes(old.join(', ')),
    ...(isNextElsewhere(call.config) ? [words.putNext] : []),
  ])
  return exit.ok
}

async function relockAll(house: House, job: Parameters<typeof relock>[1]): Promise<number> {
  let again = 0
  for (const shelf of shelves) again += await relock(house, job, shelf)
  return again
}

async function retire(call: Call, house: House, { ring, urls }: Reached, id: string): Promise<ExitCode> {
  const words = keyWords[call.lang]
  const region = await regionOf(call, house)
  const isUsed = async () => (await keyUse(urls.job, region, house.keys.ids, shelves)).get(id) !== 0
  const refused = await retireKey(call.config, urls.owner, ring, { id, now: call.options.now === true, isUsed })
  if (refused) return call.refuse(refused, words.refused[refused])
  call.print({ retired: id }, [words.retired(id)])
  return exit.ok
}

async function regionOf(call: Call, house: House) {
  const installation = await house.db.installation()
  if (!installation) throw new Error(cliWords[call.lang].nothingHere(house.config.dataDir))
  return installation.region
}

const isNextElsewhere = ({ nextMasterKey }: Config): boolean => nextMasterKey !== null
