import { createHash, createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { type Logins, loginsOf, loginsSaid } from '../database/logins.ts'

/** A key that locks, and the name by which what it locked knows it. */
export interface RingKey {
  readonly id: string
  readonly key: Buffer
  /** The key for one use: it follows from the key itself, and is never stored. */
  keyFor(use: string): KeyObject
}

/** All keys that open, the newest first. What lasts stays the same when a key comes or goes. */
export interface Ring {
  readonly keys: readonly [RingKey, ...RingKey[]]
  readonly lasting: Lasting
}

/** By these a BSN is found, and the web servers find their database. */
export interface Lasting {
  readonly root: Buffer
  readonly logins: Logins
  keyFor(use: string): KeyObject
}

export const keyId = (key: Buffer): string => createHash('sha256').update('id').update(key).digest('hex').slice(0, 12)

export function ringKey(key: Buffer): RingKey {
  if (key.length !== 32) throw new Error('The master key must be 32 bytes.')
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', key, salt, use, 32))
  return { id: keyId(key), key, keyFor: once(derive) }
}

/** Deriving a key costs more than locking with it. */
const once = (derive: (use: string) => Buffer) => {
  const derived = new Map<string, KeyObject>()
  return (use: string): KeyObject => {
    const key = derived.get(use) ?? createSecretKey(derive(use))
    derived.set(use, key)
    return key
  }
}

export const ringOf = (masterKey: Buffer): Ring => ({ keys: [ringKey(masterKey)], lasting: lastingOf(masterKey) })

/** Follows from the first master key in one direction only: who has this does not have that key. */
export const lastingOf = (first: Buffer): Lasting =>
  lastingFrom(createHmac('sha256', salt).update(first).digest(), loginsOf(first.toString('base64')))

const lastingFrom = (root: Buffer, logins: Logins): Lasting => ({
  root,
  logins,
  // The second half of HKDF, so that every fingerprint of before there was a ring is still the same.
  keyFor: once((use) => createHmac('sha256', root).update(use).update(Buffer.of(1)).digest()),
})

/** As text, to be wrapped. */
export const writeLasting = ({ root, logins }: Lasting): Buffer =>
  Buffer.from(JSON.stringify({ root: root.toString('base64'), logins: loginsSaid(logins) }))

export function readLasting(text: Buffer): Lasting {
  const { root, logins } = JSON.parse(text.toString()) as { root: string; logins: Record<string, string> }
  return lastingFrom(Buffer.from(root, 'base64'), (role) => logins[role] ?? '')
}

const salt = 'schakel'
