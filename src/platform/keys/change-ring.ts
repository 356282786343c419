import { withClient } from '../database/pool.ts'
import { wrapWith } from './key-command.ts'
import { type KeySettings, readMasterKeys, writeMasterKeys } from './master-key.ts'
import { byCommand, lastingUnder, ringFrom, wrapKey } from './read-ring.ts'
import { dropWrapped, findWrapped, keepWrapped, type WrappedKey } from './ring.store.ts'
import { keyId, type Ring, type RingKey, ringKey } from './ring.ts'

type NoNewKey = 'next-missing' | 'next-in-use'

/**
 * Puts a new key on the ring. Old and new open each other's, so that every server goes on: with the one or the other
 * in its settings, before a restart and after it.
 */
export async function addKey(
  settings: KeySettings,
  ownerUrl: string,
  ring: Ring,
  newKey: () => Buffer,
): Promise<RingKey | NoNewKey> {
  const [old] = ring.keys
  const next = nextKey(settings, ring, newKey)
  if (typeof next === 'string') return next
  const { keyCommand, nextMasterKey } = settings
  const wrapped = keyCommand && !nextMasterKey ? await wrapWith(keyCommand, next.key) : undefined
  await withClient(ownerUrl, async (client) => {
    const rows = await findWrapped(client)
    const number = Math.max(1, ...rows.map((row) => row.number))
    const first = [{ ...rowOf(old, old), number }, lastingUnder(old, ring)]
    await keepWrapped(client, [
      ...(rows.length === 0 ? first : []),
      { ...rowOf(next, next), number: number + 1 },
      { ...rowOf(next, old), number: number + 1 },
      { ...rowOf(old, next), number },
      lastingUnder(next, ring),
      ...(wrapped ? [{ id: next.id, wrappedBy: byCommand, number: number + 1, wrapped }] : []),
    ])
  })
  return next
}

const rowOf = (one: RingKey, by: RingKey) => ({ id: one.id, wrappedBy: by.id, wrapped: wrapKey(by, one) })

/** From MASTER_KEY_NEXT, for the KEY_COMMAND, or in the file: there before it is used, so that nothing can lose it. */
function nextKey(settings: KeySettings, ring: Ring, newKey: () => Buffer): RingKey | NoNewKey {
  const { nextMasterKey, masterKey, keyCommand, dataDir } = settings
  const isOn = (key: Buffer) => ring.keys.some(({ id }) => id === keyId(key))
  if (nextMasterKey) {
    const next = ringKey(Buffer.from(nextMasterKey, 'base64'))
    return isOn(next.key) ? 'next-in-use' : next
  }
  if (keyCommand) return ringKey(newKey())
  if (masterKey) return 'next-missing'
  const inFile = readMasterKeys(settings)
  const begun = inFile.find((key) => !isOn(key)) // an earlier time ended between the file and the database
  const next = ringKey(begun ?? newKey())
  if (!begun) writeMasterKeys(dataDir, [next.key, ...inFile])
  return next
}

type NotRetired = 'no-such-key' | 'newest-key' | 'not-reachable' | 'too-early' | 'still-in-use'

/** Sign-in that began under the old key ends in a quarter of an hour. */
const minutes = 20

/** Takes an old key off the ring: what it wraps is gone, and it opens nothing any more. */
export async function retireKey(
  settings: KeySettings,
  ownerUrl: string,
  ring: Ring,
  { id, now, isUsed }: { id: string; now: boolean; isUsed: () => Promise<boolean> },
): Promise<NotRetired | undefined> {
  if (!ring.keys.some((key) => key.id === id)) return 'no-such-key'
  if (ring.keys[0].id === id) return 'newest-key'
  const given = readMasterKeys(settings)
  const left = given.filter((key) => keyId(key) !== id)
  return withClient(ownerUrl, async (client) => {
    const rows = await findWrapped(client)
    const kept = rows.filter((row) => row.id !== id && row.wrappedBy !== id)
    const reached = kept.some(({ wrappedBy }) => wrappedBy === byCommand) && settings.keyCommand
    if (!reached && !ringFrom(kept, left.map(ringKey))) return 'not-reachable'
    if (!now && youngest(rows) > Date.now() - minutes * 60_000) return 'too-early'
    if (await isUsed()) return 'still-in-use'
    await dropWrapped(client, id)
    if (!settings.masterKey && left.length < given.length) writeMasterKeys(settings.dataDir, left)
    return undefined
  })
}

const youngest = (rows: readonly WrappedKey[]): number => Math.max(...rows.map(({ madeAt }) => Number(madeAt)))
