/** What a page says once, after a change: a sentence, and the way back for ten seconds. */
export interface Flash {
  readonly id: string
  readonly text: string
  readonly undo: Undo | null
}

export interface Undo {
  readonly action: string
  readonly fields?: Readonly<Record<string, string>>
}

export const flashCookie = 'said'

export function flashHeader(flash: Flash): string {
  const value = Buffer.from(JSON.stringify(flash)).toString('base64url')
  return `${flashCookie}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60`
}

export const flashForgotten = `${flashCookie}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`

/** A cookie is somebody else's text: whatever does not read as ours is not said. */
export function readFlash(cookie: string | undefined): Flash | null {
  if (!cookie) return null
  try {
    const { id, text, undo } = JSON.parse(Buffer.from(cookie, 'base64url').toString())
    if (typeof id !== 'string' || typeof text !== 'string') return null
    return { id, text, undo: readUndo(undo) }
  } catch {
    return null
  }
}

function readUndo(undo: unknown): Undo | null {
  if (typeof undo !== 'object' || undo === null || !('action' in undo) || !isOwnAddress(undo.action)) return null
  const fields = 'fields' in undo && typeof undo.fields === 'object' && undo.fields ? Object.entries(undo.fields) : []
  return { action: undo.action, fields: Object.fromEntries(fields.map(([name, value]) => [name, String(value)])) }
}

/** Never an address of another site, also not after a browser leaves tabs and line ends out: an undo button posts there. */
export const isOwnAddress = (address: unknown): address is string =>
  typeof address === 'string' && /^\/(?![/\\])[!-~]*$/.test(address)
