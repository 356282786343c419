import type { Kysely } from 'kysely'
import type { Day, Id, Instant, Lang, Outcome, Refused } from '#values/public.ts'
import type { Config } from './config/config.ts'
import type { Installation } from './database/installation.ts'
import type { Keys } from './keys/keys.ts'
import type { Log } from './log/log.ts'
import type { Metrics } from './log/metrics.ts'
import type { Mailer } from './mail/mailer.ts'

/** Everything that lives as long as the process. `app` makes one and passes it in: no module holds state. */
export interface House {
  readonly db: Db
  readonly clock: Clock
  readonly config: Config
  readonly keys: Keys
  readonly mail: Mailer
  readonly log: Log
  readonly metrics: Metrics
  readonly standing: Standing
}

/** What a room keeps ready in memory: made when it is first asked for, and the same as long as the process lives. */
export interface Standing {
  of<Thing>(name: string, make: () => Thing): Thing
}

export interface Clock {
  now(): Instant
  today(): Day
}

/** Who asks. Made by `access` for one request; a job has its own, with no account. */
export interface Caller {
  readonly kind: 'professional' | 'person' | 'acting' | 'guest' | 'job'
  readonly account: Id<'Account'> | null
  readonly region: Id<'Region'>
  readonly organisation: Id<'Organisation'> | null
  readonly subject: Id<'Subject'> | null
  /** For whom an account that acts for others does so now: its subject is hers. Nothing while it chose nobody. */
  readonly actsFor?: { readonly id: string; readonly called: string }
  readonly roles: readonly string[]
  readonly name: string
  readonly organisationName: string | null
  readonly lang: Lang
  /** The page or route it happens on: it stands in the log of looks. */
  readonly screen: string
  /** When this session last proved who is there; null for a program's token, nothing for who has no session at all. */
  readonly provenAt?: Instant | null
  /** Given with a change that must happen once, however often it is sent. */
  readonly idempotency?: { readonly key: string; readonly fingerprint: string }
}

export interface Read {
  readonly subject: Id<'Subject'>
  readonly holder: Id<'Organisation'>
}

/** A fact that rooms above may act upon. Ids and facts only, never a name or a text about somebody. */
export interface DomainEvent {
  readonly name: string
  readonly [fact: string]: string | number | boolean | null
}

/** One transaction of one caller with one permit. */
export interface Act {
  readonly caller: Caller
  readonly today: Day
  readonly now: Instant
  /** Queries on records; what is read of a person must be told with `look` before the act ends. */
  tables<T>(): Kysely<T>
  /** Queries that return no person: counts, sums, and what a rule needs but nobody sees. */
  figures<T>(): Kysely<T>
  look(reads: readonly Read[], what: string): Promise<void>
  /** Told in the same transaction; with `at`, what follows from it waits until that moment. */
  tell(event: DomainEvent, at?: Instant): Promise<void>
}

/** Not allowed for the roles of this caller. */
export type NoPermit = { readonly because: 'no-permit'; readonly kind: 'not-allowed' }
/** The same key came before with another content. */
export type KeyUsed = { readonly because: 'key-used-for-something-else'; readonly kind: 'invalid' }

/** A permit says for which purpose; how far it reaches is decided by relations, in the database. */
export interface Permit {
  readonly permission: string
  readonly purpose: string
  /** Asks a proof of who is there that is at most so many minutes old. */
  readonly provenWithin?: number
}

export interface Db {
  /**
   * The only way to a transaction. Asks for the permit, sets the context that row-level security reads, replays
   * a change that was already done under the same key, and commits only what ended well: a refusal changes nothing.
   */
  act<O extends Outcome<unknown>>(
    caller: Caller,
    permission: string,
    work: (act: Act) => Promise<O>,
  ): Promise<O | Refused<NoPermit> | Refused<KeyUsed>>
  /** The region of this database, or null before one of the two doors was taken. */
  installation(): Promise<Installation | null>
  /** True when the database can be written: for the readiness probe. */
  answers(): Promise<boolean>
  close(): Promise<void>
}
