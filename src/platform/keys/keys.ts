import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Locks and opens small things with AES-256-GCM, and finds without opening. All keys follow from one master key. */
export interface Keys {
  readonly masterKeyId: string
  /** Locks a key or a text; `about` binds it to its place, so that moved elsewhere it does not open. */
  lock(key: Buffer, plain: Buffer, about: string): Buffer
  open(key: Buffer, locked: Buffer, about: string): Buffer
  newKey(): Buffer
  /** The key for one use, made from the master key: never stored. */
  keyFor(use: string): Buffer
  /** Finds a value by equality without storing it; without the master key nobody can try all values. */
  fingerprint(use: string, value: string): Buffer
}

const ivLength = 12
const tagLength = 16

export function openKeys(masterKey: Buffer): Keys {
  if (masterKey.length !== 32) throw new Error('The master key must be 32 bytes.')
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', masterKey, 'schakel', use, 32))
  return {
    masterKeyId: createHash('sha256').update('id').update(masterKey).digest('hex').slice(0, 12),
    lock: (key, plain, about) => {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(about))
      const body = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body])
    },
    open: (key, locked, about) => {
      const decipher = createDecipheriv('aes-256-gcm', key, locked.subarray(0, ivLength)).setAAD(Buffer.from(about))
      decipher.setAuthTag(locked.subarray(ivLength, ivLength + tagLength))
      return Buffer.concat([decipher.update(locked.subarray(ivLength + tagLength)), decipher.final()])
    },
    newKey: () => randomBytes(32),
    keyFor,
    fingerprint: (use, value) => createHmac('sha256', keyFor(use)).update(value).digest(),
  }
}
