/** A week as it was typed on this phone, with the page it was typed on. `send`: the coach pressed the button. */
export interface PhoneWeek {
  readonly address: string
  readonly entries: readonly (readonly [string, string])[]
  readonly send: boolean
}

/** Whose phone it is now. The key comes with the page and is never kept: after signing out nothing here can be read. */
export interface PhoneKey {
  /** Tells the weeks of one coach from those of another, and says nothing of her. */
  readonly owner: string
  readonly secret: string
}

const ivLength = 12
const nameOf = ({ owner }: PhoneKey, address: string) => `schakel.week.${owner}.${address}`

/** Only over TLS or on the machine itself can a browser seal; elsewhere the form is sent as every other. */
export const canKeep = (): boolean => globalThis.crypto?.subtle !== undefined

export async function keepWeek(key: PhoneKey, week: PhoneWeek): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength))
  const plain = new TextEncoder().encode(JSON.stringify(week))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await opened(key), plain)
  const bytes = [...iv, ...new Uint8Array(sealed)]
  localStorage.setItem(nameOf(key, week.address), btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')))
}

export const dropWeek = (key: PhoneKey, address: string): void => localStorage.removeItem(nameOf(key, address))

/** All weeks of this coach that stand on this phone. */
export async function keptWeeks(key: PhoneKey): Promise<readonly PhoneWeek[]> {
  const mine = Object.keys(localStorage).filter((name) => name.startsWith(nameOf(key, '')))
  const weeks = await Promise.all(mine.map((name) => openWeek(key, localStorage.getItem(name) ?? '')))
  return weeks.flatMap((week) => week ?? [])
}

async function openWeek(key: PhoneKey, kept: string): Promise<PhoneWeek | undefined> {
  try {
    const bytes = bytesOf(kept)
    const algorithm = { name: 'AES-GCM', iv: bytes.slice(0, ivLength) }
    const plain = await crypto.subtle.decrypt(algorithm, await opened(key), bytes.slice(ivLength))
    return JSON.parse(new TextDecoder().decode(plain)) as PhoneWeek
  } catch {
    return undefined
  }
}

const opened = ({ secret }: PhoneKey) =>
  crypto.subtle.importKey('raw', bytesOf(secret), 'AES-GCM', false, ['encrypt', 'decrypt'])

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
