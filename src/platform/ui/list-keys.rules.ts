/** What a key does in a list, as long as nobody types. */
export type ListKey = 'next' | 'previous' | 'choose' | 'find' | 'help'

const keys: Readonly<Record<string, ListKey>> = {
  j: 'next',
  k: 'previous',
  x: 'choose',
  '/': 'find',
  '?': 'help',
}
/** The arrows move the page until somebody is in the list. */
const inList: Readonly<Record<string, ListKey>> = { ArrowDown: 'next', ArrowUp: 'previous' }

export interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  /** The focus is in a field, or a dialog is open: then a letter is a letter. */
  readonly typing: boolean
  readonly inList: boolean
}

export function listKeyOf(pressed: Pressed): ListKey | null {
  if (pressed.typing || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null
  return keys[pressed.key] ?? (pressed.inList ? inList[pressed.key] : undefined) ?? null
}

/** The row one comes to; at the end one stays. Nobody is in the list yet: the first or the last. */
export function rowAfter(by: 'next' | 'previous', at: number, count: number): number {
  if (count === 0) return -1
  if (at < 0) return by === 'next' ? 0 : count - 1
  return Math.min(Math.max(at + (by === 'next' ? 1 : -1), 0), count - 1)
}
