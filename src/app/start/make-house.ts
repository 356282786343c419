import { permitFor, stillMayLeave, writeLooks } from '#access/public.ts'
import {
  type Clock,
  type Config,
  type DatabaseUrls,
  type House,
  type Keys,
  openDb,
  openLog,
  openMailer,
  openMetrics,
  openStanding,
} from '#platform/public.ts'
import { instantOf, today } from '#values/public.ts'

export const systemClock: Clock = {
  now: () => instantOf(Date.now()),
  today: () => today(instantOf(Date.now())),
}

interface Options {
  readonly config: Config
  readonly urls: DatabaseUrls
  readonly keys: Keys
  readonly clock?: Clock
}

/** The one object that lives as long as the process. */
export async function makeHouse({ config, urls, keys, clock = systemClock }: Options): Promise<House> {
  return {
    config,
    clock,
    db: await openDb({ urls, clock, keys, permitFor, writeLooks }),
    keys,
    mail: openMailer(config, keys, stillMayLeave),
    log: openLog(config.logLevel),
    metrics: openMetrics(),
    standing: openStanding(),
  }
}
