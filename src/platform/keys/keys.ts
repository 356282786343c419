import { createCipheriv, createDecipheriv, createHmac, type KeyObject, randomBytes } from 'node:crypto'
import { type Ring, ringOf } from './ring.ts'

/** Locks and opens small things with AES-256-GCM, and finds without opening. All keys follow from the key ring. */
export interface Keys {
  /** The newest key of the ring: what is locked now is locked under this one. */
  readonly masterKeyId: string
  /** All keys that open, the newest first. */
  readonly ids: readonly string[]
  /** How everything begins that was locked under the newest key. */
  readonly mark: Buffer
  /** Locks a key or a text; `about` binds it to its place, so that moved elsewhere it does not open. */
  lock(key: Buffer | KeyObject, plain: Buffer, about: string): Buffer
  open(key: Buffer | KeyObject, locked: Buffer, about: string): Buffer
  /** The same under the newest key of the ring; it says itself under which. */
  lockFor(use: string, plain: Buffer, about: string): Buffer
  /** Opens under any key of the ring. One that is not known yet was made elsewhere: then the ring is read again. */
  openFor(use: string, locked: Buffer, about: string): Promise<Buffer>
  newKey(): Buffer
  /** Finds a value by equality without storing it; without the keys nobody can try all values. */
  fingerprint(use: string, value: string): Buffer
  /** Another process may have put a key on the ring, or taken one off. */
  refresh(): Promise<void>
}

/** One master key and nothing more: a ring on which nothing was ever changed. */
export const openKeys = (masterKey: Buffer): Keys => openRing(ringOf(masterKey))

export function openRing(first: Ring, readAgain?: (known: Ring) => Promise<Ring>): Keys {
  let ring = first
  const refresh = async () => {
    ring = (await readAgain?.(ring)) ?? ring
  }
  return {
    get masterKeyId() {
      return ring.keys[0].id
    },
    get ids() {
      return ring.keys.map(({ id }) => id)
    },
    get mark() {
      return markOf(ring.keys[0].id)
    },
    lock,
    open,
    lockFor: (use, plain, about) => {
      const { id, keyFor } = ring.keys[0]
      return Buffer.concat([markOf(id), lock(keyFor(use), plain, about)])
    },
    openFor: async (use, locked, about) => {
      const id = markIn(locked)
      if (id && !ring.keys.some((known) => known.id === id)) await refresh()
      return openWith(ring, use, locked, about)
    },
    newKey: () => randomBytes(32),
    fingerprint: (use, value) => createHmac('sha256', ring.lasting.keyFor(use)).update(value).digest(),
    refresh,
  }
}

/** What bears no mark is from before there was a ring, and can be under any key that is left. */
function openWith(ring: Ring, use: string, locked: Buffer, about: string): Buffer {
  const marked = ring.keys.find(({ id }) => id === markIn(locked))
  const tries = [
    ...(marked ? [() => open(marked.keyFor(use), locked.subarray(markLength), about)] : []),
    ...ring.keys.map(
      ({ keyFor }) =>
        () =>
          open(keyFor(use), locked, about),
    ),
  ]
  for (const attempt of tries) {
    try {
      return attempt()
    } catch {}
  }
  throw new Error('This was not locked under a key that is here.')
}

const sign = Buffer.from('SK')
export const markLength = 8
export const markOf = (id: string): Buffer => Buffer.concat([sign, Buffer.from(id, 'hex')])
const markIn = (locked: Buffer): string | undefined =>
  locked.subarray(0, sign.length).equals(sign) ? locked.subarray(sign.length, markLength).toString('hex') : undefined

const ivLength = 12
const tagLength = 16

export function lock(key: Buffer | KeyObject, plain: Buffer, about: string): Buffer {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(about))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body])
}

export function open(key: Buffer | KeyObject, locked: Buffer, about: string): Buffer {
  const iv = locked.subarray(0, ivLength)
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength }).setAAD(Buffer.from(about))
  decipher.setAuthTag(locked.subarray(ivLength, ivLength + tagLength))
  return Buffer.concat([decipher.update(locked.subarray(ivLength + tagLength)), decipher.final()])
}
