import { randomBytes } from 'node:crypto'
import { withClient } from '../database/pool.ts'
import { KeyFault, unwrapWith, wrapWith } from './key-command.ts'
import { type Keys, lock, open, openRing } from './keys.ts'
import { type KeySettings, readMasterKeys } from './master-key.ts'
import { findWrapped, hasRegion, keepWrapped, type WrappedKey } from './ring.store.ts'
import { type Ring, type RingKey, readLasting, ringKey, ringOf, writeLasting } from './ring.ts'

export const byCommand = 'command'
export const lastingId = 'lasting'

/** The ring of this database, opened with the keys of the settings: at start, and for who works beside the server. */
export async function readRing(settings: KeySettings, adminUrl: string): Promise<Ring> {
  const rows = await withClient(adminUrl, findWrapped)
  const given = readMasterKeys(settings).map(ringKey)
  const { keyCommand } = settings
  const unwrapped = keyCommand ? await unwrapAll(keyCommand, rows, given) : []
  const ring = ringFrom(rows, [...given, ...unwrapped])
  if (ring) return ring
  if (rows.length > 0 || !keyCommand) throw new KeyFault(notOneOf(rows))
  if (await withClient(adminUrl, hasRegion)) throw new KeyFault(notYetOnRing)
  return ringOf(randomBytes(32)) // nothing is locked yet: `keepFirst` keeps this one
}

/** With a KEY_COMMAND the first key exists nowhere else, so it is kept before anything is locked under it. */
export async function keepFirst({ keyCommand }: KeySettings, ownerUrl: string, ring: Ring): Promise<void> {
  const [first] = ring.keys
  if (!keyCommand) return
  await withClient(ownerUrl, async (client) => {
    const rows = await findWrapped(client)
    if (rows.some(({ wrappedBy }) => wrappedBy === byCommand) || rows.length > 0) return
    const wrapped = await wrapWith(keyCommand, first.key)
    const itself = { id: first.id, number: 1 }
    await keepWrapped(client, [
      { ...itself, wrappedBy: byCommand, wrapped },
      { ...itself, wrappedBy: first.id, wrapped: wrapKey(first, first) },
      lastingUnder(first, ring),
    ])
  })
}

/** The keys of a server: what another process puts on the ring, it opens with the keys that it has. */
export const keysOf = (first: Ring, ownUrl: string): Keys =>
  openRing(first, async (known) => {
    const rows = await withClient(ownUrl, findWrapped)
    return ringFrom(rows, known.keys) ?? known
  })

/** Every key that can be reached from these; none when they do not reach the newest one. */
export function ringFrom(rows: readonly WrappedKey[], given: readonly RingKey[]): Ring | undefined {
  const oldest = given.at(-1)
  if (rows.length === 0) return oldest && ringOf(oldest.key)
  const known = new Map(given.map((one) => [one.id, one]))
  for (let before = -1; before !== known.size; ) {
    before = known.size
    for (const row of rows) {
      const by = known.get(row.wrappedBy)
      if (by && row.number > 0 && !known.has(row.id)) known.set(row.id, ringKey(unwrapKey(by, row)))
    }
  }
  const numbers = new Map(rows.filter(({ number }) => number > 0).map(({ id, number }) => [id, number]))
  const ids = [...numbers.keys()].sort((one, other) => (numbers.get(other) ?? 0) - (numbers.get(one) ?? 0))
  const [newest, ...others] = ids.flatMap((id) => known.get(id) ?? [])
  const lasting = rows.find(({ id, wrappedBy }) => id === lastingId && wrappedBy === newest?.id)
  if (!newest || newest.id !== ids[0] || !lasting) return undefined
  return { keys: [newest, ...others], lasting: readLasting(unwrapKey(newest, lasting)) }
}

async function unwrapAll(command: string, rows: readonly WrappedKey[], given: readonly RingKey[]): Promise<RingKey[]> {
  const theirs = rows.filter(({ id, wrappedBy }) => wrappedBy === byCommand && !given.some((one) => one.id === id))
  return Promise.all(theirs.map(async ({ wrapped }) => ringKey(await unwrapWith(command, wrapped))))
}

export const wrapKey = (by: RingKey, { id, key }: Pick<RingKey, 'id' | 'key'>): Buffer =>
  lock(by.keyFor('key-ring'), key, aboutOf(id, by))

export const lastingUnder = (by: RingKey, { lasting }: Pick<Ring, 'lasting'>): WrappedKey => ({
  id: lastingId,
  wrappedBy: by.id,
  number: 0,
  wrapped: lock(by.keyFor('key-ring'), writeLasting(lasting), aboutOf(lastingId, by)),
})

const unwrapKey = (by: RingKey, { id, wrapped }: WrappedKey): Buffer =>
  open(by.keyFor('key-ring'), wrapped, aboutOf(id, by))

const aboutOf = (id: string, by: RingKey): string => `wrapped-key ${id} ${by.id}`

const notYetOnRing =
  'What is here is locked under a master key, and that is gone. Put it back, then run: schakel key rotate'

const notOneOf = (rows: readonly WrappedKey[]): string => {
  const ids = new Set(rows.filter(({ number }) => number > 0).map(({ id }) => id))
  return `The master key is none of this database: ${[...ids].join(', ')}. Put the right one back.`
}
